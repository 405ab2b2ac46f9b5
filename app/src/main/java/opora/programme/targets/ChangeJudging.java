package opora.programme.targets;

import java.util.List;
import java.util.stream.Stream;
import opora.programme.targets.Target.Scale;
import opora.programme.targets.Target.Way;

/** Whether a change from the base is large enough. Where the words can be read in two ways, both are tried; when they disagree, it cannot be judged. */
final class ChangeJudging {

    private ChangeJudging() {}

    static Judgement of(Target.Change change, Quantity base, Quantity actual) {
        boolean ofBase = change.scale() != Scale.POINTS;
        if (ofBase && base.is(Quantity.ZERO)) {
            return Judgement.cannot("В начале был ноль: процента от него нет.");
        }
        List<Boolean> answers =
                ways(change.way())
                        .flatMap(way ->
                                scales(change.scale())
                                        .map(scale ->
                                                isEnough(
                                                        way, scale, change.amount(), base, actual)))
                        .distinct()
                        .toList();
        String moved =
                "Было " + base.wordingBeside(actual) + ", стало " + actual.wordingBeside(base);
        if (answers.size() > 1) {
            return Judgement.cannot(moved + ". " + why(change));
        }
        String wanted = change.wording();
        return answers.getFirst()
                ? Judgement.reached(moved + ", нужно: " + wanted + ".")
                : Judgement.missed(moved + ", а нужно: " + wanted + ".");
    }

    private static String why(Target.Change change) {
        return change.way() == Way.UNSAID
                ? "Не сказано, рост нужен или снижение: напишите это в целевом значении."
                : "Не сказано, процент от начального это или процентные пункты: напишите это в целевом значении.";
    }

    private static Stream<Way> ways(Way way) {
        return way == Way.UNSAID ? Stream.of(Way.MORE, Way.LESS) : Stream.of(way);
    }

    private static Stream<Scale> scales(Scale scale) {
        return scale == Scale.UNSAID ? Stream.of(Scale.POINTS, Scale.OF_BASE) : Stream.of(scale);
    }

    private static boolean isEnough(
            Way way, Scale scale, Quantity amount, Quantity base, Quantity actual) {
        Quantity wanted = scale == Scale.OF_BASE ? base.percentOfIt(amount) : amount;
        Quantity moved = way == Way.LESS ? base.minus(actual) : actual.minus(base);
        return moved.compareTo(wanted) >= 0;
    }

    static Judgement trend(Way way, Quantity base, Quantity actual) {
        String moved =
                "Было " + base.wordingBeside(actual) + ", стало " + actual.wordingBeside(base);
        int change = actual.compareTo(base);
        if (change == 0) {
            return Judgement.missed(moved + ": не изменилось.");
        }
        if (way == Way.UNSAID) {
            return Judgement.cannot(
                    moved
                            + ". Не сказано, рост лучше или снижение: напишите это в целевом значении.");
        }
        boolean right = change > 0 == (way == Way.MORE);
        return right
                ? Judgement.reached(moved + ", как и нужно.")
                : Judgement.missed(
                        moved + ", а нужно " + (way == Way.MORE ? "больше" : "меньше") + ".");
    }
}
