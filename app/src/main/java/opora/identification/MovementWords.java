package opora.identification;

import java.util.Optional;
import opora.identification.Verdict.Status;
import opora.vocabulary.Noun;

/** Where a school was the year before, and how many came and went. */
public final class MovementWords {

    public static final Noun ENTERED = new Noun("вошла", "вошли", "вошло");
    public static final Noun STAYED = new Noun("осталась", "остались", "осталось");
    public static final Noun LEFT = new Noun("вышла", "вышли", "вышло");
    public static final Noun GONE =
            new Noun("больше не работает", "больше не работают", "больше не работает");

    /** Of schools that were listed and have no data now: neither stayed nor left. */
    public static final String UNJUDGED = "судить не по чему";

    private MovementWords() {}

    /** What stands under a status: «осталась», «вошла из риска», «была вне перечня»; {@code before}: empty for a school that was not judged. */
    public static String of(Optional<Status> before, Status now) {
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
