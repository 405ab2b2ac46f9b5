package opora.overview.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.identification.EgeMaths;
import opora.identification.JudgedOutcome;
import opora.identification.MissingWords;
import opora.identification.RunRecords.Fact;
import opora.identification.ShareText;
import opora.identification.ShownResult;
import opora.identification.TwoYears;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * One counted procedure on the card of a school.
 *
 * @param analysis address of the page that takes the procedure apart; «» where the number is none or a sum
 * @param sub kind of the procedure and its classes: «ВПР · 6А: 8 из 25, 6Б: 14 из 24»
 * @param sources the fact behind the number, or the facts that it is the sum of
 * @param whyNot instead of a result; «» when there is one
 * @param before the share of the year before, or why there is none
 */
public record ProcedureRow(
        String title,
        String analysis,
        String sub,
        boolean small,
        Optional<ShownResult> result,
        List<Source> sources,
        String whyNot,
        Before before) {

    /** {@code title} names the part where a number is a sum. */
    public record Source(String title, String address) {}

    /** {@code source}: address of the fact, of the verdict when the number is a sum of facts; «» when there is none. */
    public record Before(String text, boolean known, boolean low, String source) {}

    static ProcedureRow of(TwoYears pair, SchoolFile.Judged judged, List<Known> outcomes) {
        AcademicYear year = judged.run().year();
        Threshold threshold = judged.run().method().threshold();
        Procedure procedure = pair.procedure();
        return new ProcedureRow(
                title(procedure),
                analysis(judged, outcomes, year, procedure),
                sub(procedure, classes(judged, outcomes, year, procedure)),
                pair.now().outcome().filter(JudgedOutcome::smallGroup).isPresent(),
                pair.now().outcome().map(outcome -> ShownResult.of(outcome, threshold)),
                sources(judged, year, procedure),
                whyNot(pair.now()),
                new Before(
                        pair.before()
                                .outcome()
                                .map(outcome -> ShareText.percent(outcome, threshold))
                                .orElse(whyNot(pair.before())),
                        pair.before().outcome().isPresent(),
                        pair.before().isLow(),
                        source(judged, year.previous(), procedure)));
    }

    private static String analysis(
            SchoolFile.Judged judged,
            List<Known> outcomes,
            AcademicYear year,
            Procedure procedure) {
        List<Fact> facts = facts(judged, year, procedure);
        return facts.size() != 1
                ? ""
                : outcomes.stream()
                        .filter(known -> known.id() == facts.getFirst().id())
                        .map(SchoolResults::analysis)
                        .findFirst()
                        .orElse("");
    }

    private static String title(Procedure procedure) {
        String subject = procedure.subjectTitle();
        String capital = subject.substring(0, 1).toUpperCase(Locale.ROOT) + subject.substring(1);
        return procedure.isOge() || procedure.isEge()
                ? capital
                : capital + ", " + procedure.grade() + "\u00a0класс";
    }

    private static String sub(Procedure procedure, String classes) {
        return classes.isEmpty() ? procedure.kindTitle() : procedure.kindTitle() + " · " + classes;
    }

    private static String whyNot(TwoYears.Half half) {
        return half.missing().map(MissingWords::of).orElse("");
    }

    private static List<Fact> facts(
            SchoolFile.Judged judged, AcademicYear year, Procedure procedure) {
        return EgeMaths.with(procedure)
                .flatMap(one ->
                        judged.facts().stream()
                                .filter(fact -> fact.year().equals(year))
                                .filter(fact -> fact.procedure().equals(one)))
                .toList();
    }

    private static List<Source> sources(
            SchoolFile.Judged judged, AcademicYear year, Procedure procedure) {
        return facts(judged, year, procedure).stream()
                .map(fact ->
                        new Source(
                                fact.procedure().subject().equals("MAB") ? "база" : "профиль",
                                address(fact)))
                .toList();
    }

    private static String address(Fact fact) {
        return "/results/facts/" + fact.id();
    }

    private static String source(SchoolFile.Judged judged, AcademicYear year, Procedure procedure) {
        List<Fact> facts = facts(judged, year, procedure);
        return switch (facts.size()) {
            case 0 -> "";
            case 1 -> address(facts.getFirst());
            default -> judged.address();
        };
    }

    /** Only when what counts now is what the run read: the sums of other classes would not add up to its numbers. */
    private static String classes(
            SchoolFile.Judged judged,
            List<Known> outcomes,
            AcademicYear year,
            Procedure procedure) {
        return facts(judged, year, procedure).stream()
                .flatMap(fact -> outcomes.stream().filter(known -> known.id() == fact.id()))
                .map(known -> ClassWords.of(known.outcome().classes()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
