package opora.programme.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.programme.targets.Target.Bound;
import opora.programme.targets.Target.Way;

/** Which way is better, where the words of a target leave it open. */
final class Directions {

    private static final Pattern LESS = Pattern.compile("(?:снижени|уменьшени|сокращени)\\p{L}*");
    private static final Pattern MORE =
            Pattern.compile("(?:увеличени|повышени|рост|прирост)\\p{L}*");

    private Directions() {}

    /** Of an indicator whose name begins with it: «Снижение количества …», «4.1. Увеличение …». */
    static Optional<Way> of(String indicator) {
        String name = indicator.toLowerCase(Locale.ROOT).replaceFirst("^[^\\p{L}]+", "");
        if (LESS.matcher(name).lookingAt()) {
            return Optional.of(Way.LESS);
        }
        return MORE.matcher(name).lookingAt() ? Optional.of(Way.MORE) : Optional.empty();
    }

    static WordedTarget told(WordedTarget read, Way way) {
        Target directed = read.target().towards(way);
        if (directed.equals(read.target())) {
            return read;
        }
        List<String> doubts = new ArrayList<>(read.doubts());
        doubts.remove(TargetReading.SIDE_OPEN);
        doubts.remove(TargetReading.WAY_OPEN);
        doubts.add(
                "Направление взято из названия показателя: "
                        + (way == Way.LESS ? "снижение" : "рост")
                        + ". Если это не так, напишите его в целевом значении.");
        return new WordedTarget(read.words(), read.unit(), directed, doubts);
    }

    static Target of(Target target, Way way) {
        return switch (target) {
            case Target.Level(Bound bound, Quantity quantity, Measure measure)
                    when bound == Bound.NAMED && way != Way.UNSAID ->
                    new Target.Level(side(way), quantity, measure);
            case Target.Change(Way open, Quantity amount, Target.Scale scale)
                    when open == Way.UNSAID ->
                    new Target.Change(way, amount, scale);
            case Target.Trend(Way open) when open == Way.UNSAID -> new Target.Trend(way);
            default -> target;
        };
    }

    private static Bound side(Way way) {
        return way == Way.LESS ? Bound.AT_MOST : Bound.AT_LEAST;
    }
}
