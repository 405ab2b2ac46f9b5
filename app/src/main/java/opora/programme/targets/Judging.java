package opora.programme.targets;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import opora.programme.targets.Target.Bound;
import opora.programme.targets.Target.Known;

/** Whether a target was reached. */
final class Judging {

    private static final String NO_SIDE =
            "Не сказано, больше или меньше нужно: напишите «не менее» или «не более».";

    private Judging() {}

    static Judgement of(Target target, Known known) {
        return switch (target) {
            case Target.None() -> Judgement.cannot("Целевого значения нет.");
            case Target.Unclear() -> Judgement.cannot("Целевое значение не понято.");
            case Target.ToBeMeasured() ->
                    Judgement.cannot("Это начальное значение: его предстоит измерить.");
            case Target.Exists(Fact.Presence wanted) -> said(known, wanted);
            case Target.Level level -> measured(known, actual -> level(level, known, actual));
            case Target.Between between -> measured(known, actual -> between(between, actual));
            case Target.OverPlan(Quantity more, Measure measure) ->
                    withBase(
                            known,
                            "Не записано, сколько было по плану.",
                            (plan, actual) ->
                                    sided(Bound.AT_LEAST, plan.plus(more), measure, actual));
            case Target.Change change ->
                    withBase(
                            known,
                            "Нет начального значения, от которого считать.",
                            (base, actual) -> ChangeJudging.of(change, base, actual));
            case Target.Trend(Target.Way way) ->
                    withBase(
                            known,
                            "Нет начального значения, с которым сравнить.",
                            (base, actual) -> ChangeJudging.trend(way, base, actual));
            case Target.Kept(Bound bound) ->
                    withBase(
                            known,
                            "Нет начального значения, с которым сравнить.",
                            (base, actual) -> beside(bound, base, actual, "в начале"));
            case Target.BesideOthers(Bound bound) -> besideOthers(bound, known);
        };
    }

    private static Judgement said(Known known, Fact.Presence wanted) {
        if (known.actual().isEmpty()) {
            return noActual();
        }
        if (!(known.actual().get() instanceof Fact.Said(Fact.Presence actual))) {
            return Judgement.cannot("Записано число, а нужно «да» или «нет».");
        }
        return actual == wanted
                ? Judgement.reached("Записано «" + actual.word() + "», как и нужно.")
                : Judgement.missed(
                        "Записано «" + actual.word() + "», а нужно «" + wanted.word() + "».");
    }

    private static Judgement measured(Known known, Function<Quantity, Judgement> judge) {
        if (known.actual().isEmpty()) {
            return noActual();
        }
        return known.actual().get() instanceof Fact.Measured(Quantity actual)
                ? judge.apply(actual)
                : Judgement.cannot("Записано «да» или «нет», а нужно число.");
    }

    private static Judgement noActual() {
        return Judgement.cannot("Фактического значения ещё нет.");
    }

    private static Judgement withBase(
            Known known, String withoutBase, BiFunction<Quantity, Quantity, Judgement> judge) {
        return measured(
                known,
                actual ->
                        quantity(known.base())
                                .map(base -> judge.apply(base, actual))
                                .orElseGet(() -> Judgement.cannot(withoutBase)));
    }

    private static Optional<Quantity> quantity(Optional<Fact> fact) {
        return fact.flatMap(one ->
                one instanceof Fact.Measured(Quantity quantity)
                        ? Optional.of(quantity)
                        : Optional.empty());
    }

    private static Judgement level(Target.Level level, Known known, Quantity actual) {
        if (level.bound() != Bound.NAMED) {
            return sided(level.bound(), level.quantity(), level.measure(), actual);
        }
        if (actual.is(level.quantity())) {
            return Judgement.reached(
                    "Записано " + level.measure().bare(actual.wording()) + ", как и нужно.");
        }
        return side(level, known)
                .map(bound -> sided(bound, level.quantity(), level.measure(), actual))
                .orElseGet(() -> Judgement.cannot(NO_SIDE));
    }

    /** Above the base means growth; all of a whole can only be reached from below, nothing only from above. */
    private static Optional<Bound> side(Target.Level level, Known known) {
        boolean percent = level.measure().kind() == Measure.Kind.PERCENT;
        if (percent && level.quantity().is(Quantity.HUNDRED)) {
            return Optional.of(Bound.AT_LEAST);
        }
        if (level.quantity().is(Quantity.ZERO)) {
            return Optional.of(Bound.AT_MOST);
        }
        return quantity(known.base())
                .filter(base -> !base.is(level.quantity()))
                .map(base -> base.compareTo(level.quantity()) < 0 ? Bound.AT_LEAST : Bound.AT_MOST);
    }

    static Judgement sided(Bound bound, Quantity limit, Measure measure, Quantity actual) {
        String wanted = bound.words() + " " + measure.with(limit.wordingBeside(actual));
        String is = measure.bare(actual.wordingBeside(limit));
        if (holds(bound, actual.compareTo(limit))) {
            return Judgement.reached("Записано " + is + ", нужно " + wanted + ".");
        }
        Quantity gap = actual.compareTo(limit) < 0 ? limit.minus(actual) : actual.minus(limit);
        String far =
                gap.is(Quantity.ZERO)
                        ? ""
                        : ": разница " + measure.difference(gap, gap.wordingBeside(Quantity.ZERO));
        return Judgement.missed("Записано " + is + ", а нужно " + wanted + far + ".");
    }

    static boolean holds(Bound bound, int comparison) {
        return switch (bound) {
            case AT_LEAST -> comparison >= 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case LESS -> comparison < 0;
            case NAMED -> comparison == 0;
        };
    }

    private static Judgement between(Target.Between between, Quantity actual) {
        String wanted =
                between.measure().with(between.from().wording() + "–" + between.to().wording());
        String is = between.measure().bare(actual.wording());
        return actual.compareTo(between.from()) >= 0 && actual.compareTo(between.to()) <= 0
                ? Judgement.reached("Записано " + is + ", нужно " + wanted + ".")
                : Judgement.missed("Записано " + is + ", а нужно " + wanted + ".");
    }

    private static Judgement besideOthers(Bound bound, Known known) {
        return measured(
                known,
                actual ->
                        quantity(known.others())
                                .map(others ->
                                        beside(bound, others, actual, "в области или районе"))
                                .orElseGet(() ->
                                        Judgement.cannot(
                                                "Не записано значение области или района, с которым сравнить.")));
    }

    private static Judgement beside(Bound bound, Quantity limit, Quantity actual, String where) {
        String both =
                "Записано "
                        + actual.wordingBeside(limit)
                        + ", "
                        + where
                        + " "
                        + limit.wordingBeside(actual);
        String wanted = bound == Bound.NAMED ? "столько же" : bound.words();
        return holds(bound, actual.compareTo(limit))
                ? Judgement.reached(both + ", нужно " + wanted + ".")
                : Judgement.missed(both + ", а нужно " + wanted + ".");
    }
}
