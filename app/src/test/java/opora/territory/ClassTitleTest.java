package opora.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassTitleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5А",
                "5а",
                " 5 А ",
                "05А",
                "5A",
                "5a",
                "5\"А\"",
                "5«А»",
                "5-А",
                "5 – а",
                "5.А",
                "5А класс",
                "класс 5А",
                "5класс А",
                "5 кл. А",
                "5 \u00a0А",
                "5(А)",
                "5 'a'"
            })
    void one_class_is_written_in_many_ways(String written) {
        assertThat(ClassTitle.find(written)).contains(new ClassTitle(5, "А"));
    }

    @Test
    void a_class_may_be_numbered_have_a_word_or_be_the_only_one() {
        assertThat(text("5-1")).isEqualTo("5-1");
        assertThat(text("5/1")).isEqualTo("5-1");
        assertThat(text("5 (2)")).isEqualTo("5-2");
        assertThat(text("10 хим-био")).isEqualTo("10 ХИМ-БИО");
        assertThat(text("11")).isEqualTo("11");
        assertThat(text("9.0")).isEqualTo("9");
        assertThat(text("7 класс")).isEqualTo("7");
        assertThat(text("9класс")).isEqualTo("9");
        assertThat(text("11кл.")).isEqualTo("11");
        assertThat(ClassTitle.find("класс 5А", 5)).contains(new ClassTitle(5, "А"));
        assertThat(ClassTitle.find("б класс", 5)).contains(new ClassTitle(5, "Б"));
        assertThat(text("5 ф2")).isEqualTo("5Ф2");
        assertThat(text("9Ё")).isEqualTo("9Е");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "А",
                "0А",
                "13А",
                "51",
                "5А Иванов Иван Иванович",
                "класс",
                "-5",
                "Петров",
                "5&",
                "2026"
            })
    void what_is_no_class_is_none(String written) {
        assertThat(ClassTitle.find(written)).isEmpty();
    }

    @Test
    void the_letter_alone_is_of_the_grade_of_the_paper() {
        assertThat(ClassTitle.find("б", 6)).contains(new ClassTitle(6, "Б"));
        assertThat(ClassTitle.find("7Б", 6)).contains(new ClassTitle(7, "Б"));
        assertThat(ClassTitle.find("2", 6)).contains(new ClassTitle(2, ""));
    }

    @Test
    void classes_stand_as_a_person_reads_them() {
        assertThat(
                        Stream.of("10А", "2Б", "2-10", "2-2", "2А", "2")
                                .map(ClassTitleTest::title)
                                .sorted())
                .extracting(ClassTitle::text)
                .isEqualTo(List.of("2", "2А", "2Б", "2-2", "2-10", "10А"));
    }

    @Test
    void a_class_grows_until_its_pupils_leave() {
        assertThat(title("5А").next()).contains(title("6А"));
        assertThat(title("12").next()).isEmpty();
        assertThat(title("1А").previous()).isEmpty();
        assertThat(
                        Stream.of("8А", "9А", "10А", "11А")
                                .map(ClassTitleTest::title)
                                .map(ClassTitle::isOfLeavers))
                .containsExactly(false, true, false, true);
    }

    @Test
    void what_is_no_title_still_tells_classes_of_a_file_apart() {
        assertThat(ClassTitle.key("5 a")).isEqualTo(ClassTitle.key("05А"));
        assertThat(ClassTitle.key("филиал 17")).isEqualTo("ФИЛИАЛ17");
    }

    private static ClassTitle title(String written) {
        return ClassTitle.find(written).orElseThrow();
    }

    private static String text(String written) {
        return title(written).text();
    }
}
