package opora.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.intake.CheckedBatch.Totals;
import opora.intake.formats.Reading.Part;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class AmountsTest {

    @Test
    void changes_are_counted_in_words() {
        assertThat(plain(Amounts.changes(212, 0, 0))).isEqualTo("212 новых строк");
        assertThat(plain(Amounts.changes(3, 3, 200)))
                .isEqualTo("3 новые строки, 3 заменят прежние, 200 без изменений");
        assertThat(plain(Amounts.changes(0, 21, 0))).isEqualTo("21 заменит прежнюю");
        assertThat(Amounts.changes(0, 0, 0)).isEqualTo("ничего");
    }

    @Test
    void acceptance_says_its_size_and_what_stays_outside() {
        assertThat(plain(Amounts.toBeAccepted(new Totals(4, 1, 636, 3, 200, 0, 0))))
                .isEqualTo(
                        "Будут приняты 4 файла, 639 строк; 200 уже были такими же; отложен 1 файл.");
        assertThat(plain(Amounts.toBeAccepted(new Totals(1, 2, 1, 0, 1, 2, 1))))
                .isEqualTo(
                        "Будет принят 1 файл, 1 строка; 1 уже была такой же; 2 школы добавятся; строки 1 школы не принимаются; отложены 2 файла.");
        assertThat(plain(Amounts.toBeAccepted(new Totals(5, 0, 12, 0, 0, 0, 0))))
                .isEqualTo("Будет принято 5 файлов, 12 строк.");
    }

    @Test
    void the_composition_of_a_file_is_said_by_what_it_tells() {
        assertThat(plain(Amounts.composition(List.of(part(2026, "VPR-5-MA", 212, 5871)))))
                .isEqualTo("212 школ, 5871 участник");
        assertThat(
                        plain(
                                Amounts.composition(
                                        List.of(
                                                part(2026, "VPR-5-MA", 212, 5871),
                                                part(2026, "VPR-5-RU", 210, 5000)))))
                .isEqualTo("2 процедуры, до 212 школ, 10 871 участие");
        assertThat(Amounts.composition(List.of())).isEmpty();
    }

    @Test
    void of_many_procedures_the_first_three_are_named() {
        Part[] parts =
                Arrays.stream(
                                new String[] {
                                    "VPR-4-MA", "VPR-5-MA", "VPR-6-MA", "VPR-7-MA", "OGE-9-MA"
                                })
                        .map(code -> part(2026, code, 1, 1))
                        .toArray(Part[]::new);
        assertThat(Amounts.procedures(List.of(parts[4]))).isEqualTo("ОГЭ 2026, математика");
        assertThat(plain(Amounts.procedures(List.of(parts))))
                .isEqualTo(
                        "ВПР 2026, математика, 4 класс; ВПР 2026, математика, 5 класс; ВПР 2026, математика, 6 класс и ещё 2 процедуры");
    }

    @Test
    void sizes_are_said_in_the_unit_that_fits() {
        assertThat(plain(Amounts.size(1))).isEqualTo("1 КБ");
        assertThat(plain(Amounts.size(0))).isEqualTo("0 байт");
        assertThat(plain(Amounts.size(2_400_000))).isEqualTo("2,3 МБ");
    }

    private static Part part(int year, String procedure, int schools, int participants) {
        return new Part(
                Optional.of(new AcademicYear(year)),
                Optional.of(Procedure.of(procedure)),
                schools,
                schools,
                Optional.empty(),
                Optional.of(participants),
                Optional.empty(),
                Optional.empty());
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
