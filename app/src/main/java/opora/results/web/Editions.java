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
    static Editions of(List<Edition> editions, long itself, String root) {
        List<Line> lines = new ArrayList<>();
        boolean isBefore = false;
        for (Edition one : editions) {
            String load = "загрузка " + one.batch();
            if (one.id() == itself) {
                lines.add(new Line("Эта запись: " + load, ""));
                isBefore = true;
            } else {
                String when =
                        one.counts() ? "Действует сейчас: " : isBefore ? "До неё: " : "После неё: ";
                lines.add(new Line(when + load, root + one.id()));
            }
        }
        return new Editions(lines);
    }

    public boolean areSeveral() {
        return lines.size() > 1;
    }
}
