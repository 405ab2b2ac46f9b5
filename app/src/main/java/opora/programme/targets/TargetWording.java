package opora.programme.targets;

import opora.programme.targets.Target.Bound;

/** How targets are written on the screen. */
final class TargetWording {

    private TargetWording() {}

    static String of(Target target) {
        return switch (target) {
            case Target.Level(Bound bound, Quantity quantity, Measure measure) ->
                    (bound.words() + " " + measure.with(quantity.wording())).strip();
            case Target.Between(Quantity from, Quantity to, Measure measure) ->
                    measure.with(from.wording() + "–" + to.wording());
            case Target.OverPlan(Quantity more, Measure _) ->
                    more.is(Quantity.ZERO) ? "по плану" : "план + " + more.wording();
            case Target.Change change -> change(change);
            case Target.Trend(Target.Way way) -> way(way);
            case Target.Kept(Bound bound) ->
                    bound == Bound.NAMED ? "как в начале" : bound.words() + ", чем в начале";
            case Target.BesideOthers(Bound bound) ->
                    bound == Bound.NAMED
                            ? "на уровне области или района"
                            : bound.words() + ", чем в области или районе";
            case Target.Exists(Fact.Presence presence) -> presence.word();
            case Target.ToBeMeasured() -> "предстоит измерить";
            case Target.None(), Target.Unclear() -> "";
        };
    }

    private static String change(Target.Change change) {
        String amount = change.amount().wording();
        String by =
                switch (change.scale()) {
                    case POINTS -> amount + " п. п. или единиц";
                    case OF_BASE -> amount + "\u202f% от начального";
                    case UNSAID -> amount + "\u202f%";
                };
        return way(change.way()) + " не меньше чем на " + by;
    }

    private static String way(Target.Way way) {
        return switch (way) {
            case MORE -> "рост";
            case LESS -> "снижение";
            case UNSAID -> "изменение к лучшему";
        };
    }
}
