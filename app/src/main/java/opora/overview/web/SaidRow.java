package opora.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.territory.School;
import opora.territory.Schools.Said;
import opora.vocabulary.Days;

/** What a load said of a school; {@code since}: «с 1 сентября 2026», of the first one «первая запись». */
public record SaidRow(long load, String since, String text) {

    /** Newest first; what only repeats the one before is left out. */
    static List<SaidRow> of(List<Said> said) {
        List<SaidRow> rows = new ArrayList<>();
        String before = "";
        for (Said one : said) {
            String text =
                    one.name()
                            + ", "
                            + one.municipality()
                            + one.closure().map(SaidRow::closed).orElse("");
            if (!text.equals(before)) {
                rows.addFirst(new SaidRow(one.load(), since(rows.isEmpty(), one), text));
            }
            before = text;
        }
        return rows;
    }

    private static String since(boolean first, Said one) {
        Optional<String> day = one.since().map(Days::spelled);
        return first ? "первая запись" : day.map(text -> "с " + text).orElse("день не записан");
    }

    private static String closed(School.Closure closure) {
        return closure.mergedIntoCode().isEmpty()
                ? ", последний год работы " + closure.year()
                : ", последний год работы %d, присоединена к школе с кодом %s"
                        .formatted(closure.year(), closure.mergedIntoCode());
    }
}
