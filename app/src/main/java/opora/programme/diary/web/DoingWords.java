package opora.programme.diary.web;

import java.time.LocalDate;
import java.util.Collection;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;
import opora.programme.timing.Stretch;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/** How far activities are, in the words of pages and files. */
final class DoingWords {

    static final Noun DAYS = new Noun("день", "дня", "дней");

    private DoingWords() {}

    /** «Выполнено 2 из 9, по плану к 17 июня — 3; просрочено 1.» */
    static String sentence(Collection<Doing> doings, LocalDate day) {
        long done = doings.stream().filter(one -> one.state().isDone()).count();
        long planned =
                doings.stream()
                        .filter(one -> one.state() != ActivityState.CANCELLED)
                        .filter(one -> one.due().filter(due -> !due.isAfter(day)).isPresent())
                        .count();
        long late = count(doings, ActivityState.OVERDUE);
        long unproved = count(doings, ActivityState.UNPROVED);
        return "Выполнено %d из %d, по плану к %s — %d%s%s."
                .formatted(
                        done,
                        doings.size(),
                        Days.dayAndMonth(day),
                        planned,
                        late > 0 ? "; просрочено " + late : "",
                        unproved > 0 ? "; ждёт подтверждения " + unproved : "");
    }

    private static long count(Collection<Doing> doings, ActivityState state) {
        return doings.stream().filter(one -> one.state() == state).count();
    }

    /** «66 %»; «—» while nothing is written. */
    static String percent(Doing doing) {
        return doing.percent().map(one -> one + "\u202f%").orElse("—");
    }

    /** «41 из 48», «41», «план 48»; «» where nothing is known. */
    static String coverage(Doing doing) {
        if (doing.reached().isEmpty()) {
            return doing.planned().map(one -> "план " + one).orElse("");
        }
        return doing.reached().get() + doing.planned().map(one -> " из " + one).orElse("");
    }

    /** What is said beside the state; «» where the state says all. */
    static String note(Doing doing) {
        return switch (doing.state()) {
            case OVERDUE ->
                    "на %s, срок был до %s"
                            .formatted(
                                    DAYS.counted(doing.daysLate()),
                                    doing.due().map(Days::of).orElse("конца программы"));
            case DONE_LATE -> "на " + DAYS.counted(doing.daysLate());
            case UNPROVED -> "нет файла: " + String.join(", ", doing.lacking());
            case DOING, NOT_STARTED, UNTIMED, DONE, CANCELLED -> "";
        };
    }

    /** «15.06.2027», «12.06.2027–14.06.2027»: read again it means the same. */
    static String days(Stretch days) {
        return days.first().equals(days.last())
                ? Days.of(days.last())
                : Days.of(days.first()) + "–" + Days.of(days.last());
    }
}
