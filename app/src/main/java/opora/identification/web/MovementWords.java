package opora.identification.web;

import java.util.Optional;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.identification.YearBefore;

/** What stands under a status: where the school was the year before. */
final class MovementWords {

    private MovementWords() {}

    static String of(YearBefore yearBefore, Entry entry) {
        Status now = entry.verdict().verdict().status();
        Optional<Status> before = yearBefore.statusOf(entry);
        if (before.isEmpty()) {
            return now == Status.LOW_RESULTS ? "вошла; год назад не учтена" : "год назад не учтена";
        }
        return now == Status.LOW_RESULTS ? listed(before.get()) : other(before.get());
    }

    private static String listed(Status before) {
        return switch (before) {
            case LOW_RESULTS -> "осталась";
            case AT_RISK -> "вошла из риска";
            case CLEAR -> "вошла";
            case NO_DATA -> "вошла; год назад нет данных";
        };
    }

    private static String other(Status before) {
        return switch (before) {
            case LOW_RESULTS -> "была в перечне";
            case AT_RISK -> "была в зоне риска";
            case CLEAR -> "была вне перечня";
            case NO_DATA -> "год назад нет данных";
        };
    }
}
