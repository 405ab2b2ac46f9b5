package opora.identification.markers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opora.identification.EgeMaths;
import opora.identification.JudgedOutcome;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.Result;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A school that a municipal programme takes, and why.
 *
 * @param isLow whether its low results take it
 * @param signs what speaks for non-objective results; none where nothing does
 * @param low its low procedures of the year, by code
 * @param classes those whose own share reaches the threshold in such a procedure, by procedure and label
 * @param withoutClasses low procedures of which the source tells no classes
 */
public record MarkedSchool(
        Entry entry,
        boolean isLow,
        List<SignSaid> signs,
        List<JudgedOutcome> low,
        List<MarkedClass> classes,
        List<Procedure> withoutClasses) {

    /** {@code address} of the page of the sign or of the loaded row. */
    public record SignSaid(String text, String address) {}

    /** {@code label} as the source writes it. */
    public record MarkedClass(Procedure procedure, String label, Share failed) {}

    /**
     * The schools that the rule takes, in the order of the list.
     *
     * @param signs by school
     * @param facts the facts behind the results of the run, with classes
     */
    static List<MarkedSchool> of(
            SchoolList list,
            MarkerRule rule,
            Map<SchoolId, List<SignSaid>> signs,
            List<Known> facts) {
        List<MarkedSchool> taken = new ArrayList<>();
        for (Entry entry : list.entries()) {
            SchoolId id = entry.place().id().orElseThrow();
            MarkedSchool school =
                    of(
                            entry,
                            list.year(),
                            list.method().threshold(),
                            rule,
                            signs.getOrDefault(id, List.of()),
                            facts.stream().filter(fact -> fact.school().equals(id)).toList());
            if (rule.takes(school.isLow(), !school.signs().isEmpty())) {
                taken.add(school);
            }
        }
        return List.copyOf(taken);
    }

    private static MarkedSchool of(
            Entry entry,
            AcademicYear year,
            Threshold threshold,
            MarkerRule rule,
            List<SignSaid> signs,
            List<Known> facts) {
        List<JudgedOutcome> low =
                entry.verdict().outcomes().stream()
                        .filter(outcome -> outcome.low() && outcome.year().equals(year))
                        .sorted(Comparator.comparing(JudgedOutcome::procedure))
                        .toList();
        List<MarkedClass> classes = new ArrayList<>();
        List<Procedure> without = new ArrayList<>();
        for (JudgedOutcome outcome : low) {
            List<Known> behind = behind(facts, outcome);
            if (behind.stream().allMatch(fact -> fact.outcome().classes().isEmpty())) {
                without.add(outcome.procedure());
            }
            behind.forEach(fact -> classes.addAll(marked(fact, threshold)));
        }
        return new MarkedSchool(
                entry, isLow(entry, low, rule), signs, low, List.copyOf(classes), without);
    }

    private static boolean isLow(Entry entry, List<JudgedOutcome> low, MarkerRule rule) {
        return switch (rule.low()) {
            case LISTED -> entry.verdict().verdict() instanceof Verdict.LowResults;
            case ANY -> !low.isEmpty();
        };
    }

    private static List<Known> behind(List<Known> facts, JudgedOutcome outcome) {
        List<Procedure> parts = EgeMaths.with(outcome.procedure()).toList();
        return facts.stream()
                .filter(fact -> fact.outcome().year().equals(outcome.year()))
                .filter(fact -> parts.contains(fact.outcome().procedure()))
                .toList();
    }

    private static List<MarkedClass> marked(Known fact, Threshold threshold) {
        List<MarkedClass> marked = new ArrayList<>();
        for (ClassOutcome one : fact.outcome().classes()) {
            if (one.result() instanceof Result.Counted(int participants, int failed)
                    && participants > 0
                    && threshold.isReachedBy(new Share(failed, participants))) {
                marked.add(
                        new MarkedClass(
                                fact.outcome().procedure(),
                                one.label(),
                                new Share(failed, participants)));
            }
        }
        marked.sort(Comparator.comparing(MarkedClass::label));
        return marked;
    }
}
