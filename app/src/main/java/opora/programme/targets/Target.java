package opora.programme.targets;

import java.util.Optional;

/** How much of an indicator is wanted, as far as people say it. */
public sealed interface Target {

    /** A number to be reached. */
    record Level(Bound bound, Quantity quantity, Measure measure) implements Target {}

    /** «30–40 %» */
    record Between(Quantity from, Quantity to, Measure measure) implements Target {}

    /** So many more than planned: «план школы + 2»; the plan is the base. */
    record OverPlan(Quantity more, Measure measure) implements Target {}

    /** A change from the base by at least so much. */
    record Change(Way way, Quantity amount, Scale scale) implements Target {}

    /** A direction without a number: «положительная динамика». */
    record Trend(Way way) implements Target {}

    /** Kept as it was at the start, or on the allowed side of it: «не ниже базового». */
    record Kept(Bound bound) implements Target {}

    /** Beside the same indicator of the region or the municipality: «не выше областного показателя». */
    record BesideOthers(Bound bound) implements Target {}

    /** «да», «имеется» */
    record Exists(Fact.Presence presence) implements Target {}

    /** No target but a start that is still to be measured: «фактические», «данные стартовой диагностики». */
    record ToBeMeasured() implements Target {}

    /** «-», «» */
    record None() implements Target {}

    /** Nothing was understood. */
    record Unclear() implements Target {}

    /** On which side of a number it has to be. */
    enum Bound {
        AT_LEAST("не меньше"),
        AT_MOST("не больше"),
        MORE("больше"),
        LESS("меньше"),
        /** only the number is said: which side is better follows from the base, or nobody knows */
        NAMED("");

        private final String words;

        Bound(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** Where a change goes. */
    enum Way {
        MORE,
        LESS,
        /** «положительная динамика» says that it gets better, not where better is */
        UNSAID
    }

    /** What the amount of a change is measured in. */
    enum Scale {
        /** points of a percent, or pieces of a count */
        POINTS,
        /** percent of the base */
        OF_BASE,
        /** «на 10 %» of a percent: either */
        UNSAID
    }

    /** {@code unit}: the unit of the indicator, «» where there is none. Whatever people write is answered; nothing is thrown. */
    static WordedTarget read(String words, String unit) {
        return TargetReading.of(words, unit);
    }

    /** Likewise, and where the words leave it open, the direction is taken from the name of the indicator: «Снижение доли …». */
    static WordedTarget read(String words, String unit, String indicator) {
        return Directions.of(indicator)
                .map(way -> Directions.told(read(words, unit), way))
                .orElseGet(() -> read(words, unit));
    }

    /** The base is also the plan for what is counted over a plan. */
    default Judgement reached(Optional<Fact> base, Optional<Fact> actual) {
        return reached(new Known(base, actual, Optional.empty()));
    }

    default Judgement reached(Known known) {
        return Judging.of(this, known);
    }

    /** With the direction that the words leave open; what says its own stays as it is. */
    default Target towards(Way way) {
        return Directions.of(this, way);
    }

    /** Short and in one spelling; «» for none and for what was not understood. */
    default String wording() {
        return TargetWording.of(this);
    }

    /** What is known of an indicator; {@code others}: of the region or the municipality. */
    record Known(Optional<Fact> base, Optional<Fact> actual, Optional<Fact> others) {}
}
