package opora.programme.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.programme.targets.Target.Bound;

/** From the words of a target to what they mean: the kinds stand in the order in which they are tried. */
final class TargetReading {

    static final String SIDE_OPEN =
            "Сказано только число: больше или меньше нужно, будет видно по начальному значению. Лучше напишите «не менее» или «не более».";
    static final String WAY_OPEN =
            "Не сказано, рост нужен или снижение: напишите «рост на …» или «снижение на …».";

    private static final Pattern NOTHING = Pattern.compile("[-–—―−_.\\s]*|н/д|нет данных|x|х");
    private static final Pattern START =
            Pattern.compile(
                    "фактическ\\p{L}*(?: данные| значени\\p{L}*)?|по факту|(?:данные|результаты) (?:стартов|входн|первичн)\\p{L}* (?:диагностик|мониторинг)\\p{L}*");
    private static final Pattern EITHER =
            Pattern.compile(
                    "да ?/ ?нет|имеется ?/ ?не имеется|наличие ?/ ?отсутствие|есть ?/ ?нет");
    private static final Pattern OTHERS =
            Pattern.compile("област|регион|краев|республик|район|муниципал|городск|окружн");
    private static final Pattern START_LEVEL =
            Pattern.compile("базов|начальн|исходн|стартов|прошл|предыдущ|прежн|достигнут");
    private static final Pattern PLAN = Pattern.compile("план");
    private static final Pattern OVER = Pattern.compile("\\+ ?(" + Quantity.WRITTEN + ")(.*)");
    private static final Pattern PERCENT_SIGN = Pattern.compile("%|процент|п\\. ?п");

    /** Longer than any target that was met; what is longer is a text. */
    private static final int LONGEST = 300;

    private final String plain;
    private final String unit;
    private final List<String> doubts = new ArrayList<>();

    private TargetReading(String words, String unit) {
        this.plain = plain(words);
        this.unit = plain(unit);
    }

    static WordedTarget of(String words, String unit) {
        TargetReading reading = new TargetReading(words, unit);
        Target target = reading.target();
        return new WordedTarget(words, unit, target, reading.doubts);
    }

    private static String plain(String words) {
        return words.replaceAll("[\\s\\p{Z}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('ё', 'е')
                .replaceAll("[‐‑‒–—―−]", "-")
                .replaceFirst("[\\s.;,]+$", "");
    }

    private Target target() {
        if (plain.length() > LONGEST) {
            return unclear();
        }
        return Stream.<Function<TargetReading, Optional<Target>>>of(
                        TargetReading::nothing,
                        TargetReading::exists,
                        TargetReading::overPlan,
                        TargetReading::change,
                        TargetReading::kept,
                        TargetReading::besideOthers,
                        TargetReading::level)
                .map(kind -> kind.apply(this))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(this::unclear);
    }

    private Target unclear() {
        doubts.add(
                "Целевое значение не понято. Напишите число и «не менее» или «не более», «рост на …», «снижение на …», «да» или «-», если его нет.");
        return new Target.Unclear();
    }

    private Optional<Target> nothing() {
        if (NOTHING.matcher(plain).matches()) {
            return Optional.of(new Target.None());
        }
        return START.matcher(plain).matches()
                ? Optional.of(new Target.ToBeMeasured())
                : Optional.empty();
    }

    private Optional<Target> exists() {
        if (EITHER.matcher(plain).matches()) {
            doubts.add("Названы оба ответа; понято как «да». Оставьте тот, который нужен.");
            return Optional.of(new Target.Exists(Fact.Presence.YES));
        }
        return Fact.Presence.find(plain).map(Target.Exists::new);
    }

    /** «план школы + 2», «+2»; «+5 %» is a change. */
    private Optional<Target> overPlan() {
        boolean plan = PLAN.matcher(plain).find();
        var over = OVER.matcher(plain);
        if (over.find()) {
            boolean percent = !plan && PERCENT_SIGN.matcher(over.group(2) + unit).find();
            Quantity more = Quantity.find(over.group(1)).orElseThrow();
            return Optional.of(
                    percent
                            ? new Target.Change(
                                    Target.Way.MORE, more, ChangeWords.scale(plain, unit))
                            : new Target.OverPlan(more, measure("")));
        }
        return plan && plain.chars().noneMatch(Character::isDigit)
                ? Optional.of(new Target.OverPlan(Quantity.ZERO, measure("")))
                : Optional.empty();
    }

    private Optional<Target> change() {
        Optional<Target> change = ChangeWords.find(plain, unit);
        boolean open =
                change.filter(target ->
                                target
                                                instanceof
                                                Target.Change(
                                                        Target.Way way,
                                                        Quantity _,
                                                        Target.Scale _)
                                        && way == Target.Way.UNSAID)
                        .isPresent();
        if (open) {
            doubts.add(WAY_OPEN);
        }
        return change;
    }

    /** «не ниже базового значения». */
    private Optional<Target> kept() {
        boolean same = plain.startsWith("стабильн") || plain.contains("без изменений");
        boolean start = START_LEVEL.matcher(plain).find() && !hasNumber();
        return same
                ? Optional.of(new Target.Kept(Bound.NAMED))
                : start
                        ? Optional.of(new Target.Kept(BoundWords.find(plain).orElse(Bound.NAMED)))
                        : Optional.empty();
    }

    private Optional<Target> besideOthers() {
        return OTHERS.matcher(plain).find() && !hasNumber()
                ? BoundWords.find(plain)
                        .or(() ->
                                plain.contains("на уровне")
                                        ? Optional.of(Bound.NAMED)
                                        : Optional.empty())
                        .map(Target.BesideOthers::new)
                : Optional.empty();
    }

    private boolean hasNumber() {
        return plain.chars().anyMatch(Character::isDigit);
    }

    private Optional<Target> level() {
        boolean ofChange = plain.contains("чем на ");
        return ofChange ? Optional.empty() : LevelWords.find(plain).map(this::level);
    }

    private Target level(LevelWords found) {
        Measure measure = measure(found.noun());
        compare(found, measure);
        if (found.upTo().isPresent()) {
            return new Target.Between(found.number(), found.upTo().get(), measure);
        }
        Bound bound = found.bound().orElse(Bound.NAMED);
        boolean ofPercent = measure.kind() == Measure.Kind.PERCENT;
        boolean clear =
                bound != Bound.NAMED
                        || found.number().is(Quantity.ZERO)
                        || (ofPercent && found.number().is(Quantity.HUNDRED));
        if (!clear) {
            doubts.add(SIDE_OPEN);
        }
        return new Target.Level(bound, found.number(), measure);
    }

    private void compare(LevelWords found, Measure measure) {
        boolean percent = measure.kind() == Measure.Kind.PERCENT;
        if (percent && found.number().compareTo(Quantity.HUNDRED) > 0) {
            doubts.add("Больше 100\u202f%: проверьте число и единицу измерения.");
        }
        if (!found.beside().isEmpty()) {
            doubts.add(
                    "Число понято так: "
                            + measure.with(found.number().wording())
                            + ". Слова «"
                            + found.beside()
                            + "» сохранены, но в сравнении не участвуют.");
        }
    }

    /** The noun where there is one, else the unit of the indicator. */
    private Measure measure(String noun) {
        if (PERCENT_SIGN.matcher(plain).find()) {
            return Measure.PERCENT;
        }
        if (!noun.isEmpty()) {
            return Measure.count(noun);
        }
        return PERCENT_SIGN.matcher(unit).find() ? Measure.PERCENT : Measure.count("");
    }
}
