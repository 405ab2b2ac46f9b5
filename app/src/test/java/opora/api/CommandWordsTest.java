package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;

class CommandWordsTest {

    @Test
    void options_and_files_may_stand_in_any_order() {
        CommandWords words = words("a.csv", "--year", "2021", "b.csv", "--format=json");
        assertThat(words.value("--year")).contains("2021");
        assertThat(words.value("--format")).contains("json");
        assertThat(words.rest()).containsExactly("a.csv", "b.csv");
        assertThat(words.mistakes()).isEmpty();
    }

    @Test
    void after_two_dashes_everything_is_a_file() {
        assertThat(words("--year", "2021", "--", "--year", "-a.csv").rest())
                .containsExactly("--year", "-a.csv");
    }

    @Test
    void every_mistake_is_told() {
        CommandWords words = words("--yaer", "--year=2020", "--year=2021", "--format");
        assertThat(words.mistakes())
                .containsExactly(
                        "неизвестный ключ --yaer",
                        "--year указан дважды",
                        "после --format нет значения");
    }

    @Test
    void a_value_that_is_not_understood_says_what_was_expected() {
        CommandWords words = words("--year", "прошлый");
        Optional<AcademicYear> year = words.value("--year", AcademicYear::find, "год");
        assertThat(year).isEmpty();
        assertThat(words.mistakes()).containsExactly("--year прошлый: ожидается год");
    }

    private static CommandWords words(String... typed) {
        return new CommandWords(List.of(typed), Set.of("--year", "--format"));
    }
}
