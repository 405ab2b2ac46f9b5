package opora.programme.targets;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.targets.Target.Bound;
import opora.programme.targets.Target.Scale;
import opora.programme.targets.Target.Way;

/** «снижение на 10 пунктов», «рост в 2 раза», «снижение до 20 %», «не менее 30 % от данных стартовой диагностики», «положительная динамика». */
final class ChangeWords {

    private static final String NUMBER = "(" + Quantity.WRITTEN + ")";
    private static final Pattern LESS =
            Pattern.compile("сниж|сниз|уменьш|сокра|отрицательн|меньше,? чем");
    private static final Pattern MORE = Pattern.compile("увелич|повы[шс]|рост|прирост|вырас");
    private static final Pattern BETTER =
            Pattern.compile(
                    "положительн\\p{L}* динамик|динамик\\p{L}* положительн|улучшени|позитивн");
    private static final Pattern BY =
            Pattern.compile("на (?:не менее (?:чем )?(?:на )?)?" + NUMBER);
    private static final Pattern NOT_LESS_BY =
            Pattern.compile("не (?:менее|меньше)(?:,? чем)? на " + NUMBER);
    private static final Pattern TIMES = Pattern.compile("в " + NUMBER + " раза?");
    private static final Pattern TO = Pattern.compile(" до " + NUMBER);
    private static final Pattern OF_START =
            Pattern.compile(
                    NUMBER
                            + " ?(?:%|процент\\p{L}*) (?:от|к) [\\p{L} ]*?(?:старт|базов|исходн|начальн|первоначальн|прошл|предыдущ|входн)");
    private static final Pattern OF_BASE =
            Pattern.compile(
                    "(?:от|к) [\\p{L} ]*?(?:старт|базов|исходн|начальн|первоначальн|прошл|предыдущ|входн)");

    private ChangeWords() {}

    static Optional<Target> find(String plain, String unit) {
        Optional<Way> way = way(plain);
        if (plain.contains("не более чем на") || plain.contains("не больше чем на")) {
            return Optional.empty();
        }
        Matcher ofStart = OF_START.matcher(plain);
        if (ofStart.find()) {
            return number(ofStart)
                    .map(amount ->
                            new Target.Change(way.orElse(Way.UNSAID), amount, Scale.OF_BASE));
        }
        return way.flatMap(known -> said(known, plain, unit));
    }

    private static Optional<Way> way(String plain) {
        if (LESS.matcher(plain).find()) {
            return Optional.of(Way.LESS);
        }
        if (MORE.matcher(plain).find()) {
            return Optional.of(Way.MORE);
        }
        return BETTER.matcher(plain).find() ? Optional.of(Way.UNSAID) : Optional.empty();
    }

    private static Optional<Target> said(Way way, String plain, String unit) {
        Matcher notLess = NOT_LESS_BY.matcher(plain);
        Matcher by = BY.matcher(plain);
        Matcher times = TIMES.matcher(plain);
        Matcher to = TO.matcher(plain);
        if (notLess.find()) {
            return number(notLess)
                    .map(amount -> new Target.Change(way, amount, scale(plain, unit)));
        }
        if (times.find()) {
            return number(times).flatMap(factor -> times(way, factor));
        }
        if (by.find()) {
            return number(by).map(amount -> new Target.Change(way, amount, scale(plain, unit)));
        }
        if (to.find() && way != Way.UNSAID) {
            Bound bound = way == Way.LESS ? Bound.AT_MOST : Bound.AT_LEAST;
            return number(to).map(level -> new Target.Level(bound, level, measure(plain, unit)));
        }
        return plain.chars().anyMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(new Target.Trend(way));
    }

    /** Twice as much is 100 % more, half as much 50 % less. */
    private static Optional<Target> times(Way way, Quantity factor) {
        if (way == Way.UNSAID || factor.compareTo(Quantity.of(1)) <= 0) {
            return Optional.empty();
        }
        Quantity more = factor.minus(Quantity.of(1)).times(Quantity.HUNDRED);
        Quantity amount =
                way == Way.MORE ? more : more.times(new Quantity(BigDecimal.ONE, factor.top()));
        return Optional.of(new Target.Change(way, amount, Scale.OF_BASE));
    }

    private static Optional<Quantity> number(Matcher matcher) {
        return Quantity.find(matcher.group(1));
    }

    private static Measure measure(String plain, String unit) {
        return plain.contains("%")
                        || plain.contains("процент")
                        || unit.contains("%")
                        || unit.contains("процент")
                ? Measure.PERCENT
                : Measure.count("");
    }

    static Scale scale(String plain, String unit) {
        if (OF_BASE.matcher(plain).find()) {
            return Scale.OF_BASE;
        }
        if (plain.contains("пункт") || plain.matches(".*п\\. ?п.*")) {
            return Scale.POINTS;
        }
        boolean percent = plain.contains("%") || plain.contains("процент");
        boolean ofPercents =
                unit.contains("%") || unit.contains("процент") || unit.contains("доля");
        if (percent && !unit.isEmpty() && !ofPercents) {
            return Scale.OF_BASE;
        }
        return percent ? Scale.UNSAID : Scale.POINTS;
    }
}
