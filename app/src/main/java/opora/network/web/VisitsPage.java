package opora.network.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.network.DecisionState;
import opora.network.VisitState;
import opora.network.web.VisitFilter.Whose;
import opora.territory.Municipality;
import opora.territory.School;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.Noun;

/**
 * Visits and decisions in sight.
 *
 * @param known whether there is any visit at all, whatever is shown
 * @param ahead to come, the nearest first, after those that wait for a protocol
 * @param over held or cancelled, the latest first
 * @param hidden how many of the last part are not shown here
 */
public record VisitsPage(
        boolean known,
        String lead,
        SumStrip visits,
        SumStrip ofDecisions,
        List<Option> municipalities,
        boolean own,
        boolean filtered,
        String workbook,
        List<DecisionLine> decisions,
        List<VisitRow> ahead,
        List<VisitRow> over,
        int hidden,
        String allHeld) {

    /** Of visits that are over on the page that shows everything; all of them under a filter. */
    private static final int BRIEF = 15;

    private static final Noun VISIT = new Noun("посещение", "посещения", "посещений");
    private static final Noun DECISION = new Noun("решение", "решения", "решений");

    /** One choice of a filter. */
    public record Option(String value, String title, boolean chosen) {}

    /**
     * @param all as far as the filter lets through but for its states; the latest first
     * @param inSight how many there are without any filter
     */
    static VisitsPage of(
            List<VisitRow> all,
            int inSight,
            List<School> schools,
            VisitFilter filter,
            LocalDate today) {
        List<DecisionLine> decisions = DecisionLine.of(all, today);
        List<VisitRow> shown = all.stream().filter(row -> isShown(row, filter)).toList();
        List<VisitRow> over =
                shown.stream()
                        .filter(row -> !isAhead(row.state()))
                        .filter(row -> filter.hasState() || row.state() == VisitState.HELD)
                        .toList();
        int brief = filter.hasState() ? over.size() : Math.min(BRIEF, over.size());
        return new VisitsPage(
                inSight > 0,
                lead(all, decisions),
                visits(all, filter),
                decisions(decisions, filter),
                municipalities(schools, filter),
                filter.whose() == Whose.OWN,
                filter.isOn(),
                filter.workbook(),
                decisions.stream().filter(line -> isShown(line, filter)).toList(),
                shown.stream()
                        .filter(row -> isAhead(row.state()))
                        .sorted(
                                Comparator.comparing(VisitRow::state)
                                        .thenComparing(row -> row.visit().day()))
                        .toList(),
                over.subList(0, brief),
                over.size() - brief,
                filter.at(Optional.of(VisitState.HELD)));
    }

    private static boolean isShown(VisitRow row, VisitFilter filter) {
        return filter.decision().isEmpty()
                && filter.state().filter(state -> state != row.state()).isEmpty();
    }

    private static boolean isShown(DecisionLine line, VisitFilter filter) {
        return filter.state().isEmpty()
                && filter.decision()
                        .map(state -> state == line.state())
                        .orElse(line.state().isOpen());
    }

    private static boolean isAhead(VisitState state) {
        return state == VisitState.COMING || state == VisitState.UNTOLD;
    }

    /** «12 посещений, из них предстоит 3. Открыто 5 решений, просрочено 2.» */
    private static String lead(List<VisitRow> all, List<DecisionLine> decisions) {
        long coming = all.stream().filter(row -> row.state() == VisitState.COMING).count();
        long open = decisions.stream().filter(line -> line.state().isOpen()).count();
        long overdue =
                decisions.stream().filter(line -> line.state() == DecisionState.OVERDUE).count();
        return "%s, из них предстоит %d. %s."
                .formatted(
                        VISIT.counted(all.size()),
                        coming,
                        open == 0
                                ? "Открытых решений нет"
                                : "В работе %s, просрочено %d"
                                        .formatted(DECISION.counted(open), overdue));
    }

    private static SumStrip visits(List<VisitRow> all, VisitFilter filter) {
        Part[] parts =
                Stream.of(VisitState.values())
                        .map(state ->
                                part(
                                        state,
                                        filter.state(),
                                        all.stream().filter(row -> row.state() == state).count(),
                                        state.word(),
                                        filter.at(Optional.of(state))))
                        .toArray(Part[]::new);
        Part whole = Part.link(all.size(), VISIT.form(all.size()), filter.at(Optional.empty()));
        return new SumStrip("Посещения по состоянию", List.of(Sum.of(whole, parts)));
    }

    private static SumStrip decisions(List<DecisionLine> all, VisitFilter filter) {
        Part[] parts =
                Stream.of(DecisionState.values())
                        .map(state ->
                                part(
                                        state,
                                        filter.decision(),
                                        all.stream().filter(line -> line.state() == state).count(),
                                        state.word(),
                                        filter.atDecisions(state)))
                        .toArray(Part[]::new);
        return new SumStrip(
                "Решения по состоянию",
                List.of(Sum.of(Part.text(all.size(), DECISION.form(all.size())), parts)));
    }

    private static <S> Part part(
            S state, Optional<S> chosen, long count, String word, String address) {
        if (chosen.filter(state::equals).isPresent()) {
            return Part.chosen(count, word, address);
        }
        return count == 0 ? Part.text(0, word) : Part.link(count, word, address);
    }

    private static List<Option> municipalities(List<School> schools, VisitFilter filter) {
        return schools.stream()
                .map(School::municipality)
                .distinct()
                .map(one -> option(one, filter))
                .toList();
    }

    private static Option option(Municipality one, VisitFilter filter) {
        return new Option(
                Long.toString(one.id().value()),
                one.name(),
                filter.municipality().filter(id -> id == one.id().value()).isPresent());
    }

    public boolean isEmpty() {
        return decisions.isEmpty() && ahead.isEmpty() && over.isEmpty();
    }
}
