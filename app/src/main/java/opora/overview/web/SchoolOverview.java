package opora.overview.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.ChanceCard;
import opora.identification.EarlyWarning;
import opora.identification.ExitCard;
import opora.identification.Explanation;
import opora.identification.Method;
import opora.identification.RunRecords.Fact;
import opora.identification.RunWords;
import opora.identification.SchoolVerdict;
import opora.identification.StatusTag;
import opora.identification.TwoYears;
import opora.overview.LowProcedures;
import opora.results.ProcedureOutcomes.Known;
import opora.ui.ShareAxis;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The first page of a school's card: the newest verdict told and shown, the years before.
 *
 * @param judged empty before any run, and when the newest run does not know the school
 * @param why what is said instead; «» when there is a verdict
 * @param trends empty with fewer than two years
 * @param print whether the page is asked for to be printed
 */
public record SchoolOverview(
        Optional<Judged> judged,
        String why,
        Optional<Trends> trends,
        List<Past> past,
        boolean print) {

    /**
     * @param exit empty where nothing has to change
     * @param chance empty where nothing is judged
     * @param warning of the next year, where it may be told
     * @param changed what has changed since the run; «» when nothing has
     */
    public record Judged(
            String title,
            String run,
            String address,
            Explanation explanation,
            Optional<ExitCard> exit,
            Optional<ChanceCard> chance,
            Optional<EarlyWarning.Line> warning,
            AcademicYear year,
            ShareAxis axis,
            String limit,
            String limitNumber,
            List<ProcedureRow> rows,
            String changed) {}

    /** The verdict of a year. */
    public record Past(String year, StatusTag tag, String low, String address) {}

    static SchoolOverview of(SchoolFile.Content content, String view) {
        return new SchoolOverview(
                content.verdict().map(judged -> judged(content, judged)),
                content.verdict().isPresent() ? "" : why(content),
                Trends.of(content.outcomes(), method(content)),
                content.verdicts().stream().map(SchoolOverview::past).toList(),
                view.equals("print"));
    }

    private static Method method(SchoolFile.Content content) {
        return content.newestRun().map(run -> run.method()).orElse(Method.FEDERAL_847);
    }

    private static String why(SchoolFile.Content content) {
        return content.newestRun()
                .map(run ->
                        "В расчёте %d по результатам %s года этой школы нет: она появилась позже или закрыта раньше."
                                .formatted(run.id(), run.year()))
                .orElse("Школы ещё не выявляли: расчёта нет ни за один год.");
    }

    private static Judged judged(SchoolFile.Content content, SchoolFile.Judged judged) {
        Method method = judged.run().method();
        SchoolVerdict verdict = judged.entry().verdict();
        String limit = method.threshold().percent().replace('.', ',');
        return new Judged(
                title(StatusTag.of(verdict.verdict().status())),
                RunWords.of(judged.run()),
                judged.address(),
                Explanation.of(verdict, method, judged.run().year()),
                ExitCard.of(verdict, method, judged.run().year()),
                content.chance().map(chance -> ChanceCard.of(chance, verdict, method)),
                content.warning(),
                judged.run().year(),
                ShareAxis.of(method.threshold()),
                limit + "\u202f%",
                limit,
                TwoYears.of(verdict, judged.run().year()).stream()
                        .map(pair -> ProcedureRow.of(pair, judged, content.outcomes()))
                        .toList(),
                changed(content, judged));
    }

    private static String title(StatusTag tag) {
        return switch (tag) {
            case LISTED -> "Почему школа в перечне";
            case RISK -> "Почему школа в зоне риска";
            case CLEAR -> "Почему школа вне перечня";
            case NO_DATA -> "Почему вывода нет";
        };
    }

    /** Procedures of the two years whose fact is another one now than in the run. */
    private static String changed(SchoolFile.Content content, SchoolFile.Judged judged) {
        Set<Procedure> counted = judged.run().method().lookedAt();
        AcademicYear year = judged.run().year();
        Set<Key> then = judged.facts().stream().map(Key::of).collect(Collectors.toSet());
        Set<Key> now =
                content.outcomes().stream()
                        .filter(known -> counted.contains(known.outcome().procedure()))
                        .filter(known ->
                                Set.of(year, year.previous()).contains(known.outcome().year()))
                        .map(Key::of)
                        .collect(Collectors.toSet());
        if (then.equals(now)) {
            return "";
        }
        String what =
                Stream.concat(then.stream(), now.stream())
                        .filter(key -> !then.contains(key) || !now.contains(key))
                        .map(key -> key.procedure().shortTitle() + " " + key.year() + " года")
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; "));
        return "После расчёта %d результаты школы изменились: %s. Статус и числа ниже — на момент расчёта."
                .formatted(judged.run().id(), what);
    }

    private record Key(AcademicYear year, Procedure procedure, long fact) {

        static Key of(Fact fact) {
            return new Key(fact.year(), fact.procedure(), fact.id());
        }

        static Key of(Known known) {
            return new Key(known.outcome().year(), known.outcome().procedure(), known.id());
        }
    }

    private static Past past(SchoolFile.Judged judged) {
        return new Past(
                judged.run().year().toString(),
                StatusTag.of(judged.entry().verdict().verdict().status()),
                LowProcedures.of(judged.entry().verdict(), judged.run().year()),
                judged.address());
    }
}
