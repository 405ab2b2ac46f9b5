package opora.reference.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.results.MarkScale;
import org.jspecify.annotations.Nullable;

/** A scale as documents print it: for each mark its scores from and to. They have to cover 0 to the maximum, each score once. */
final class ScaleText {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,3})(?:\\s*[-–—−]\\s*(\\d{1,3}))?");
    private static final List<String> FIELDS = List.of("two", "three", "four", "five");

    private record Range(int from, int to) {}

    private final Map<String, String> mistakes;
    private final Map<Integer, Range> ranges = new TreeMap<>();

    private ScaleText(Map<String, String> mistakes) {
        this.mistakes = mistakes;
    }

    /** Empty where nothing is typed, and where it is no scale: then it is among the mistakes. */
    static Optional<MarkScale> read(Typed typed, Map<String, String> mistakes) {
        List<String> texts = List.of(typed.two(), typed.three(), typed.four(), typed.five());
        if (typed.maximum().isEmpty() && texts.stream().allMatch(String::isEmpty)) {
            return Optional.empty();
        }
        int before = mistakes.size();
        ScaleText scale = new ScaleText(mistakes);
        scale.readAll(texts);
        Optional<Integer> maximum = scale.maximum(typed.maximum());
        if (mistakes.size() == before) {
            scale.joinUp(maximum.orElseThrow());
        }
        return mistakes.size() == before
                ? Optional.of(
                        new MarkScale(
                                scale.at(3).from,
                                scale.at(4).from,
                                scale.at(5).from,
                                maximum.orElseThrow()))
                : Optional.empty();
    }

    private Range at(int mark) {
        @Nullable Range range = ranges.get(mark);
        if (range == null) {
            throw new IllegalStateException("no scores of mark " + mark);
        }
        return range;
    }

    private void readAll(List<String> texts) {
        for (int at = 0; at < texts.size(); at++) {
            Matcher range = RANGE.matcher(texts.get(at));
            if (!range.matches()) {
                mistakes.put(
                        FIELDS.get(at),
                        "«%d»: напишите баллы от и до, например 0–9".formatted(at + 2));
                continue;
            }
            int from = Integer.parseInt(range.group(1));
            int to = range.group(2) == null ? from : Integer.parseInt(range.group(2));
            if (from > to) {
                mistakes.put(
                        FIELDS.get(at),
                        "«%d»: первый балл %d больше последнего %d".formatted(at + 2, from, to));
            }
            ranges.put(at + 2, new Range(from, to));
        }
    }

    private Optional<Integer> maximum(String text) {
        if (!text.matches("\\d{1,3}")) {
            mistakes.put("maximum", "Напишите максимальный первичный балл целым числом");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private void joinUp(int maximum) {
        if (at(2).from != 0) {
            mistakes.put("two", "Шкала начинается с 0, а «2» — с балла %d".formatted(at(2).from));
        }
        for (int mark = 3; mark <= 5; mark++) {
            Range lower = at(mark - 1);
            Range here = at(mark);
            if (here.from > lower.to + 1) {
                mistakes.put(
                        FIELDS.get(mark - 2),
                        "Между «%d» и «%d» пропущено: %s"
                                .formatted(mark - 1, mark, scores(lower.to + 1, here.from - 1)));
            } else if (here.from <= lower.to) {
                mistakes.put(
                        FIELDS.get(mark - 2),
                        "И в «%d», и в «%d» стоит: %s"
                                .formatted(
                                        mark - 1,
                                        mark,
                                        scores(here.from, Math.min(lower.to, here.to))));
            }
        }
        if (at(5).to != maximum) {
            mistakes.put(
                    "five",
                    "«5» кончается баллом %d, а максимальный балл %d".formatted(at(5).to, maximum));
        }
    }

    private static String scores(int from, int to) {
        return from >= to ? "балл " + Math.min(from, to) : "баллы %d–%d".formatted(from, to);
    }
}
