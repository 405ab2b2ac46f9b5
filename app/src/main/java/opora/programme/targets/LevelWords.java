package opora.programme.targets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.targets.Target.Bound;

/**
 * A number with what stands around it.
 *
 * @param upTo the second one of «30–40»
 * @param noun behind the number: «пакетов материалов»
 * @param beside words before it that say nothing of the number: «среднего»
 */
record LevelWords(
        Optional<Bound> bound,
        Quantity number,
        Optional<Quantity> upTo,
        String noun,
        String beside) {

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<before>[^\\d]*?)%? ?(?<first>"
                            + Quantity.WRITTEN
                            + ")(?: ?%? ?- ?(?<second>"
                            + Quantity.WRITTEN
                            + "))?(?<behind>[^\\d]*)");

    /** Said without saying anything. */
    private static final Pattern EMPTY =
            Pattern.compile(
                    "^(?:до|от|в|на|и|к|рост до|увеличение до|доведение до|довести до|достижение|составит|=|:)$");

    /** One number, or two with a dash between; empty for none and for more. */
    static Optional<LevelWords> find(String plain) {
        Matcher written = NUMBER.matcher(plain);
        if (!written.matches()) {
            return Optional.empty();
        }
        Quantity first = Quantity.find(written.group("first")).orElseThrow();
        Optional<Quantity> second =
                Optional.ofNullable(written.group("second")).flatMap(Quantity::find);
        if (second.filter(last -> last.compareTo(first) <= 0).isPresent()) {
            return Optional.empty();
        }
        String before = BoundWords.without(written.group("before")).strip();
        return Optional.of(
                new LevelWords(
                        BoundWords.find(written.group("before")),
                        first,
                        second,
                        noun(written.group("behind")),
                        EMPTY.matcher(before).matches() ? "" : before));
    }

    private static String noun(String behind) {
        return behind.replaceFirst("^ ?(?:%|процент\\p{L}*)", "").strip();
    }
}
