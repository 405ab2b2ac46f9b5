package opora.programme.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import opora.programme.Programme;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Diary;
import opora.programme.diary.Doing;
import opora.programme.wording.Provision;
import opora.vocabulary.Days;

/** An activity of which people are reminded. */
record DueActivity(Programme programme, Provision activity, Doing doing, Sort sort) {

    static final int DAYS_BEFORE = 7;

    enum Sort {
        /** its days end within a week, and it is not done */
        SOON,
        OVERDUE
    }

    static List<DueActivity> of(Programme programme, Diary diary) {
        List<DueActivity> due = new ArrayList<>();
        for (Provision one : diary.activities()) {
            Doing doing = diary.doing(one);
            if (doing.state() == ActivityState.OVERDUE) {
                due.add(new DueActivity(programme, one, doing, Sort.OVERDUE));
            } else if (!doing.state().isDone()
                    && doing.state() != ActivityState.UNPROVED
                    && doing.due().filter(day -> isSoon(diary.day(), day)).isPresent()) {
                due.add(new DueActivity(programme, one, doing, Sort.SOON));
            }
        }
        return due;
    }

    private static boolean isSoon(LocalDate today, LocalDate due) {
        long days = ChronoUnit.DAYS.between(today, due);
        return days >= 0 && days <= DAYS_BEFORE;
    }

    /** The same for the same term: once each, and anew when the term was moved. */
    String key() {
        return "programmes/%d/diary/%s/%s/%s"
                .formatted(
                        programme.id(),
                        activity.id(),
                        doing.due().map(LocalDate::toString).orElse("end"),
                        sort.name());
    }

    String address() {
        return "%s/diary/%s".formatted(programme.address(), activity.id());
    }

    String title() {
        return switch (sort) {
            case SOON ->
                    "Срок мероприятия — до " + doing.due().map(Days::of).orElse("конца программы");
            case OVERDUE ->
                    "Мероприятие просрочено: срок был до "
                            + doing.due().map(Days::of).orElse("конца программы");
        };
    }

    String text() {
        return "«%s», %s. %s"
                .formatted(
                        brief(activity.name()),
                        brief(programme.title()),
                        sort == Sort.SOON
                                ? "Запишите в дневник, что сделано."
                                : "Запишите в дневник, что сделано и почему позже.");
    }

    private static String brief(String text) {
        return text.length() <= 120 ? text : text.substring(0, 119) + "…";
    }
}
