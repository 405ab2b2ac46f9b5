package opora.overview.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Days;

/**
 * Something that a person has to do, computed from data.
 *
 * @param address where it is done; «» for what cannot be done yet, which is then no link
 * @param sub what is behind it
 * @param when «до 30 июня», «загружена 17 июня»; «» when there is no date to it
 * @param kind class of {@code ui/tag}
 * @param status word of the tag
 * @param due the last day on which it is done in time; empty where there is none
 */
public record Task(
        String title,
        String address,
        String sub,
        String when,
        String kind,
        String status,
        Optional<LocalDate> due) {

    /** A day as near as this comes before everything that has no day. */
    private static final int NEAR = 7;

    /** Of tasks without a day. */
    private static final List<String> BY_KIND = List.of("late", "warn", "doing", "wait", "lock");

    /** Without a day. */
    Task(String title, String address, String sub, String when, String kind, String status) {
        this(title, address, sub, when, kind, status, Optional.empty());
    }

    static Task until(LocalDate due, LocalDate today, String title, String address, String sub) {
        long left = ChronoUnit.DAYS.between(today, due);
        Optional<LocalDate> day = Optional.of(due);
        if (left < 0) {
            return new Task(
                    title, address, sub, "срок был " + said(due), "late", "Просрочено", day);
        }
        if (left == 0) {
            return new Task(title, address, sub, "сегодня", "warn", "Последний день", day);
        }
        return left <= NEAR
                ? new Task(title, address, sub, "до " + said(due), "warn", "Скоро срок", day)
                : new Task(title, address, sub, "до " + said(due), "wait", "Есть время", day);
    }

    private static String said(LocalDate day) {
        return Days.dayAndMonth(day);
    }

    /** What is overdue first, then what has its day this week, then what has none by how it presses, then later days. */
    static List<Task> byUrgency(List<Task> tasks, LocalDate today) {
        return tasks.stream()
                .sorted(
                        Comparator.comparing((Task task) -> task.rank(today))
                                .thenComparing(task -> task.due().orElse(LocalDate.MAX)))
                .toList();
    }

    private int rank(LocalDate today) {
        if (due.isPresent()) {
            return due.get().isAfter(today.plusDays(NEAR)) ? BY_KIND.indexOf("doing") : -1;
        }
        return BY_KIND.indexOf(kind);
    }

    boolean isOverdue(LocalDate today) {
        return due.filter(today::isAfter).isPresent();
    }

    /** What cannot be done yet waits for something else, not for the person. */
    boolean waits() {
        return !address.isEmpty();
    }
}
