package opora.results.formats;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
import static opora.intake.Told.results;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.atIndex;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Outcome;
import org.junit.jupiter.api.Test;

class ParticipantsTableTest {

    private static Reading table(String lines) {
        return read(TextBook.of(lines));
    }

    private static Outcome only(Reading reading) {
        assertThat(outcomes(reading)).hasSize(1);
        return outcomes(reading).getFirst();
    }

    @Test
    void participants_add_up_to_counts_marks_scores_and_the_journal_table() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | вариант      | отметка по журналу | отметка | балл
                        2021 | VPR-5-MA  | edu799001 | 50001         | 1            | 4                  | 2       | 5
                        2021 | VPR-5-MA  | edu799001 | 50002         | 2            | 4                  | 4       | 12
                        2021 | VPR-5-MA  | edu799001 | 50003         | отсутствовал |                    |         |
                        2021 | VPR-5-MA  | edu799001 | 50004         | 1            | нет отметки        | 5       | 20
                        2021 | VPR-5-MA  | edu799001 | 50005         | 1            | 2                  | 3       | 7
                        """);

        assertThat(reading.layout()).isEqualTo(Layout.PARTICIPANTS);
        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT);
        Outcome school = only(reading);
        assertThat(school.result()).isEqualTo(new Outcome.Result.Counted(4, 1));
        assertThat(school.absent()).contains(1);
        assertThat(school.marks()).contains(new Outcome.MarkCounts(1, 1, 1, 1));
        assertThat(school.scores()).hasSize(21).contains(1, atIndex(5));
        Outcome.JournalTable journal = school.journal().orElseThrow();
        assertThat(List.of(journal.lower(), journal.same(), journal.higher()))
                .containsExactly(1, 1, 1);
        assertThat(school.source()).isEqualTo(new Outcome.Source("", 2, 6, 5));
    }

    @Test
    void tasks_add_up_by_mark_and_what_was_not_attempted_is_nothing() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл | 1К1/4     | 9.2/1 | 5(1)/2
                        2023 | VPR-5-RU  | edu799001 | 1             | 2       | 2    | 2         | X     | 0
                        2023 | VPR-5-RU  | edu799001 | 2             | 5       | 7    | 4         | 1     | 2
                        2023 | VPR-5-RU  | edu799001 | 3             | 2       | 1    | не пройд. | ␣х    |  1
                        2023 | VPR-5-RU  | edu799001 | 4             | 3       | 3    | H         | 1     | 2
                        2023 | VPR-5-RU  | edu799001 | 5             | 3       | 1    |           | Х     | 1
                        """);

        assertThat(findings(reading)).isEmpty();
        assertThat(only(reading).items())
                .extracting(
                        Outcome.ItemSum::task,
                        Outcome.ItemSum::maximum,
                        item -> List.of(item.cells()[2], item.cells()[3], item.cells()[5]),
                        item -> List.of(item.points()[2], item.points()[3], item.points()[5]))
                .containsExactly(
                        tuple("1К1", 4, List.of(2, 1, 1), List.of(2, 0, 4)),
                        tuple("9.2", 1, List.of(2, 2, 1), List.of(0, 1, 1)),
                        tuple("5(1)", 2, List.of(2, 2, 1), List.of(1, 3, 2)));
    }

    @Test
    void a_cell_of_a_task_that_makes_no_sense_is_left_out_of_that_task_only() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл | 1/1 | 2/2
                        2023 | VPR-5-MA  | edu799001 | 1             | 3       | 2    | 2   | 0
                        2023 | VPR-5-MA  | edu799001 | 2             | 3       | 2    | да  | 2
                        2023 | VPR-5-MA  | edu799001 | 3             | 3       | 1    | 0,5 | 1
                        2023 | VPR-5-MA  | edu799001 | 4             | 3       | 1    | Семёнов | 1
                        """);

        assertThat(only(reading).result()).isEqualTo(new Outcome.Result.Counted(4, 0));
        assertThat(only(reading).items())
                .extracting(Outcome.ItemSum::task, item -> item.cells()[3])
                .containsExactly(tuple("2", 4));
        assertThat(findings(reading))
                .containsExactly(
                        "warning out_of_range, 2, G «1/1», 2: за задание «1» стоит 2, а можно получить от 0 до 1; число от 0 до 1 или X."
                                + " Ячейка не вошла в статистику этого задания",
                        "warning unreadable_cell, 3, G «1/1», да: баллы за задание «1» не прочитаны; число или X."
                                + " Ячейка не вошла в статистику этого задания",
                        "warning unreadable_cell, 4, G «1/1», 0,5: баллы за задание «1» не прочитаны; целое число или X."
                                + " Ячейка не вошла в статистику этого задания",
                        "warning unreadable_cell, 5, G «1/1»: баллы за задание «1» не прочитаны; число или X."
                                + " Ячейка не вошла в статистику этого задания");
    }

    @Test
    void without_a_mark_the_scale_of_the_year_decides() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2021 | VPR-5-MA  | edu799001 | 1             | 6
                        2021 | VPR-5-MA  | edu799001 | 2             | 7
                        2021 | VPR-5-MA  | edu799001 | 3             | 11
                        2021 | VPR-5-MA  | edu799001 | 4             | 15
                        """);

        assertThat(only(reading).marks()).contains(new Outcome.MarkCounts(1, 1, 1, 1));
        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 1 из 4");
    }

    @Test
    void a_mark_as_given_stands_against_the_scale_and_is_told() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл
                        2021 | VPR-5-MA  | edu799001 | 1             | 3       | 6
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2021 VPR-5-MA: 0 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning mark_scale_mismatch, 2, E «отметка», 3: отметка 3, а по шкале 2021 года за 6 баллов ставят 2."
                                + " Учтена отметка, как она дана");
    }

    @Test
    void without_marks_and_without_a_published_scale_the_file_is_refused() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2023 | VPR-5-MA  | edu799001 | 1             | 6
                        2023 | VPR-5-MA  | edu799001 | 2             | 7
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error mark_scale_mismatch: ВПР, математика, 5 класс, 2023 год: отметок в файле нет, а опубликованной шкалы у Опоры нет;"
                                + " столбец с отметками. Добавьте столбец «отметка» или загрузите отчёт «Статистика по отметкам»");
    }

    @Test
    void one_missing_mark_without_a_published_scale_leaves_out_one_row() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка | балл
                        2023 | VPR-5-MA  | edu799001 | 1             | 2       | 6
                        2023 | VPR-5-MA  | edu799001 | 2             |         | 7
                        2023 | VPR-5-MA  | edu799001 | 3             | 1       | 7
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning mark_scale_mismatch, 3, E «отметка»: отметки нет, а шкала 2023 года («ВПР, математика, 5 класс») не опубликована;"
                                + " отметка от 2 до 5. Строка не вошла в статистику",
                        "warning out_of_range, 4, E «отметка», 1: такой отметки нет; 2, 3, 4 или 5."
                                + " Отметка взята по шкале, если шкала этого года известна",
                        "warning mark_scale_mismatch, 4, E «отметка»: отметки нет, а шкала 2023 года («ВПР, математика, 5 класс») не опубликована;"
                                + " отметка от 2 до 5. Строка не вошла в статистику");
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
    void in_ege_a_test_score_below_the_minimum_is_a_failure() {
        Reading reading =
                table(
                        """
                        год  | процедура  | код ОО    | код участника | балл | отметка
                        2023 | EGE-RU     | edu799001 | 1             | 23   |
                        2023 | EGE-RU     | edu799001 | 2             | 24   |
                        2023 | EGE-11-MAP | edu799001 | 1             | 26   |
                        2023 | EGE-11-MAP | edu799001 | 2             | 27   |
                        2023 | EGE-11-MAB | edu799001 | 3             | 6    | 2
                        2023 | EGE-11-MAB | edu799001 | 4             | 7    | 3
                        """);

        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2023 EGE-11-MAB: 1 из 2",
                        "edu799001 2023 EGE-11-MAP: 1 из 2",
                        "edu799001 2023 EGE-11-RU: 1 из 2");
        assertThat(outcomes(reading))
                .extracting(Outcome::marks)
                .containsExactly(
                        Optional.of(new Outcome.MarkCounts(1, 1, 0, 0)),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void in_ege_maths_base_and_profile_together_each_is_held_against_its_own_minimum() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл | отметка
                        2023 | EGE-MA    | edu799001 | 1             | 5    | 2
                        2023 | EGE-MA    | edu799001 | 2             | 12   | 4
                        2023 | EGE-MA    | edu799001 | 3             | 20   |
                        2023 | EGE-MA    | edu799001 | 4             | 62   |
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 EGE-11-MA: 2 из 4");
        assertThat(only(reading).marks()).isEmpty();
    }

    @Test
    void ege_of_a_year_without_a_known_minimum_is_refused() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2012 | EGE-RU    | edu799001 | 1             | 30
                        """);

        assertThat(findings(reading))
                .containsExactly(
                        "error mark_scale_mismatch: ЕГЭ, русский язык, 2012 год: минимальный балл Опоре не известен;"
                                + " год, за который он известен. Загрузите таблицу результатов: код ОО, участников, не справились");
    }

    @Test
    void in_oge_mark_two_is_a_failure_and_a_score_alone_says_nothing() {
        Reading marks =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл | отметка
                        2023 | OGE-MA    | edu799001 | 1             | 8    | 2
                        2023 | OGE-MA    | edu799001 | 2             | 8    | 3
                        """);
        Reading scores =
                table(
                        """
                        год  | процедура | код ОО    | код участника | балл
                        2023 | OGE-MA    | edu799001 | 1             | 8
                        """);

        assertThat(results(marks)).containsExactly("edu799001 2023 OGE-9-MA: 1 из 2");
        assertThat(scores.decision()).isEqualTo(Decision.REJECT);
    }

    @Test
    void a_table_with_marks_alone_is_enough() {
        Reading reading =
                table(
                        """
                        year | procedure | school    | participant | mark
                        2023 | VPR-5-MA  | edu799001 | 1           | 2
                        2023 | VPR-5-MA  | edu799001 | 2           | 4
                        2023 | VPR-5-MA  | edu799001 | 3           |
                        """);

        assertThat(results(reading)).containsExactly("edu799001 2023 VPR-5-MA: 1 из 2");
        assertThat(only(reading).scores()).isEmpty();
        assertThat(only(reading).absent()).isEmpty();
        assertThat(only(reading).journal()).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        "warning no_score, 4, E «mark»: отметки нет; отметка от 2 до 5 или «отсутствовал». Строка не вошла в статистику");
    }

    @Test
    void classes_add_up_to_the_school_whatever_way_they_are_written() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | класс | код участника | вариант      | отметка
                        2023 | VPR-5-MA  | edu799001 | 5 а   | 1             | 1            | 2
                        2023 | VPR-5-MA  | edu799001 | 5А    | 2             | 1            | 3
                        2023 | VPR-5-MA  | edu799001 | 5Б    | 3             | 1            | 2
                        2023 | VPR-5-MA  | edu799001 | 5Б    | 4             | отсутствовал |
                        """);

        assertThat(only(reading).classes())
                .extracting(
                        Outcome.ClassOutcome::label,
                        Outcome.ClassOutcome::result,
                        Outcome.ClassOutcome::absent,
                        one -> one.source().rows())
                .containsExactly(
                        tuple("5 а", new Outcome.Result.Counted(2, 1), Optional.of(0), 2),
                        tuple("5Б", new Outcome.Result.Counted(1, 1), Optional.of(1), 2));
    }

    @Test
    void participants_without_a_class_make_a_class_without_a_name() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | класс | код участника | вариант      | отметка
                        2023 | VPR-5-MA  | edu799001 | 5А    | 1             | 1            | 2
                        2023 | VPR-5-MA  | edu799001 |       | 2             | 1            | 3
                        2023 | VPR-5-MA  | edu799001 |       | 3             | отсутствовал |
                        """);

        assertThat(only(reading).classes())
                .extracting(
                        Outcome.ClassOutcome::label,
                        Outcome.ClassOutcome::result,
                        Outcome.ClassOutcome::absent)
                .containsExactly(
                        tuple("", new Outcome.Result.Counted(1, 0), Optional.empty()),
                        tuple("5А", new Outcome.Result.Counted(1, 1), Optional.empty()));
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
    void one_row_twice_is_counted_once() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | класс | код участника | отметка | балл | 1/1
                        2023 | VPR-5-MA  | edu799001 | 5А    | 50001         | 2       | 1    | 1
                        2023 | VPR-5-MA  | edu799002 | 5А    | 50001         | 2       | 1    | 1
                        2023 | VPR-5-RU  | edu799001 | 5А    | 50001         | 2       | 1    | 1
                        2023 | VPR-5-MA  | sch799001 | 5А    | 50001         | 2       | 1    | 1
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.ACCEPT_WITH_WARNINGS);
        assertThat(results(reading))
                .containsExactly(
                        "edu799001 2023 VPR-5-MA: 1 из 1",
                        "edu799002 2023 VPR-5-MA: 1 из 1",
                        "edu799001 2023 VPR-5-RU: 1 из 1");
        assertThat(findings(reading))
                .containsExactly(
                        "warning duplicate_row, 5, E «код участника»: этот участник уже есть в строке 2; одна строка на участника."
                                + " Строки совпадают, участник учтён один раз");
    }

    @Test
    void one_code_with_two_results_refuses_the_file() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка
                        2023 | VPR-5-MA  | edu799001 | 50001         | 2
                        2023 | VPR-5-MA  | edu799001 | 50002         | 2
                        2023 | VPR-5-MA  | edu799001 | 50001         | 3
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error conflicting_duplicate, 4, D «код участника»: этот участник уже есть в строке 2, и результат там другой;"
                                + " одна строка на участника. Оставьте верную строку");
    }

    @Test
    void without_codes_doubles_cannot_be_told_and_this_is_said() {
        Reading none =
                table(
                        """
                        год  | процедура | код ОО    | отметка
                        2023 | VPR-5-MA  | edu799001 | 2
                        2023 | VPR-5-MA  | edu799001 | 2
                        """);
        Reading some =
                table(
                        """
                        год  | процедура | код ОО    | код участника | отметка
                        2023 | VPR-5-MA  | edu799001 |               | 2
                        2023 | VPR-5-MA  | edu799001 | 2             | 2
                        """);

        assertThat(results(none)).containsExactly("edu799001 2023 VPR-5-MA: 2 из 2");
        assertThat(findings(none))
                .containsExactly(
                        "warning missing_column: нет столбца с кодом участника; код у каждого участника."
                                + " Повторы среди этих строк не проверены");
        assertThat(findings(some))
                .containsExactly(
                        "warning missing_column: без кода участника: 1\u00a0строка; код у каждого участника."
                                + " Повторы среди этих строк не проверены");
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
    void several_years_and_procedures_are_several_parts() {
        Reading reading =
                table(
                        """
                        год  | процедура | код ОО    | код участника | вариант      | отметка
                        2023 | VPR-5-MA  | edu799001 | 1             | 1            | 2
                        2022 | VPR-5-MA  | edu799002 | 1             | отсутствовал |
                        2023 | VPR-5-RU  | edu799001 | 1             | 1            | 5
                        """);

        assertThat(reading.parts())
                .extracting(
                        part -> part.year().orElseThrow().endsIn(),
                        part -> part.procedure().orElseThrow().code(),
                        Reading.Part::rows,
                        part -> part.participants().orElseThrow(),
                        part -> part.absent().orElseThrow(),
                        part -> part.failed().orElseThrow())
                .containsExactly(
                        tuple(2022, "VPR-5-MA", 1, 0, 1, 0),
                        tuple(2023, "VPR-5-MA", 1, 1, 0, 1),
                        tuple(2023, "VPR-5-RU", 1, 1, 0, 0));
    }
}
