package opora.overview.home;

import java.util.List;
import java.util.stream.Collectors;
import opora.access.Right;
import opora.overview.next.NextSchools;
import opora.overview.next.order.Ranked;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The schools to call this week: the first three by name, the others behind the link. */
@Component
@Order(4)
class CallWaits implements Waits {

    private static final int NAMED = 3;

    private final NextSchools next;

    CallWaits(NextSchools next) {
        this.next = next;
    }

    @Override
    public List<Task> of(Look look) {
        if (!look.viewer().may(Right.CALL_SCHOOLS)) {
            return List.of();
        }
        List<Ranked> now = next.look(look.viewer()).week().now();
        return now.isEmpty()
                ? List.of()
                : List.of(
                        new Task(
                                "Какой школе позвонить",
                                "/next",
                                names(now),
                                "",
                                "wait",
                                "На этой неделе"));
    }

    private static String names(List<Ranked> now) {
        String first =
                now.stream()
                        .limit(NAMED)
                        .map(ranked -> ranked.school().name())
                        .collect(Collectors.joining(", "));
        return now.size() > NAMED
                ? "%s и ещё %s".formatted(first, Noun.SCHOOL.counted(now.size() - NAMED))
                : first;
    }
}
