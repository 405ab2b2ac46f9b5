package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;

import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class ParticipantFindingsTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    private static Outcome only(Reading reading) {
        assertThat(outcomes(reading)).hasSize(1);
        return outcomes(reading).getFirst();
    }

    @Test
    void a_participant_without_a_score_or_with_an_impossible_one_stands_outside_all_statistics() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | вариант | балл
                        2021 | VPR-5-MA  | edu799001 | 1             | 1       | 10
                        2021 | VPR-5-MA  | edu799001 | 2             | 1       |
                        2021 | VPR-5-MA  | edu799001 | 3             | 1       | 21
                        2021 | VPR-5-MA  | edu799001 | 4             | 1       | -1
                        2021 | VPR-5-MA  | edu799001 | 5             | 1       | 1O
                        2021 | VPR-5-MA  | edu799001 | 6             | 1       | =?
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 0 из 1");
        assertThat(only(reading).absent()).contains(0);
        assertThat(findings(reading))
                .containsExactly(
                        "warning no_score, 3, F «балл»: участник не отсутствовал, а балла нет; балл от 0 до 20 или «отсутствовал»."
                                + " Строка не вошла в статистику",
                        "warning out_of_range, 4, F «балл», 21: балл 21, а больше 20 получить нельзя; целое число от 0 до 20."
                                + " Строка не вошла в статистику. Проверьте, по той ли форме внесены баллы",
                        "warning out_of_range, 5, F «балл», -1: балл меньше нуля; целое число от 0 до 20."
                                + " Строка не вошла в статистику. Проверьте, по той ли форме внесены баллы",
                        "warning unreadable_cell, 6, F «балл», 1O: балл не читается; число: вместо нуля стоит буква «О»."
                                + " Строка не вошла в статистику. Исправьте ячейку",
                        "warning formula_without_value, 7, F «балл»: в ячейке формула без посчитанного значения; число."
                                + " Строка не вошла в статистику. Откройте файл в Excel, сохраните и загрузите снова");
    }

    @Test
    void a_total_that_is_not_the_sum_of_the_tasks_is_told_and_counts_as_given() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл | 1/1 | 2/2
                        2023 | VPR-5-MA  | edu799001 | 1             | 3       | 3    | 1   | 1
                        """);

        assertThat(only(reading).scores()).containsExactly(0, 0, 0, 1);
        assertThat(findings(reading))
                .containsExactly(
                        "warning total_mismatch, 2, F «балл», 3: балл 3, а сумма по заданиям 2; одно и то же число. Учтён балл, как он дан");
    }

    @Test
    void totals_beyond_the_tasks_of_the_table_refuse_it_when_they_are_many() {
        StringBuilder rows =
                new StringBuilder(
                        "год | процедура | код ОО | код участника | отметка | балл | 1/1\n");
        for (int pupil = 0; pupil < 20; pupil++) {
            rows.append("2023 | VPR-5-MA | edu799001 | %d | 3 | 9 | 1\n".formatted(pupil));
        }

        Reading reading = table(rows.toString());

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading).getLast())
                .isEqualTo(
                        "error max_mismatch: ВПР, математика, 5 класс, 2023 год: 20\u00a0участников с баллами больше возможных;"
                                + " баллы в пределах заданий этой работы. Проверьте, та ли это процедура и все ли задания есть в файле");
    }

    @Test
    void tasks_that_do_not_make_the_published_maximum_are_told() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл | 1/1 | 2/2
                        2021 | VPR-5-MA  | edu799001 | 1             | 3    | 1   | 2
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(findings(reading))
                .containsExactly(
                        "warning max_mismatch: ВПР, математика, 5 класс, 2021 год: по заданиям таблицы выходит 3, а опубликованный максимальный балл 20;"
                                + " одно и то же число. Проверьте столбцы заданий и процедуру");
    }

    @Test
    void a_row_without_school_year_or_procedure_is_left_out() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка
                        2023 | VPR-5-MA  | edu799001 | 1             | 2
                        2023 | VPR-5-MA  |           | 2             | 2
                        23   | VPR-5-MA  | edu799001 | 3             | 2
                        2023 |           | edu799001 | 4             | 2
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning school_without_login, 3, C «код ОО»: нет кода школы; логин или код школы. Строка не прочитана. Заполните ячейку",
                        "warning unreadable_cell, 4, A «год», 23: год не читается; год окончания учебного года, например 2023."
                                + " Строка не прочитана. Исправьте ячейку",
                        "warning unreadable_cell, 5, B «процедура»: не указано: процедура; код вроде VPR-5-MA или OGE-RU."
                                + " Строка не прочитана. Исправьте ячейку");
    }

    @Test
    void personal_columns_are_named_once_and_never_quoted() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | Фамилия | Имя  | Дата рождения | СНИЛС          | Пол | отметка
                        2023 | VPR-5-MA  | edu799001 | 1             | Тестов  | Пётр | 01.02.2012    | 112-233-445 95 | м   | 2
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "warning personal_data_dropped, 1, E «Фамилия»: в столбце «Фамилия» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 1, F «Имя»: в столбце «Имя» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 1, G «Дата рождения»: в столбце «Дата рождения» личные данные: он отброшен при чтении",
                        "warning personal_data_dropped, 1, H «СНИЛС»: в столбце «СНИЛС» личные данные: он отброшен при чтении",
                        "warning unknown_column, 1, I «Пол», Пол: столбец «Пол» незнаком и не прочитан."
                                + " Если он нужен, назовите его так, как в описании таблицы");
        assertThat(reading.toString() + outcomes(reading)).doesNotContain("Тестов", "112-233");
    }

    @Test
    void a_table_without_marks_and_scores_is_refused() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника
                        2023 | VPR-5-MA  | edu799001 | 1
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "error missing_column: нет ни столбца «отметка», ни столбца «балл»; хотя бы один из них."
                                + " Добавьте столбец и загрузите файл снова");
    }

    @Test
    void a_header_with_nothing_below_is_refused() {
        Reading reading = table("год | процедура | код ОО | код участника | отметка");

        assertThat(findings(reading))
                .containsExactly(
                        "error no_data_rows: под шапкой не прочитано ни одного участника; строка на каждого участника");
    }

    @Test
    void a_task_that_stands_twice_refuses_the_table() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | 1/1 | 1/2
                        2023 | VPR-5-MA  | edu799001 | 1             | 3       | 1   | 1
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error unknown_column, 1, G «1/2», 1/2: задание «1» стоит в таблице дважды; каждое задание один раз."
                                + " Оставьте тот столбец, который верен");
    }

    @Test
    void sheets_with_different_tasks_are_not_added_up() {
        String header = "год | процедура | код ОО | код участника | отметка | ";
        Reading reading =
                read(
                        TextBook.named(
                                        "Один",
                                        header + "1/1\n2023 | VPR-5-MA | edu799001 | 1 | 3 | 1")
                                .sheet(
                                        "Два",
                                        header
                                                + "1/1 | 2/1\n2023 | VPR-5-MA | edu799002 | 1 | 3 | 1 | 1"));

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error several_reports, Два: задания не те, что на листе «Один»; одни и те же столбцы заданий."
                                + " Сохраните листы отдельными файлами");
    }

    @Test
    void sheets_with_the_same_tasks_are_one_table() {
        String sheet =
                "год | процедура | код ОО | код участника | отметка | 1/1\n2023 | VPR-5-MA | edu799001 | %d | 3 | 1";
        Reading reading =
                read(TextBook.named("Один", sheet.formatted(1)).sheet("Два", sheet.formatted(2)));

        assertThat(reading.parts().getFirst().participants()).contains(2);
    }
}
