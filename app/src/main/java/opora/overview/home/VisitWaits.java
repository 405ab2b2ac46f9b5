package opora.overview.home;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.network.Decision;
import opora.network.DecisionState;
import opora.network.SchoolVisit;
import opora.network.SchoolVisits;
import opora.network.VisitState;
import opora.territory.School;
import opora.territory.Schools;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Visits and decisions: a school reports, a curator and whoever else planned a visit come, tell and close, whoever is above them sees what is overdue. */
@Component
@Order(3)
class VisitWaits implements Waits {

    private static final int NEAR = 7;
    private static final Noun VISIT = new Noun("посещение", "посещения", "посещений");
    private static final Noun DECISION = new Noun("решение", "решения", "решений");

    private final SchoolVisits visits;
    private final Schools schools;

    VisitWaits(SchoolVisits visits, Schools schools) {
        this.visits = visits;
        this.schools = schools;
    }

    @Override
    public List<Task> of(Look look) {
        Viewer viewer = look.viewer();
        if (!viewer.may(Right.SEE_VISITS)) {
            return List.of();
        }
        List<SchoolVisit> all = visits.list(viewer.scope());
        if (viewer.may(Right.ANSWER_DECISIONS)) {
            return Stream.of(coming(all, look), toReport(all, look))
                    .flatMap(Optional::stream)
                    .toList();
        }
        List<SchoolVisit> own =
                all.stream()
                        .filter(visit ->
                                viewer.role() == Role.CURATOR || visit.plannedBy() == viewer.id())
                        .toList();
        return Stream.of(
                        coming(own, look),
                        untold(own, look),
                        toClose(own, look),
                        overdue(all, look))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Task> coming(List<SchoolVisit> all, Look look) {
        return all.stream()
                .filter(visit -> visit.state(look.today()) == VisitState.COMING)
                .filter(visit -> !visit.day().isAfter(look.today().plusDays(NEAR)))
                .min(Comparator.comparing(SchoolVisit::day))
                .map(visit ->
                        new Task(
                                look.viewer().may(Right.ANSWER_DECISIONS)
                                        ? "Посещение вашей школы"
                                        : "Посещение: " + name(look, visit),
                                visit.address(),
                                visit.plan().purpose(),
                                visit.day().equals(look.today())
                                        ? "сегодня"
                                        : Days.dayAndMonth(visit.day()),
                                "wait",
                                "Предстоит",
                                Optional.of(visit.day())));
    }

    private String name(Look look, SchoolVisit visit) {
        return schools.find(look.viewer().scope(), visit.school())
                .map(School::name)
                .orElse(visit.title());
    }

    private static Optional<Task> untold(List<SchoolVisit> all, Look look) {
        List<SchoolVisit> untold =
                all.stream()
                        .filter(visit -> visit.state(look.today()) == VisitState.UNTOLD)
                        .toList();
        return untold.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Task(
                                "Запишите протокол, перенесите или отмените",
                                untold.size() == 1
                                        ? untold.getFirst().address()
                                        : "/visits?state=UNTOLD",
                                VISIT.counted(untold.size()),
                                "",
                                "warn",
                                "День прошёл"));
    }

    private static Optional<Task> toReport(List<SchoolVisit> all, Look look) {
        List<Decision> waiting =
                decisions(
                        all,
                        look,
                        Set.of(DecisionState.OVERDUE, DecisionState.SOON, DecisionState.OPEN));
        return first(
                waiting,
                look,
                "Отчитайтесь по решениям посещений",
                waiting.isEmpty() ? "" : "/visits/schools/" + waiting.getFirst().school().value());
    }

    private static Optional<Task> toClose(List<SchoolVisit> all, Look look) {
        return several(
                decisions(all, look, Set.of(DecisionState.REPORTED)),
                "Закройте решения, по которым школа отчиталась",
                "/visits?decision=REPORTED",
                "warn",
                "Ждёт вас");
    }

    private static Optional<Task> overdue(List<SchoolVisit> all, Look look) {
        List<Decision> late = decisions(all, look, Set.of(DecisionState.OVERDUE));
        String title = "Срок решений посещений прошёл";
        String address = "/visits?decision=OVERDUE";
        return look.viewer().role() == Role.CURATOR
                ? first(late, look, title, address)
                : several(late, title, address, "late", "Просрочено");
    }

    /** With the last day of the first of them: it is the task of whoever looks. */
    private static Optional<Task> first(
            List<Decision> some, Look look, String title, String address) {
        return some.stream()
                .min(Comparator.comparing(Decision::until))
                .map(first ->
                        Task.until(
                                first.until(),
                                look.today(),
                                title,
                                some.size() == 1 ? first.address() : address,
                                DECISION.counted(some.size())));
    }

    private static Optional<Task> several(
            List<Decision> some, String title, String address, String kind, String status) {
        return some.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Task(
                                title,
                                some.size() == 1 ? some.getFirst().address() : address,
                                DECISION.counted(some.size()),
                                "",
                                kind,
                                status));
    }

    private static List<Decision> decisions(
            List<SchoolVisit> all, Look look, Set<DecisionState> states) {
        return all.stream()
                .flatMap(visit -> visit.decisions().stream())
                .filter(decision -> states.contains(decision.state(look.today())))
                .toList();
    }
}
