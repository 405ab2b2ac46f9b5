package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import opora.intake.formats.Labels;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledFileTest {

    @ParameterizedTest
    @CsvSource({
        "a.xlsx@2021:VPR-5-RU,a.xlsx,2021,VPR-5-RU",
        "папка/Русский язык.xlsx@2020:oge-ru,папка/Русский язык.xlsx,2020,OGE-9-RU",
        "a@b.xlsx@2021:VPR-5-RU,a@b.xlsx,2021,VPR-5-RU",
        "a.xlsx@2021,a.xlsx,2021,",
        "a.xlsx@VPR-5-RU,a.xlsx,,VPR-5-RU"
    })
    void a_label_follows_the_file(String word, String name, Integer year, String procedure) {
        LabelledFile file = LabelledFile.find(word).orElseThrow();
        assertThat(file.name()).isEqualTo(name);
        assertThat(file.path()).isEqualTo(Path.of(name));
        assertThat(file.labels())
                .isEqualTo(
                        new Labels(
                                Optional.ofNullable(year).map(AcademicYear::new),
                                Optional.ofNullable(procedure).map(Procedure::of)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "a@b.xlsx", "mail@school.ru/a.csv", "@2021"})
    void without_a_label_the_word_is_the_file(String word) {
        assertThat(LabelledFile.find(word))
                .contains(new LabelledFile(word, Path.of(word), Labels.NONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.xlsx@2021:RU5",
                "a.xlsx@1999:VPR-5-RU",
                "a.xlsx@2021:",
                "a.xlsx@VPR-15-RU"
            })
    void a_label_that_cannot_be_understood_is_no_file_name(String word) {
        assertThat(LabelledFile.find(word)).isEmpty();
    }

    @Test
    void a_file_that_really_has_such_a_name_is_taken_as_it_is(@TempDir Path folder)
            throws Exception {
        Path file = Files.createFile(folder.resolve("a@2021"));
        assertThat(LabelledFile.find(file.toString()))
                .contains(new LabelledFile(file.toString(), file, Labels.NONE));
    }
}
