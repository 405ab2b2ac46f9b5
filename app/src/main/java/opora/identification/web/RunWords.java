package opora.identification.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import opora.identification.Runs.Run;

/** A run in a line. */
final class RunWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.of("ru"));

    private RunWords() {}

    /** «Расчёт 41 от 9 декабря 2026, 10:42, Кравцова Е. П.». */
    static String of(Run run) {
        return "Расчёт %d от %s, %s".formatted(run.id(), moment(run), run.startedBy());
    }

    static String moment(Run run) {
        return MOMENT.format(run.startedAt().atZone(ZoneId.systemDefault()));
    }
}
