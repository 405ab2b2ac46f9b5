package opora.overview.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.network.Curator;
import opora.network.Decision;
import opora.network.SchoolVisit;
import opora.network.VisitState;
import opora.territory.SchoolId;
import opora.vocabulary.Days;

/**
 * Visits and decisions of a school on its card: the nearest visit, the last one, the decisions that are open.
 *
 * @param decisions what presses most first
 * @param more how many open decisions are not shown; 0 for none
 */
public record NetworkPart(
        String curators, List<Line> visits, List<Line> decisions, int more, String address) {

    private static final int SHOWN = 3;

    /** {@code kind} and {@code tag}: of {@code ui/tag}. */
    public record Line(String title, String sub, String address, String kind, String tag) {}

    static NetworkPart of(
            List<SchoolVisit> visits, List<Curator> curators, SchoolId school, LocalDate today) {
        List<Decision> open =
                visits.stream()
                        .flatMap(visit -> visit.decisions().stream())
                        .filter(decision -> decision.state(today).isOpen())
                        .sorted(
                                Comparator.comparing((Decision one) -> one.state(today))
                                        .thenComparing(Decision::until))
                        .toList();
        return new NetworkPart(
                curators.isEmpty()
                        ? "Куратора сейчас нет"
                        : (curators.size() == 1 ? "Куратор: " : "Кураторы: ")
                                + curators.stream()
                                        .map(Curator::name)
                                        .collect(Collectors.joining(", ")),
                Stream.concat(next(visits, today), last(visits, today))
                        .map(visit -> line(visit, today))
                        .toList(),
                open.stream().limit(SHOWN).map(decision -> line(decision, today)).toList(),
                Math.max(0, open.size() - SHOWN),
                "/visits/schools/" + school.value());
    }

    /** Those that wait for a protocol and the nearest one to come. */
    private static Stream<SchoolVisit> next(List<SchoolVisit> visits, LocalDate today) {
        return Stream.concat(
                visits.stream().filter(visit -> visit.state(today) == VisitState.UNTOLD),
                visits.stream()
                        .filter(visit -> visit.state(today) == VisitState.COMING)
                        .min(Comparator.comparing(SchoolVisit::day))
                        .stream());
    }

    private static Stream<SchoolVisit> last(List<SchoolVisit> visits, LocalDate today) {
        return visits.stream().filter(visit -> visit.state(today) == VisitState.HELD).limit(1);
    }

    private static Line line(SchoolVisit visit, LocalDate today) {
        VisitState state = visit.state(today);
        return new Line(
                "%s, %s".formatted(Days.spelled(visit.day()), visit.plan().way().word()),
                visit.plan().purpose(),
                visit.address(),
                state.kind(),
                state.title());
    }

    private static Line line(Decision decision, LocalDate today) {
        return new Line(
                decision.removedAt().isPresent() ? "Решение " + decision.id() : decision.text(),
                "срок " + Days.spelled(decision.until()),
                decision.address(),
                decision.state(today).kind(),
                decision.state(today).title());
    }

    public boolean isEmpty() {
        return visits.isEmpty() && decisions.isEmpty();
    }
}
