package opora.network.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.network.Decision;
import opora.network.DecisionState;
import opora.network.SchoolVisit;
import opora.network.VisitState;
import opora.network.reminder.Tiding.Side;
import opora.network.reminder.TidingKinds.Sort;
import opora.vocabulary.Days;

/** What has to be said on a day: three days before a visit and before the last day of a decision, and once when that day has passed. */
final class DueTidings {

    private static final Set<Side> BOTH = Set.of(Side.SCHOOL, Side.CURATORS);

    private DueTidings() {}

    /** Also what was due to be said on a day on which nothing ran: whoever was told already is not told again. */
    static List<Tiding> on(LocalDate today, SchoolVisit visit, String school) {
        List<Tiding> due = new ArrayList<>();
        if (visit.state(today) == VisitState.COMING
                && !visit.day().isAfter(today.plusDays(DecisionState.SOON_DAYS))) {
            due.add(coming(visit, school));
        }
        for (Decision decision : visit.decisions()) {
            switch (decision.state(today)) {
                case SOON -> due.add(soon(visit, decision, school));
                case OVERDUE -> due.add(overdue(visit, decision, school));
                case OPEN, REPORTED, CLOSED, DROPPED -> {}
            }
        }
        return due;
    }

    private static Tiding coming(SchoolVisit visit, String school) {
        return new Tiding(
                Sort.TERM,
                BOTH,
                visit.school(),
                visit.plannedBy(),
                "network/visit/%d/%s".formatted(visit.id(), visit.day()),
                "Посещение школы %s: %s".formatted(Days.dayAndMonth(visit.day()), school),
                "План — на странице посещения.",
                visit.address(),
                Optional.of(visit.day()));
    }

    private static Tiding soon(SchoolVisit visit, Decision decision, String school) {
        return tiding(
                visit,
                decision,
                "soon",
                "Срок решения %s: %s".formatted(Days.dayAndMonth(decision.until()), school),
                "Школа отчитывается, куратор закрывает.");
    }

    private static Tiding overdue(SchoolVisit visit, Decision decision, String school) {
        return tiding(
                visit,
                decision,
                "overdue",
                "Срок решения прошёл %s: %s".formatted(Days.dayAndMonth(decision.until()), school),
                "Школа может отчитаться или попросить перенести срок, куратор — перенести его или снять решение.");
    }

    /** With the day itself: a moved one reminds anew. */
    private static Tiding tiding(
            SchoolVisit visit, Decision decision, String what, String title, String text) {
        return new Tiding(
                Sort.TERM,
                BOTH,
                visit.school(),
                visit.plannedBy(),
                "network/decision/%d/%s/%s".formatted(decision.id(), decision.until(), what),
                title,
                text,
                decision.address(),
                Optional.of(decision.until()));
    }
}
