package opora.intake.classes;

import static opora.intake.Told.findings;
import static opora.intake.Told.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.intake.ClassEntries;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import org.junit.jupiter.api.Test;

class ClassesFormatTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    private static List<String> entries(Reading reading) {
        return reading.contents() instanceof ClassEntries read
                ? read.entries().stream()
                        .map(entry ->
                                "%s %s %s %s"
                                        .formatted(
                                                entry.school(),
                                                entry.year().span(),
                                                entry.title().text(),
                                                entry.pupils().map(String::valueOf).orElse("—")))
                        .toList()
                : List.of();
    }

    @Test
    void school_year_and_class_are_enough_in_any_spelling() {
        Reading reading =
                table(
                        """
                        Класс | Учебный год | Код ОО
                        5 а | 2025/26 | edu799002
                        05-Б | 2025-2026 | edu799002
                        6A | 2026 | edu799002
                        """);

        assertThat(reading.layout()).isEqualTo(Layout.CLASSES);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(entries(reading))
                .containsExactly(
                        "edu799002 2025/26 5А —",
                        "edu799002 2025/26 5Б —",
                        "edu799002 2025/26 6А —");
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::code)
                .containsExactly("edu799002");
    }

    @Test
    void grade_and_letter_may_stand_in_two_columns_and_pupils_are_counted() {
        Reading reading =
                table(
                        """
                        код ОО | школа | муниципалитет | учебный год | параллель | литера | обучающихся
                        799002 | Липовская ООШ | Озёрный район | 2025/26 | 10 | хим-био | 18
                        799002 | Липовская ООШ | Озёрный район | 2025/26 | 11 |  | 0
                        """);

        assertThat(findings(reading)).isEmpty();
        assertThat(entries(reading))
                .containsExactly("799002 2025/26 10 ХИМ-БИО 18", "799002 2025/26 11 0");
        assertThat(reading.schools().getFirst())
                .isEqualTo(
                        new Reading.MentionedSchool(
                                "799002", "Липовская ООШ", "Озёрный район", "", 2));
    }

    @Test
    void what_cannot_be_read_is_told_and_a_name_is_not_repeated() {
        Reading reading =
                table(
                        """
                        код ОО | год | класс | обучающихся
                        799002 | 2025/27 | 5А | 20
                        799002 | 2026 | Петров Пётр | 20
                        799002 | 2026 | 5А | много
                        | 2026 | 5Б | 20
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading).toString())
                .contains(
                        "«2025/27» не похоже на учебный год",
                        "это не похоже на класс",
                        "«много» не похоже на число обучающихся в классе",
                        "нет кода школы")
                .doesNotContain("Петров");
    }

    @Test
    void a_class_twice_is_one_class_unless_the_numbers_differ() {
        Reading same =
                table(
                        """
                        код ОО | год | класс | обучающихся
                        799002 | 2026 | 5А | 20
                        799002 | 2026 | 5 а | 20
                        """);
        assertThat(entries(same)).hasSize(1);
        assertThat(same.findings().kept())
                .extracting(Finding::kind)
                .containsExactly(Finding.Kind.DUPLICATE_ROW);

        Reading other =
                table(
                        """
                        код ОО | год | класс | обучающихся
                        799002 | 2026 | 5А | 20
                        799002 | 2026 | 5 а | 21
                        """);
        assertThat(other.decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void a_table_of_results_by_class_is_not_a_register_of_classes() {
        Reading reading =
                table(
                        """
                        год | процедура | код ОО | класс | участников | не справились
                        2026 | VPR-5-MA | 799002 | 5А | 20 | 3
                        """);

        assertThat(reading.layout()).isNotEqualTo(Layout.CLASSES);
    }
}
