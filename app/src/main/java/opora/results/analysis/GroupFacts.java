package opora.results.analysis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.Complements;
import opora.results.Outcome.ClassOutcome;
import opora.results.ProcedureOutcomes.Known;

/**
 * What is loaded of one group of participants in one procedure of one year.
 *
 * @param facts one per school, or the one of a class; empty when there are none
 * @param reports rows about this very group, at most one of a kind
 */
public record GroupFacts(
        Sitting sitting,
        Level level,
        String name,
        List<FactSums> facts,
        List<Complements.Known> reports) {

    public GroupFacts {
        facts = List.copyOf(facts);
        reports = List.copyOf(reports);
        if (reports.stream().map(row -> row.complement().kind()).distinct().count()
                != reports.size()) {
            throw new IllegalArgumentException("two rows of a kind about " + name);
        }
        for (Complements.Known row : reports) {
            require(sitting, Sitting.of(row.complement()));
        }
    }

    /** The schools of a group, or the one school. @throws IllegalArgumentException for a fact or a row about another procedure or year */
    public static GroupFacts of(
            Sitting sitting,
            Level level,
            String name,
            List<Known> schools,
            List<Complements.Known> reports) {
        schools.forEach(school -> require(sitting, Sitting.of(school.outcome())));
        return new GroupFacts(
                sitting, level, name, schools.stream().map(FactSums::of).toList(), reports);
    }

    /** {@code one} of the classes of the school that the fact is about. No report speaks of a class. */
    public static GroupFacts ofClass(Known school, ClassOutcome one) {
        return new GroupFacts(
                Sitting.of(school.outcome()),
                Level.CLASS,
                one.label(),
                List.of(FactSums.ofClass(school.id(), one)),
                List.of());
    }

    private static void require(Sitting asked, Sitting found) {
        if (!asked.equals(found)) {
            throw new IllegalArgumentException(found + " among those of " + asked);
        }
    }

    /** From the facts that tell a number, which are some of this group. */
    From from(Stream<FactSums> telling) {
        List<FactSums> all = telling.toList();
        List<FactSums> hidden = all.stream().filter(FactSums::isHidden).toList();
        return hidden.isEmpty()
                ? new From.Facts(
                        all.stream().flatMap(fact -> fact.fact().stream()).toList(), facts.size())
                : new From.Schools(
                        all.size(), hidden.size(), FactSums.people(hidden), facts.size());
    }

    Optional<Complements.Known> report(Kind kind) {
        return reports.stream().filter(row -> row.complement().kind() == kind).findFirst();
    }

    /** The source that is asked first for a group of this level, and the other one when it does not tell. */
    <T> Optional<T> first(Supplier<Optional<T>> counted, Supplier<Optional<T>> reported) {
        return level.countsBeforeReports()
                ? counted.get().or(reported)
                : reported.get().or(counted);
    }

    /** A number that stands in the row of a report. */
    static <T> Measured<T> in(Complements.Known row, T value) {
        Complement report = row.complement();
        return new Measured<>(value, report.participants(), new From.Report(row.id()));
    }
}
