package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static opora.intake.Told.read;
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
