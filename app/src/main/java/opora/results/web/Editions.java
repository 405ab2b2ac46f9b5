package opora.results.web;

import java.util.ArrayList;
import java.util.List;
import opora.results.Complements.Edition;

/** What a row was told before and what is told instead of it now. */
public record Editions(List<Line> lines) {

    /** {@code address}: «» for the row of the page itself. */
    public record Line(String title, String address) {}

    public Editions {
        lines = List.copyOf(lines);
    }

    /** {@code root}: the address of the page without the number. */
    static Editions of(List<Edition> editions, long itself, boolean recalled, String root) {
        List<Line> lines = new ArrayList<>();
        boolean isBefore = false;
        for (Edition one : editions) {
            String load = "загрузка " + one.batch();
            if (one.id() == itself) {
                lines.add(new Line("Эта запись: " + load + (recalled ? ", отозвана" : ""), ""));
                isBefore = true;
            } else {
                lines.add(new Line(when(one, isBefore, recalled) + load, root + one.id()));
            }
        }
        return new Editions(lines);
    }

    /** A recalled one has lost its place among the others. */
    private static String when(Edition one, boolean isBefore, boolean recalled) {
        if (one.counts()) {
            return "Действует сейчас: ";
        }
        if (recalled) {
            return "Другая запись: ";
        }
        return isBefore ? "До неё: " : "После неё: ";
    }

    /** Why a row does not count now; «» where it does. {@code what}: what stands in it, in plural. */
    static String standing(boolean counts, boolean recalled, String what) {
        if (recalled) {
            return "Загрузка отозвана: эти %s больше не действуют.".formatted(what);
        }
        return counts
                ? ""
                : "Сейчас действует другая загрузка: она заменила эти %s или говорит больше."
                        .formatted(what);
    }

    public boolean areSeveral() {
        return lines.size() > 1;
    }
}
