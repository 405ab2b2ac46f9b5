package opora.programme.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.ProgressWords;
import opora.programme.progress.Tally;
import opora.territory.Municipality;
import opora.vocabulary.Days;
import opora.vocabulary.TypedDay;

/**
 * How programmes go on.
 *
 * @param chosen the number of the one municipality that is asked for
 * @param asked the day as it was typed; «» for today
 */
public record ProgressPage(
        Progress progress,
        List<Municipality> municipalities,
        Optional<Long> chosen,
        String asked,
        LocalDate today) {

    public boolean isOfToday() {
        return progress.day().equals(today);
    }

    /** Why another day is told than the one that was asked for; «» where it is that one. */
    public String wrongDay() {
        if (asked.isEmpty() || TypedDay.find(asked).filter(progress.day()::equals).isPresent()) {
            return "";
        }
        return TypedDay.find(asked).isEmpty()
                ? "День не понят: напишите, например, 1.12.%d. Показано на сегодня"
                        .formatted(today.getYear())
                : "Этот день ещё не наступил. Показано на сегодня";
    }

    /** «на 1 декабря 2026» */
    public String day() {
        return "на " + Days.spelled(progress.day());
    }

    public List<String> said() {
        return ProgressWords.of(progress);
    }

    public boolean isOfSeveral() {
        return progress.parts().size() > 1;
    }

    /** Those that are carried out. */
    public List<Line> lines() {
        return progress.lines().stream().filter(line -> line.tally().isPresent()).toList();
    }

    /** «2 из 9» */
    public String done(Tally tally) {
        return tally.done() + " из " + tally.all();
    }

    /** {@code ending}: «docx» */
    public String file(String ending) {
        return "/programmes/progress."
                + ending
                + "?day="
                + progress.day()
                + chosen.map(one -> "&municipality=" + one).orElse("");
    }
}
