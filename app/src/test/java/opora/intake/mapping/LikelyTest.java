package opora.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import opora.intake.formats.Meaning;
import org.junit.jupiter.api.Test;

/** What headings of real summaries are guessed to mean. */
class LikelyTest {

    @Test
    void counts_of_marks_are_known_by_their_words() {
        assertThat(
                        guessed(
                                "Шифр ОО",
                                "Всего писали",
                                "На «2»",
                                "на \"3\", чел.",
                                "Получили „4“ (чел.)",
                                "Отметка 5"))
                .containsExactly("SCHOOL", "PARTICIPANTS", "TWO", "THREE", "FOUR", "FIVE");
    }

    @Test
    void a_school_is_called_by_its_name_or_by_what_it_is() {
        assertThat(guessed("Образовательная организация")).containsExactly("SCHOOL_NAME");
        assertThat(guessed("Наименование ОО")).containsExactly("SCHOOL_NAME");
    }

    @Test
    void a_bare_number_may_be_a_task_and_is_left_to_the_person() {
        assertThat(guessed("2", "3", "4(1)/2", "На 25")).containsExactly("", "", "TASK", "");
    }

    @Test
    void percents_are_not_read() {
        assertThat(guessed("На «2», %", "Не справились, %", "Доля участников", "Не справились"))
                .containsExactly("", "", "", "FAILED");
    }

    private static List<String> guessed(String... headings) {
        return Likely.columns(Arrays.asList(headings)).stream()
                .map(column -> column.meaning().map(Meaning::name).orElse(""))
                .toList();
    }
}
