package opora.results.formats.pupils;

import static opora.intake.Told.findings;
import static opora.intake.Told.outcomes;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import opora.intake.Recognition;
import opora.intake.TextBook;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.results.Outcome.MarkCounts;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.results.ResultFormats;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

/** Geometry and literacy in ОГЭ (METHODOLOGY 6.3), on works of a few tasks. */
class ConditionsOfMarksTest {

    /** 4 points in all: mark 3 from 1, 4 from 2, 5 from 4. */
    private record Entered(List<MarkCondition> conditions) implements ReferenceData {

        @Override
        public Optional<MarkScale> scale(Procedure procedure, AcademicYear year) {
            return Optional.of(new MarkScale(1, 2, 4, 4));
        }

        @Override
        public Optional<Paper> paper(Procedure procedure, AcademicYear year) {
            return Optional.of(
                    new Paper(
                            List.of(
                                    new Paper.Task("1", 1),
                                    new Paper.Task("15", 1),
                                    new Paper.Task("23", 2))));
        }

        @Override
        public Optional<Integer> minimum(Procedure procedure, AcademicYear year) {
            return Optional.empty();
        }

        @Override
        public List<MarkCondition> conditions(Procedure procedure, AcademicYear year) {
            return conditions;
        }

        @Override
        public SortedMap<Procedure, Paper> papers(AcademicYear year) {
            return new TreeMap<>();
        }
    }

    private static final ReferenceData GEOMETRY =
            new Entered(List.of(new MarkCondition(3, 2, "по геометрии", List.of("15", "23"))));

    private static Reading read(ReferenceData reference, String lines) {
        return new Recognition(ResultFormats.all(reference))
                .read(TextBook.of(lines), Labels.NONE, FileFormat.Progress.SILENT);
    }

    private static MarkCounts marks(Reading reading) {
        return outcomes(reading).getFirst().marks().orElseThrow();
    }

    @Test
    void without_two_points_in_geometry_the_mark_is_two() {
        Reading reading =
                read(
                        GEOMETRY,
                        """
                        год  | процедура | код ОО | код участника | балл | 1/1 | 15/1 | 23/2
                        2026 | OGE-9-MA  | edu1   | 1             | 0    | 0   | 0    | 0
                        2026 | OGE-9-MA  | edu1   | 2             | 2    | 1   | 1    | 0
                        2026 | OGE-9-MA  | edu1   | 3             | 2    | 0   | 0    | 2
                        2026 | OGE-9-MA  | edu1   | 4             | 4    | 1   | 1    | 2
                        """);

        assertThat(marks(reading)).isEqualTo(new MarkCounts(2, 0, 1, 1));
        assertThat(findings(reading)).isEmpty();
    }

    @Test
    void a_mark_of_the_exam_that_follows_from_geometry_is_no_contradiction() {
        Reading reading =
                read(
                        GEOMETRY,
                        """
                        год  | процедура | код ОО | код участника | отметка | балл | 1/1 | 15/1 | 23/2
                        2026 | OGE-9-MA  | edu1   | 1             | 2       | 2    | 1   | 1    | 0
                        2026 | OGE-9-MA  | edu1   | 2             | 4       | 2    | 1   | 1    | 0
                        """);

        assertThat(findings(reading))
                .singleElement()
                .asString()
                .contains("3, E «отметка», 4: отметка 4, а по шкале 2026 года за 2 балла ставят 2");
    }

    @Test
    void where_the_points_are_not_told_nobody_is_judged_but_who_failed_by_the_score() {
        Reading reading =
                read(
                        GEOMETRY,
                        """
                        год  | процедура | код ОО | код участника | отметка | балл
                        2026 | OGE-9-MA  | edu1   | 1             |         | 0
                        2026 | OGE-9-MA  | edu1   | 2             |         | 4
                        """);

        assertThat(marks(reading)).isEqualTo(new MarkCounts(1, 0, 0, 0));
        assertThat(findings(reading))
                .containsExactly(
                        "warning mark_scale_mismatch, 3, E «отметка»: отметки нет, а условия отметок 2026 года («ОГЭ, математика») по этому файлу не проверить: нет баллов за нужные задания;"
                                + " отметка от 2 до 5. Строка не вошла в статистику");
    }

    @Test
    void a_file_of_which_nobody_can_be_judged_is_refused() {
        Reading reading =
                read(
                        GEOMETRY,
                        """
                        год  | процедура | код ОО | код участника | балл
                        2026 | OGE-9-MA  | edu1   | 1             | 4
                        """);

        assertThat(reading.decision()).isEqualTo(Decision.REJECT);
        assertThat(findings(reading))
                .containsExactly(
                        "error mark_scale_mismatch: ОГЭ, математика, 2026 год: отметок в файле нет, а условия отметок по нему не проверить: нет баллов за нужные задания;"
                                + " столбец с отметками или столбцы этих заданий. Добавьте столбец «отметка»");
    }

    @Test
    void literacy_lowers_a_five_to_a_four_and_a_four_to_a_three() {
        ReferenceData literacy =
                new Entered(
                        List.of(
                                new MarkCondition(4, 1, "по грамотности", List.of("ГК1", "ГК2")),
                                new MarkCondition(5, 2, "по грамотности", List.of("ГК1", "ГК2"))));
        Reading reading =
                read(
                        literacy,
                        """
                        год  | процедура | код ОО | код участника | балл | 1/4 | ГК1/1 | ГК2/1
                        2026 | OGE-9-RU  | edu1   | 1             | 4    | 4   | 0     | 0
                        2026 | OGE-9-RU  | edu1   | 2             | 4    | 3   | 1     | 0
                        2026 | OGE-9-RU  | edu1   | 3             | 4    | 2   | 1     | 1
                        2026 | OGE-9-RU  | edu1   | 4             | 1    | 1   | 0     | 0
                        """);

        assertThat(marks(reading)).isEqualTo(new MarkCounts(0, 2, 1, 1));
    }

    @Test
    void answers_of_a_protocol_are_the_tasks_of_the_paper_when_their_maxima_are_the_same() {
        List<Paper.Task> answers =
                List.of(
                        new Paper.Task("кр.1", 1),
                        new Paper.Task("кр.2", 1),
                        new Paper.Task("разв.1", 2));
        Procedure procedure = Procedure.of("OGE-9-MA");
        AcademicYear year = new AcademicYear(2026);

        assertThat(NeededPoints.of(procedure, year, answers, GEOMETRY))
                .singleElement()
                .satisfies(needed -> assertThat(needed.columns()).containsExactly(1, 2));
        assertThat(NeededPoints.of(procedure, year, answers.subList(0, 2), GEOMETRY))
                .singleElement()
                .satisfies(needed -> assertThat(needed.columns()).isEmpty());
    }
}
