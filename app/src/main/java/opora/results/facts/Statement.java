package opora.results.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.Keeper.LargestClass;
import opora.results.Outcome;
import opora.results.Outcome.ClassOutcome;
import opora.results.Outcome.ItemSum;
import opora.results.Outcome.Result;
import opora.territory.ClassTitle;

/**
 * What a source says of one procedure in one school, field by field. A field on which the source is silent is absent, so that a poor
 * source can be compared with a rich one on what both tell.
 *
 * <p>Counts also say their percentage with 0, 1 and 2 digits, half up: a source that prints only «18.37» agrees with 9 of 49.
 *
 * <p>Kept as octets and taken apart when it is asked: a region's year has forty thousand of them in the memory at once.
 */
public final class Statement {

    private static final int DIGITS = 2;
    private static final String BETWEEN = "\t";

    /** No cell keeps it; where it comes otherwise it is a space. */
    private static final String AFTER = "\u001e";

    private static final String CLASS = "class:";
    private static final Pattern PARTICIPANTS_OF_CLASS =
            Pattern.compile(CLASS + "(.*):participants" + BETWEEN + "(\\d{1,9})");

    private final byte[] lines;

    public Statement(Map<String, String> fields) {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(fields)
                .forEach((field, value) ->
                        all.append((field + BETWEEN + value).replace(AFTER, " ")).append(AFTER));
        lines = all.toString().getBytes(StandardCharsets.UTF_8);
    }

    private Statement(byte[] lines) {
        this.lines = lines;
    }

    /** In the order of their names. */
    public Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>();
        for (String line : toLines()) {
            int between = line.lastIndexOf(BETWEEN);
            fields.put(line.substring(0, between), line.substring(between + 1));
        }
        return fields;
    }

    public static Statement of(Outcome outcome) {
        Map<String, String> fields = new TreeMap<>();
        result(fields, "", outcome.result());
        outcome.absent().ifPresent(absent -> say(fields, "absent", Integer.toString(absent)));
        outcome.marks().ifPresent(marks -> say(fields, "marks", marks(marks)));
        scores(fields, "", outcome.scores());
        outcome.journal()
                .ifPresent(journal ->
                        say(fields, "journal", Digest.of(Arrays.deepToString(journal.pairs()))));
        for (ItemSum item : outcome.items()) {
            say(fields, "task:" + item.task(), Digest.of(item(item)));
        }
        for (ClassOutcome one : outcome.classes()) {
            ofClass(fields, one);
        }
        return new Statement(fields);
    }

    private static void ofClass(Map<String, String> fields, ClassOutcome one) {
        String prefix = CLASS + ClassTitle.key(one.label()) + ":";
        result(fields, prefix, one.result());
        one.absent().ifPresent(absent -> say(fields, prefix + "absent", Integer.toString(absent)));
        one.marks().ifPresent(marks -> say(fields, prefix + "marks", marks(marks)));
        scores(fields, prefix, one.scores());
        if (!one.items().isEmpty()) {
            StringBuilder all = new StringBuilder();
            one.items().forEach(item -> all.append(item.task()).append(item(item)));
            say(fields, prefix + "tasks", Digest.of(all.toString()));
        }
    }

    private static void result(Map<String, String> fields, String prefix, Result result) {
        say(fields, prefix + "participants", Integer.toString(result.participants()));
        switch (result) {
            case Result.Counted counted -> {
                say(fields, prefix + "failed", Integer.toString(counted.failed()));
                for (int digits = 0; counted.participants() > 0 && digits <= DIGITS; digits++) {
                    say(fields, prefix + "percent" + digits, percent(counted, digits));
                }
            }
            case Result.OnlyShares shares -> {
                BigDecimal printed =
                        new BigDecimal(shares.failedPercent().replace(',', '.'))
                                .stripTrailingZeros();
                int digits = Math.clamp(printed.scale(), 0, DIGITS);
                say(
                        fields,
                        prefix + "percent" + digits,
                        printed.setScale(digits, RoundingMode.HALF_UP).toPlainString());
            }
        }
    }

    private static String percent(Result.Counted counted, int digits) {
        return BigDecimal.valueOf(100L * counted.failed())
                .divide(BigDecimal.valueOf(counted.participants()), digits, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String marks(Outcome.MarkCounts marks) {
        return marks.two() + ", " + marks.three() + ", " + marks.four() + ", " + marks.five();
    }

    private static void scores(Map<String, String> fields, String prefix, int[] scores) {
        int length = scores.length;
        while (length > 0 && scores[length - 1] == 0) {
            length--;
        }
        if (scores.length > 0) {
            say(
                    fields,
                    prefix + "scores",
                    Digest.of(Arrays.toString(Arrays.copyOf(scores, length))));
        }
    }

    private static String item(ItemSum item) {
        return item.maximum() + Arrays.toString(item.cells()) + Arrays.toString(item.points());
    }

    /** Two classes under one label say both. */
    private static void say(Map<String, String> fields, String field, String value) {
        fields.merge(field, value, (one, other) -> one + " и " + other);
    }

    /** By its participants; empty where no class is told, or a class in two ways. */
    Optional<LargestClass> largestClass() {
        return Arrays.stream(toLines())
                .filter(line -> line.startsWith(CLASS))
                .map(PARTICIPANTS_OF_CLASS::matcher)
                .filter(Matcher::matches)
                .map(found -> new LargestClass(found.group(1), Integer.parseInt(found.group(2))))
                .max(Comparator.comparingInt(LargestClass::participants));
    }

    /** How this stands to {@code known}. */
    public Relation against(Statement known) {
        if (equals(known)) {
            return Relation.KNOWN;
        }
        boolean adds = false;
        Map<String, String> said = known.fields();
        for (Map.Entry<String, String> field : fields().entrySet()) {
            String other = said.get(field.getKey());
            if (other == null) {
                adds = true;
            } else if (!other.equals(field.getValue())) {
                return Relation.CONTRADICTS;
            }
        }
        return adds ? Relation.ADDS : Relation.KNOWN;
    }

    Optional<String> value(String field) {
        return Optional.ofNullable(fields().get(field));
    }

    private String[] toLines() {
        String all = text();
        return all.isEmpty() ? new String[0] : all.split(AFTER);
    }

    /** As it is kept. */
    public String text() {
        return new String(lines, StandardCharsets.UTF_8);
    }

    /** Of a text that {@link #text} has given. */
    public static Statement ofText(String text) {
        return new Statement(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && Arrays.equals(lines, statement.lines);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(lines);
    }

    @Override
    public String toString() {
        return fields().toString();
    }
}
