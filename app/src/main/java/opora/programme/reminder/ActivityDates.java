package opora.programme.reminder;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.notices.Dates;
import opora.programme.Authorship;
import opora.programme.Diaries;
import opora.programme.Programme;
import opora.programme.diary.Diary;
import opora.programme.diary.Doing;
import opora.programme.wording.Provision;
import org.springframework.stereotype.Component;

/** The ends of terms of activities in the calendars of those who write the programme. What names no days stands in no calendar. */
@Component
class ActivityDates implements Dates {

    private final Diaries diaries;

    ActivityDates(Diaries diaries) {
        this.diaries = diaries;
    }

    @Override
    public List<Dated> dates(Viewer viewer) {
        List<Dated> dates = new ArrayList<>();
        if (viewer.may(Right.WRITE_PROGRAMMES)) {
            diaries.carriedOut(viewer.scope())
                    .forEach((programme, diary) -> {
                        if (Authorship.writes(viewer, programme)) {
                            dates.addAll(of(programme, diary));
                        }
                    });
        }
        return dates;
    }

    private static List<Dated> of(Programme programme, Diary diary) {
        List<Dated> dates = new ArrayList<>();
        for (Provision one : diary.activities()) {
            Doing doing = diary.doing(one);
            doing.due()
                    .filter(_ -> !doing.state().isDone())
                    .ifPresent(due -> dates.add(dated(programme, one, due)));
        }
        return dates;
    }

    private static Dated dated(Programme programme, Provision one, LocalDate due) {
        return new Dated(
                "programmes/%d/diary/%s".formatted(programme.id(), one.id()),
                due,
                "Срок мероприятия: "
                        + (one.name().length() <= 90
                                ? one.name()
                                : one.name().substring(0, 89) + "…"),
                programme.address() + "/diary/" + one.id(),
                programme
                        .course()
                        .approved()
                        .map(step -> step.at())
                        .orElse(due.atStartOfDay(ZoneId.systemDefault()).toInstant()));
    }
}
