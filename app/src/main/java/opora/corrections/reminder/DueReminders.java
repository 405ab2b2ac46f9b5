package opora.corrections.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import opora.access.Right;
import opora.corrections.Reminder;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope.OneMunicipality;
import opora.territory.TerritoryScope.OneSchool;
import opora.territory.TerritoryScope.WholeRegion;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/** Who has to be reminded of what on a day: seven, three and one day before a last day, and on the day after it. */
public final class DueReminders {

    private static final Set<Long> DAYS_BEFORE = Set.of(7L, 3L, 1L);
    private static final long DAY_AFTER = -1;
    private static final Noun REQUEST = new Noun("заявление", "заявления", "заявлений");

    private DueReminders() {}

    /** {@code rows}: all schools of the window. A closed window reminds of nothing. */
    public static List<Reminder> on(LocalDate today, Window window, List<SchoolRow> rows) {
        if (window.isClosed()) {
            return List.of();
        }
        List<Reminder> due = new ArrayList<>();
        long toSchools = ChronoUnit.DAYS.between(today, window.term().schoolsUntil());
        long toAnswers = ChronoUnit.DAYS.between(today, window.term().answersUntil());
        if (isDay(toSchools)) {
            rows.stream()
                    .filter(row -> isUntouched(row.state()))
                    .map(row -> toSchool(window, row, toSchools))
                    .forEach(due::add);
        }
        if (isDay(toAnswers)) {
            unanswered(rows)
                    .forEach((municipality, count) ->
                            due.add(toMunicipality(window, municipality, count, toAnswers)));
        }
        long undecided =
                rows.stream()
                        .flatMap(row -> row.requests().stream())
                        .filter(one -> one.state().isUndecided())
                        .count();
        if (toAnswers == DAY_AFTER && undecided > 0) {
            due.add(toRegion(window, undecided));
        }
        return due;
    }

    private static boolean isDay(long days) {
        return DAYS_BEFORE.contains(days) || days == DAY_AFTER;
    }

    private static boolean isUntouched(SchoolState state) {
        return state == SchoolState.NOT_LOOKED || state == SchoolState.LOOKED;
    }

    private static Map<Long, Long> unanswered(List<SchoolRow> rows) {
        Map<Long, Long> counts = new TreeMap<>();
        for (SchoolRow row : rows) {
            long waiting =
                    row.requests().stream()
                            .map(Request::state)
                            .filter(state -> state == RequestState.UNANSWERED)
                            .count();
            if (waiting > 0) {
                counts.merge(row.school().municipality().id().value(), waiting, Long::sum);
            }
        }
        return counts;
    }

    private static Reminder toSchool(Window window, SchoolRow row, long days) {
        LocalDate last = window.term().schoolsUntil();
        String title =
                days == DAY_AFTER
                        ? "Срок проверки данных школы прошёл " + Days.of(last)
                        : "Проверьте данные школы: последний день " + Days.of(last);
        return new Reminder(
                Reminder.Sort.TERM,
                Right.DISPUTE,
                new OneSchool(row.school().id()),
                key(window, "schools", last, days),
                title,
                days == DAY_AFTER
                        ? "Заявление ещё можно подать, объяснив, почему позже. Подтвердить данные тоже ещё не поздно."
                        : "Подтвердите, что всё верно, или оспорьте число.",
                window.address() + "/schools/" + row.school().id().value(),
                Optional.of(last));
    }

    private static Reminder toMunicipality(
            Window window, long municipality, long count, long days) {
        LocalDate last = window.term().answersUntil();
        return new Reminder(
                Reminder.Sort.TERM,
                Right.ANSWER_DISPUTES,
                new OneMunicipality(new MunicipalityId(municipality)),
                key(window, "answers", last, days),
                days == DAY_AFTER
                        ? "Срок ответа на заявления школ прошёл " + Days.of(last)
                        : "Ответьте на заявления школ: последний день " + Days.of(last),
                "Ждёт ответа: " + REQUEST.counted(count) + ".",
                window.address(),
                Optional.of(last));
    }

    private static Reminder toRegion(Window window, long undecided) {
        LocalDate last = window.term().answersUntil();
        return new Reminder(
                Reminder.Sort.TERM,
                Right.DECIDE_DISPUTES,
                new WholeRegion(),
                key(window, "decisions", last, DAY_AFTER),
                "Муниципалитеты ответили или опоздали: можно решать",
                "Ждёт решения: " + REQUEST.counted(undecided) + ".",
                window.address(),
                Optional.of(last));
    }

    /** With the day itself: a moved window reminds anew. */
    private static String key(Window window, String what, LocalDate last, long days) {
        return "corrections/%d/%s/%s/%d".formatted(window.id(), what, last, days);
    }
}
