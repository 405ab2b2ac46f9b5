package opora.overview.home;

import java.util.List;
import opora.access.Right;
import opora.programme.Diaries;
import opora.programme.Diaries.Overdue;
import opora.vocabulary.Noun;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Activities of programmes that were not done in time: the school writes, whoever looks after it asks. */
@Component
@Order(6)
class DiaryWaits implements Waits {

    private static final Noun DAYS = new Noun("день", "дня", "дней");
    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");

    private final Diaries diaries;

    DiaryWaits(Diaries diaries) {
        this.diaries = diaries;
    }

    @Override
    public List<Task> of(Look look) {
        if (!look.viewer().may(Right.SEE_PROGRAMMES)) {
            return List.of();
        }
        List<Overdue> late = diaries.overdue(look.viewer().scope());
        return late.isEmpty()
                ? List.of()
                : List.of(
                        new Task(
                                "Просрочено в программах: " + ACTIVITIES.counted(late.size()),
                                "/programmes/overdue",
                                "дольше всего — "
                                        + DAYS.counted(late.getFirst().doing().daysLate()),
                                "",
                                "late",
                                "Просрочено"));
    }
}
