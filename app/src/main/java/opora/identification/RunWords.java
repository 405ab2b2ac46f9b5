package opora.identification;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import opora.identification.Runs.Run;

/** A run in a line. */
public final class RunWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.of("ru"));

    private RunWords() {}

    /** «Расчёт 41, Кравцова Е. П., 9 декабря 2026, 10:42». */
    public static String of(Run run) {
        return "Расчёт %d, %s, %s".formatted(run.id(), run.startedBy(), moment(run));
    }

    /** «Расчёт 41, Кравцова Е. П., 9 декабря 2026, 10:42, по результатам 2026 года». */
    public static String withYear(Run run) {
        return "%s, по результатам %s года".formatted(of(run), run.year());
    }

    /** «9 декабря 2026, 10:42». */
    public static String moment(Run run) {
        return MOMENT.format(run.startedAt().atZone(ZoneId.systemDefault()));
    }
}
