package opora.overview.next.causes;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.network.LastContact;
import opora.overview.next.order.CauseKind;
import opora.overview.next.order.Weights;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.vocabulary.Days;

/**
 * Who asks on which day, and what several rooms would have to load.
 *
 * @param schools in sight that work
 * @param list in force of the newest year; empty while there is none
 * @param contacts the last one of each school that has one, of any kind
 */
public record Question(
        Viewer viewer,
        LocalDate today,
        Weights weights,
        List<School> schools,
        Optional<InForce> list,
        Map<SchoolId, LastContact> contacts) {

    /** A list in force, cut to the schools in sight. */
    public record InForce(Run run, Map<SchoolId, Entry> entries) {}

    int border(CauseKind kind) {
        return weights.border(kind);
    }

    /** Whether the day is at most as far ahead as the cause says. */
    boolean isNear(LocalDate due, CauseKind kind) {
        return !due.isAfter(today.plusDays(border(kind)));
    }

    /** «срок был 20 ноября», «срок завтра», «срок 27 ноября». */
    String told(LocalDate due) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return "срок был " + Days.dayAndMonth(due);
        }
        if (left <= 1) {
            return left == 0 ? "срок сегодня" : "срок завтра";
        }
        return "срок " + Days.dayAndMonth(due);
    }
}
