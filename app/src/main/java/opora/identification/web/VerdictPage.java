package opora.identification.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.ChanceCard;
import opora.identification.EgeMaths;
import opora.identification.ExitCard;
import opora.identification.Explanation;
import opora.identification.ListingChance;
import opora.identification.MissingWords;
import opora.identification.RuleWords;
import opora.identification.RunRecords.Fact;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.SchoolVerdict;
import opora.identification.ShownResult;
import opora.identification.StatusTag;
import opora.identification.TwoYears;
import opora.identification.TwoYears.Half;
import opora.ui.ShareAxis;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;
import opora.vocabulary.Procedure;

/**
 * The verdict of one school explained: sentences, then every counted procedure of both years with what the method looked at.
 *
 * @param facts what stands under the title
 * @param exit empty where nothing has to change
 * @param chance empty where nothing is judged
 */
public record VerdictPage(
        String title,
        String name,
        String list,
        String card,
        StatusTag tag,
        String movement,
        List<RunCard.Line> facts,
        String run,
        Explanation explanation,
        Optional<ExitCard> exit,
        Optional<ChanceCard> chance,
        ShareAxis axis,
        String limit,
        String limitNumber,
        AcademicYear year,
        List<Group> groups) {

    /** A procedure with its two years. */
    public record Group(String procedure, Row now, Row before) {}

    /**
     * One year of a procedure.
     *
     * @param sources the facts behind the number, each with its address
     * @param whyNot instead of a result; «» when there is one
     * @param grounds letters of the grounds that rest on it
     */
    public record Row(
            AcademicYear year,
            Optional<Shown> shown,
            List<Source> sources,
            String whyNot,
            String grounds) {}

    /** {@code title} names the part where a number was added up of several facts. */
    public record Source(String title, String address) {}

    public record Shown(ShownResult result, boolean small, String interval) {}

    static VerdictPage of(
            Run run, ListedSchool school, List<Fact> facts, Optional<ListingChance> chance) {
        SchoolVerdict verdict = school.entry().verdict();
        String limit = MethodWords.limit(run.method());
        return new VerdictPage(
                school.name() + ", " + school.municipalityName(),
                school.name(),
                "/identification/runs/" + run.id(),
                "/schools/" + school.entry().place().id().orElseThrow().value(),
                school.tag(),
                school.movement(),
                facts(run, school),
                RunWords.of(run),
                Explanation.of(verdict, run.method(), run.year()),
                ExitCard.of(verdict, run.method(), run.year()),
                chance.map(one -> ChanceCard.of(one, verdict, run.method())),
                ShareAxis.of(run.method().threshold()),
                limit,
                run.method().threshold().percent().replace('.', ','),
                run.year(),
                school.pairs().stream().map(pair -> group(run, school, pair, facts)).toList());
    }

    private static List<RunCard.Line> facts(Run run, ListedSchool school) {
        List<RunCard.Line> lines = new ArrayList<>();
        lines.add(
                new RunCard.Line(
                        "Основание", school.clauses().isEmpty() ? "нет" : school.clauses()));
        lines.add(new RunCard.Line("Код ОО", school.code()));
        lines.add(new RunCard.Line("Муниципалитет", school.municipalityName()));
        if (!school.entry().place().setting().isEmpty()) {
            lines.add(new RunCard.Line("Школа", school.entry().place().setting()));
        }
        lines.add(new RunCard.Line("Методика", RuleWords.of(run.method(), run.year()).brief()));
        return lines;
    }

    private static Group group(Run run, ListedSchool school, TwoYears pair, List<Fact> facts) {
        GroundLetters grounds =
                GroundLetters.of(school.entry().verdict().verdict(), run.method(), pair);
        return new Group(
                pair.procedure().title(),
                row(run, pair, run.year(), pair.now(), facts, grounds.now()),
                row(run, pair, run.year().previous(), pair.before(), facts, grounds.before()));
    }

    private static Row row(
            Run run,
            TwoYears pair,
            AcademicYear year,
            Half half,
            List<Fact> facts,
            String grounds) {
        return new Row(
                year,
                half.outcome()
                        .map(outcome ->
                                new Shown(
                                        ShownResult.of(outcome, run.method().threshold()),
                                        outcome.smallGroup(),
                                        interval(
                                                outcome.interval().lower(),
                                                outcome.interval().upper()))),
                sources(facts, year, pair.procedure()),
                half.missing().map(MissingWords::of).orElse(""),
                grounds);
    }

    /** «18–57 %». */
    private static String interval(double lower, double upper) {
        return Numbers.decimal(lower * 100, 0) + "–" + Numbers.percent(upper);
    }

    private static List<Source> sources(List<Fact> facts, AcademicYear year, Procedure procedure) {
        return EgeMaths.with(procedure)
                .flatMap(one -> of(facts, year, one).stream())
                .map(fact -> new Source(part(fact.procedure()), "/results/facts/" + fact.id()))
                .toList();
    }

    private static String part(Procedure procedure) {
        return switch (procedure.subject()) {
            case "MAB" -> "база";
            case "MAP" -> "профиль";
            default -> "целиком";
        };
    }

    private static List<Fact> of(List<Fact> facts, AcademicYear year, Procedure procedure) {
        return facts.stream()
                .filter(fact -> fact.year().equals(year) && fact.procedure().equals(procedure))
                .toList();
    }
}
