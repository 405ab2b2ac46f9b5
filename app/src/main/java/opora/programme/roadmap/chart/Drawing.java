package opora.programme.roadmap.chart;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import opora.programme.diary.ActivityState;
import opora.programme.diary.Doing;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Stretch;
import opora.programme.timing.Timing;

/**
 * The bars of one activity.
 *
 * @param label the same in words, for whoever does not see it
 */
public record Drawing(List<Bar> bars, String label) {

    private static final int WHOLE = 100;
    private static final int NARROWEST = 4;

    /** @param look class in the style sheet: soft is the plan, fill is done, late is done and overdue, fuzzy goes on, plan depends on others */
    public record Bar(int x, int width, String look) {}

    public Drawing {
        bars = List.copyOf(bars);
    }

    public static Drawing of(Term term, Optional<Doing> doing, TimeAxis axis, LocalDate today) {
        List<Bar> bars =
                switch (term.nature()) {
                    case UNKNOWN -> new ArrayList<Bar>();
                    case DEPENDS -> depending(axis, today);
                    case DATED -> planned(term, axis);
                    case THROUGHOUT -> throughout(term, doing, axis, today);
                };
        bars.addAll(done(bars, doing));
        return new Drawing(bars, label(term, doing));
    }

    private static List<Bar> depending(TimeAxis axis, LocalDate today) {
        int from = axis.holds(today) ? axis.x(today) : 0;
        List<Bar> bars = new ArrayList<>();
        bars.add(new Bar(from, Math.max(NARROWEST, axis.width() - from - 1), "plan"));
        return bars;
    }

    private static List<Bar> planned(Term term, TimeAxis axis) {
        boolean others =
                term.worded().timing() instanceof Timing.ByPlan
                        || term.worded().timing() instanceof Timing.OnOccasion;
        List<Bar> bars = new ArrayList<>();
        for (Stretch window : term.windows()) {
            if (window.meets(axis.days())) {
                bars.add(bar(window, axis, others ? "plan" : "soft"));
            }
        }
        return bars;
    }

    private static List<Bar> throughout(
            Term term, Optional<Doing> doing, TimeAxis axis, LocalDate today) {
        List<Bar> bars = planned(term, axis);
        boolean begun = doing.filter(one -> one.state() == ActivityState.DOING).isPresent();
        if (begun && !bars.isEmpty() && axis.holds(today)) {
            int from = bars.getFirst().x();
            bars.add(new Bar(from, Math.max(0, axis.x(today) - from), "fuzzy"));
        }
        return bars;
    }

    private static Bar bar(Stretch window, TimeAxis axis, String look) {
        int from = Math.min(axis.x(window.first()), axis.width() - NARROWEST);
        int to = axis.x(window.last().plusDays(1));
        return new Bar(from, Math.max(NARROWEST, to - from), look);
    }

    /** As much of the planned bars as is done, from the left; of what goes on nobody knows how much is all. */
    private static List<Bar> done(List<Bar> planned, Optional<Doing> doing) {
        int percent = doing.flatMap(Doing::percent).orElse(0);
        boolean goesOn = planned.stream().anyMatch(bar -> bar.look().equals("fuzzy"));
        if (percent == 0 || goesOn) {
            return List.of();
        }
        String look =
                doing.filter(one -> one.state() == ActivityState.OVERDUE).isPresent()
                        ? "late"
                        : "fill";
        int left = planned.stream().mapToInt(Bar::width).sum() * Math.min(percent, WHOLE) / WHOLE;
        List<Bar> done = new ArrayList<>();
        for (Bar bar : planned) {
            int width = Math.min(left, bar.width());
            if (width > 0) {
                done.add(new Bar(bar.x(), width, look));
            }
            left -= width;
        }
        return done;
    }

    private static String label(Term term, Optional<Doing> doing) {
        String words = term.words().isEmpty() ? "срок не назван" : term.words();
        String depends =
                term.nature() == Term.Nature.DEPENDS ? ", дни зависят от других" : "";
        return words
                + depends
                + doing.map(one ->
                                ", "
                                        + one.state().title().toLowerCase(Locale.of("ru"))
                                        + one.percent()
                                                .map(percent -> ", сделано " + percent + "\u202f%")
                                                .orElse(""))
                        .orElse("");
    }
}
