package opora.overview.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.results.Outcome;
import opora.results.Outcome.MarkCounts;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.MarkSummary;
import opora.statistics.ScoreSummary;
import opora.ui.MarksChart;
import opora.ui.MarksChart.Counts;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;

/** Every result of a school that counts now, by year. */
public record SchoolResults(List<Year> years) {

    /** {@code marks}: empty when no procedure of the year has them. */
    public record Year(String title, List<Row> rows, Optional<MarksChart> marks) {}

    /**
     * @param analysis address of the analysis of the procedure
     * @param absent «» when the source does not tell
     * @param failed «9 из 25 · 36 %»
     * @param meanMark «3,4»; «» without marks
     * @param meanScore «14,8»; «» without scores
     * @param classes «6А: 8 из 25, 6Б: 14 из 24»; «» with fewer than two
     */
    public record Row(
            String procedure,
            String analysis,
            String address,
            String participants,
            String absent,
            String failed,
            String meanMark,
            String meanScore,
            String classes) {}

    static SchoolResults of(List<Known> outcomes) {
        Map<AcademicYear, List<Known>> byYear = new LinkedHashMap<>();
        for (Known known : outcomes) {
            byYear.computeIfAbsent(known.outcome().year(), _ -> new ArrayList<>()).add(known);
        }
        return new SchoolResults(
                byYear.entrySet().stream().map(of -> year(of.getKey(), of.getValue())).toList());
    }

    private static Year year(AcademicYear year, List<Known> known) {
        List<Counts> marks =
                known.stream()
                        .map(Known::outcome)
                        .flatMap(outcome ->
                                outcome.marks().map(one -> counts(outcome, one)).stream())
                        .toList();
        return new Year(
                "Результаты " + year + " года",
                known.stream().map(SchoolResults::row).toList(),
                marks.isEmpty() ? Optional.empty() : Optional.of(MarksChart.of(marks)));
    }

    private static Counts counts(Outcome outcome, MarkCounts marks) {
        return new Counts(
                outcome.procedure().shortTitle(),
                marks.two(),
                marks.three(),
                marks.four(),
                marks.five());
    }

    private static Row row(Known known) {
        Outcome outcome = known.outcome();
        return new Row(
                outcome.procedure().title(),
                analysis(known),
                "/results/facts/" + known.id(),
                Numbers.whole(outcome.result().participants()),
                outcome.absent().map(count -> Numbers.whole(count)).orElse(""),
                failed(outcome.result()),
                outcome.marks()
                        .flatMap(marks ->
                                MarkSummary.of(
                                        marks.two(), marks.three(), marks.four(), marks.five()))
                        .map(summary -> Numbers.decimal(summary.mean(), 1))
                        .orElse(""),
                ScoreSummary.of(outcome.scores())
                        .map(summary -> Numbers.decimal(summary.mean(), 1))
                        .orElse(""),
                ClassWords.of(outcome.classes()));
    }

    /** The page on which the procedure is taken apart. */
    static String analysis(Known known) {
        return "/schools/%d/results/%s/%s"
                .formatted(
                        known.school().value(),
                        known.outcome().year(),
                        known.outcome().procedure().code());
    }

    private static String failed(Result result) {
        return switch (result) {
            case Result.Counted(int participants, int failed) when participants == 0 ->
                    "нет участников";
            case Result.Counted(int participants, int failed) ->
                    "%d из %d · %s"
                            .formatted(failed, participants, Numbers.percent(failed, participants));
            case Result.OnlyShares(int participants, String percent) ->
                    percent + "\u202f%, только доля";
        };
    }
}
