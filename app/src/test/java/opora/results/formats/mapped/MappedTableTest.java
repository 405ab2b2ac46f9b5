package opora.results.formats.mapped;

import static opora.results.formats.mapped.Mapping.mapping;
import static org.assertj.core.api.Assertions.assertThat;

import opora.intake.TextBook;
import opora.intake.Told;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import opora.intake.formats.Meaning;
import opora.intake.formats.Reading;
import org.junit.jupiter.api.Test;

/** Tables of unknown layout, read with what a person said of their columns. */
class MappedTableTest {

    private static final ColumnMap COUNTS =
            mapping("Шифр ОУ", Meaning.SCHOOL)
                    .and("Организация", Meaning.SCHOOL_NAME)
                    .and("Писали", Meaning.PARTICIPANTS)
                    .and("Двоек", Meaning.FAILED)
                    .of(2026, "VPR", 5, "MA");

    @Test
    void a_table_of_counts_becomes_results_of_its_schools() {
        Reading reading =
                read(
                        COUNTS,
                        """
                        Шифр ОУ | Организация | Писали | Двоек
                        edu1 | Школа № 1 | 25 | 9
                        edu2 | Школа № 2 | 18 | 0
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        assertThat(Told.results(reading))
                .containsExactly("edu1 2026 VPR-5-MA: 9 из 25", "edu2 2026 VPR-5-MA: 0 из 18");
        assertThat(reading.schools())
                .extracting(Reading.MentionedSchool::name)
                .containsExactly("Школа № 1", "Школа № 2");
    }

    @Test
    void a_bad_row_gets_the_message_of_the_known_table_with_its_own_heading() {
        assertThat(
                        Told.findings(
                                read(
                                        COUNTS,
                                        """
                                        Шифр ОУ | Организация | Писали | Двоек
                                        edu1 | Школа № 1 | 2О | 9
                                        edu2 | Школа № 2 | 18 | 19
                                        Школа | Школа № 3 | 18 | 1
                                        Итого | | 36 | 28
                                        """)))
                .containsExactly(
                        "error unreadable_cell, 2, C «Писали», 2О: не читается; число: вместо нуля стоит буква «О». Исправьте строку и загрузите файл снова",
                        "error out_of_range, 3, D «Двоек», 19: не справились 19, а участников 18; не больше числа участников. Исправьте строку и загрузите файл снова",
                        "error school_without_login, 4, A «Шифр ОУ»: это не похоже на код школы; логин или код школы: с цифрами и без пробелов, например edu700123. Исправьте ячейку",
                        "warning not_needed_rows, 5: строка с итогом не прочитана. Опора считает итоги сама");
    }

    @Test
    void several_subjects_stand_in_one_row_and_a_subject_nobody_took_is_told() {
        ColumnMap map =
                mapping("Код", Meaning.SCHOOL)
                        .and("РЯ пис.", Meaning.PARTICIPANTS, "RU")
                        .and("РЯ ср.", Meaning.MEAN_SCORE, "RU")
                        .and("М пис.", Meaning.PARTICIPANTS, "MA")
                        .and("М ср.", Meaning.MEAN_SCORE, "MA")
                        .of(2026, "VPR", 4, "");

        Reading reading =
                read(
                        map,
                        """
                        Код | РЯ пис. | РЯ ср. | М пис. | М ср.
                        2 811 510 | 58 | 37,1 | 57 | 12,04
                        edu2 | 3 | 30 | 0 | 0,00
                        edu3 | | | 4 | 11
                        """);

        assertThat(Told.rows(reading))
                .containsExactly(
                        "school:2811510 2026 VPR-4-MA 57: Средний балл 12.04",
                        "school:edu3 2026 VPR-4-MA 4: Средний балл 11",
                        "school:2811510 2026 VPR-4-RU 58: Средний балл 37.1",
                        "school:edu2 2026 VPR-4-RU 3: Средний балл 30");
        assertThat(Told.outcomes(reading)).isEmpty();
        assertThat(Told.findings(reading))
                .hasSize(2)
                .allMatch(line -> line.contains("никто не участвовал (пусто или ноль): 1"));
    }

    @Test
    void a_mean_without_participants_and_participants_without_a_mean_are_not_read() {
        ColumnMap map =
                mapping("Код", Meaning.SCHOOL)
                        .and("Писали", Meaning.PARTICIPANTS)
                        .and("Средний", Meaning.MEAN_SCORE)
                        .unit("баллы из 20")
                        .of(2026, "VPR", 4, "MA");

        assertThat(Told.rows(read(map, "Код | Писали | Средний\nedu4 | 7 | 11,5\n")))
                .containsExactly("school:edu4 2026 VPR-4-MA 7: Средний балл, баллы из 20 11.5");
        assertThat(
                        Told.findings(
                                read(
                                        map,
                                        """
                                        Код | Писали | Средний
                                        edu1 | | 12
                                        edu2 | 7 |
                                        edu3 | 7 | -1
                                        """)))
                .containsExactly(
                        "error unreadable_cell, 2, B «Писали»: результат есть, а числа участников нет; целое число от 1. Исправьте ячейку",
                        "error unreadable_cell, 3, C «Средний»: участники есть, а среднего результата нет; число от 0. Исправьте ячейку",
                        "error out_of_range, 4, C «Средний», -1: число меньше нуля; число от 0. Исправьте ячейку");
    }

    @Test
    void grade_and_subject_may_stand_in_columns() {
        ColumnMap map =
                mapping("Код", Meaning.SCHOOL)
                        .and("Параллель", Meaning.GRADE)
                        .and("Предмет", Meaning.SUBJECT)
                        .and("Год", Meaning.YEAR)
                        .and("n", Meaning.PARTICIPANTS)
                        .and("f", Meaning.FAILED)
                        .of(0, "VPR", 0, "");

        String header = "Код | Параллель | Предмет | Год | n | f\n";

        assertThat(
                        Told.results(
                                read(
                                        map,
                                        header
                                                + """
                                                edu1 | 5 | Математика | 2026 | 25 | 9
                                                edu1 | 6 | русский язык | 2025 | 20 | 1
                                                """)))
                .containsExactly("edu1 2025 VPR-6-RU: 1 из 20", "edu1 2026 VPR-5-MA: 9 из 25");
        assertThat(
                        Told.findings(
                                read(
                                        map,
                                        header
                                                + """
                                                edu1 | 6 | Пение | 2025 | 20 | 1
                                                edu1 | 12 | MA | 2025 | 20 | 1
                                                """)))
                .containsExactly(
                        "error unreadable_cell, 2, C «Предмет»: значение не читается; предмет, например «Математика», или его код MA. Исправьте ячейку",
                        "error unreadable_cell, 3, B «Параллель», 12: «12» не читается; класс числом от 1 до 11. Исправьте ячейку");
    }

    @Test
    void participants_of_two_subjects_are_added_up_and_names_are_never_seen() {
        ColumnMap map =
                mapping("Ученик", null)
                        .and("ОО", Meaning.SCHOOL)
                        .and("Шифр", Meaning.PARTICIPANT)
                        .and("РЯ", Meaning.MARK, "RU")
                        .and("М", Meaning.MARK, "MA")
                        .and("М балл", Meaning.SCORE, "MA")
                        .of(2026, "VPR", 5, "");

        Reading reading =
                read(
                        map,
                        """
                        Ученик | ОО | Шифр | РЯ | М | М балл
                        Иванов | edu1 | 1 | 3 | 2 | 5
                        Петров | edu1 | 2 | 2 | |
                        Сидоров | edu1 | 3 | 4 | 5 | 19
                        """);

        assertThat(Told.results(reading))
                .containsExactly("edu1 2026 VPR-5-MA: 1 из 2", "edu1 2026 VPR-5-RU: 1 из 3");
        assertThat(reading.toString()).doesNotContain("Иванов");
    }

    @Test
    void a_map_that_leaves_the_year_open_reads_nothing() {
        Reading reading =
                read(
                        COUNTS.of(ColumnMap.Whole.NOTHING),
                        "Шифр ОУ | Организация | Писали | Двоек\n");

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(Told.findings(reading))
                .containsExactly(
                        "error missing_metadata: укажите год результатов. Укажите заново, что в столбцах");
    }

    @Test
    void a_table_without_rows_says_so() {
        assertThat(Told.findings(read(COUNTS, "Шифр ОУ | Организация | Писали | Двоек\n")))
                .containsExactly(
                        "error no_data_rows: под строкой с названиями столбцов нет ни одной строки; строка на школу. Проверьте, в какой строке названия столбцов");
    }

    private static Reading read(ColumnMap map, String lines) {
        return Told.read(TextBook.of(lines), Labels.of(map));
    }
}
