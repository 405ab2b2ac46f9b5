package opora.results.web;

import java.util.ArrayList;
import java.util.List;
import opora.access.Viewer;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ProcedureOutcomes.Trace;
import opora.territory.School;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;

/**
 * A fact with where it comes from.
 *
 * @param warning said above everything when the fact does not count; «» when it does
 * @param detail what else the source tells, «первичные баллы, 16 заданий»; «» when nothing
 */
public record FactPage(
        long school,
        String title,
        String schoolName,
        String place,
        String lead,
        String warning,
        Lineage lineage,
        List<SumsRow> sums,
        String detail,
        List<Event> history) {

    private static final Noun TASK = new Noun("задание", "задания", "заданий");

    /** {@code address} of the fact; «» for the fact of the page itself. */
    public record Event(String title, String text, String address) {}

    static FactPage of(Trace trace, School school, Viewer viewer, HouseTime time) {
        Outcome outcome = trace.fact().outcome();
        List<SumsRow> sums = new ArrayList<>(List.of(SumsRow.of(outcome)));
        outcome.classes().forEach(one -> sums.add(SumsRow.of(one)));
        return new FactPage(
                school.id().value(),
                outcome.procedure().title(outcome.year()),
                school.name(),
                school.municipality().name(),
                sentence(outcome),
                warning(trace),
                Lineage.of(outcome.source(), trace.origin(), trace.mends(), viewer, time),
                sums,
                detail(outcome),
                history(trace));
    }

    private static String sentence(Outcome outcome) {
        String said = SumsRow.sentence(outcome.result());
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    private static String warning(Trace trace) {
        return switch (trace.standing()) {
            case COUNTS -> "";
            case CONFIRMS ->
                    "Этот источник подтверждает то, что уже было известно; действует запись, в которой сказано больше.";
            case SUPERSEDED -> "Эти числа больше не действуют: их заменила более поздняя загрузка.";
            case RECALLED ->
                    "Эти числа больше не действуют: загрузка %d отозвана."
                            .formatted(trace.origin().batch());
        };
    }

    private static String detail(Outcome outcome) {
        List<String> also = new ArrayList<>();
        if (outcome.scores().length > 0) {
            also.add("первичные баллы");
        }
        if (!outcome.items().isEmpty()) {
            also.add(TASK.counted(outcome.items().size()));
        }
        if (outcome.journal().isPresent()) {
            also.add("отметки по журналу");
        }
        return String.join(", ", also);
    }

    private static List<Event> history(Trace trace) {
        List<Event> events = new ArrayList<>();
        trace.supersededBy().ifPresent(now -> events.add(event("Действует сейчас", now)));
        events.add(
                new Event(
                        "Загрузка %d, эта запись".formatted(trace.origin().batch()),
                        SumsRow.sentence(trace.fact().outcome().result()),
                        ""));
        trace.supersedes().forEach(before -> events.add(event("До неё", before)));
        return events;
    }

    private static Event event(String when, Known fact) {
        return new Event(
                "%s: загрузка %d".formatted(when, fact.batch()),
                SumsRow.sentence(fact.outcome().result()),
                "/results/facts/" + fact.id());
    }

    public boolean hasMarks() {
        return sums.stream().anyMatch(row -> !row.marks().isEmpty());
    }
}
