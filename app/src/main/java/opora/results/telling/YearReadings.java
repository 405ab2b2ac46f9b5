package opora.results.telling;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Marks;
import opora.results.analysis.Measured;
import opora.results.analysis.YearLine;
import opora.results.gathering.Sittings.LowYear;
import opora.results.gathering.Told;
import opora.statistics.Share;
import opora.vocabulary.Noun;

/** The same procedure over the years, the same pupils through the grades, all procedures of a year. Ends with the sitting in question. */
final class YearReadings {

    /** Smaller changes are no direction. */
    private static final double STEP = 5;

    private static final int TOLD = 3;
    private static final Noun TIMES = new Noun("раз", "раза", "раз");
    private static final Noun BY_PROCEDURES = new Noun("процедуре", "процедурам", "процедурам");

    private final Found found = new Found();

    private YearReadings() {}

    static Map<String, Reading> of(Told told) {
        YearReadings readings = new YearReadings();
        List<YearLine> years = upTo(told, told.history().years());
        readings.years(years);
        readings.cohort(upTo(told, told.history().cohort()));
        readings.index(told);
        return readings.found.all();
    }

    /** Lines of which the share of failed and of how many is known; none unless the sitting in question is one of them. */
    private static List<YearLine> upTo(Told told, List<YearLine> lines) {
        List<YearLine> known =
                lines.stream()
                        .filter(line ->
                                line.group().lowPercent().isPresent() && n(line).isPresent())
                        .filter(line -> line.sitting().year().compareTo(told.sitting().year()) <= 0)
                        .toList();
        return !known.isEmpty() && known.getLast().sitting().equals(told.sitting())
                ? known
                : List.of();
    }

    private static Optional<Integer> n(YearLine line) {
        GroupAnalysis group = line.group();
        return group.failed()
                .<Measured<?>>map(one -> one)
                .or(() -> group.marks())
                .flatMap(Measured::n)
                .filter(n -> n > 0);
    }

    private static int fewest(List<YearLine> lines) {
        return lines.stream().flatMap(line -> n(line).stream()).mapToInt(n -> n).min().orElse(0);
    }

    private static double percent(YearLine line) {
        return line.group().lowPercent().orElseThrow();
    }

    /** As exact as the source. */
    private static boolean isLow(YearLine line) {
        return PeopleReadings.failed(line.group())
                .map(PeopleReadings.LOW::isReachedBy)
                .orElseGet(() -> percent(line) >= 100 * PeopleReadings.LOW.value());
    }

    private void years(List<YearLine> lines) {
        if (lines.size() > 1) {
            List<YearLine> two = lines.subList(lines.size() - 2, lines.size());
            change("growth", "fall", two);
            found.put("years.apart", Reading.unsaid(Math.abs(growth(two)), fewest(two)));
            found.put("years.two", said(two, YearReadings::year));
            threshold(unbroken(lines));
            sizes(two);
            quality(two);
        }
        if (unbroken(lines).size() >= TOLD) {
            List<YearLine> three = lines.subList(lines.size() - TOLD, lines.size());
            double before = growth(three.subList(0, 2));
            double now = growth(three.subList(1, TOLD));
            int n = fewest(three);
            found.put("years.rises", Reading.unsaid(Math.min(before, now), n));
            found.put("years.falls", Reading.unsaid(Math.min(-before, -now), n));
            found.put("years.three", said(three, YearReadings::year));
        }
    }

    /** The last lines of which each is of the year after the one before: «подряд» is nothing that skips a year. */
    private static List<YearLine> unbroken(List<YearLine> lines) {
        int from = Math.max(0, lines.size() - 1);
        while (from > 0 && isYearAfter(lines.get(from - 1), lines.get(from))) {
            from--;
        }
        return lines.subList(from, lines.size());
    }

    private static boolean isYearAfter(YearLine before, YearLine line) {
        return line.sitting().year().previous().equals(before.sitting().year());
    }

    /** What happened between two lines, in points. */
    private void change(String up, String down, List<YearLine> two) {
        found.put(up, Reading.points(growth(two), fewest(two)));
        found.put(down, Reading.points(-growth(two), fewest(two)));
    }

    private static double growth(List<YearLine> two) {
        return percent(two.getLast()) - percent(two.getFirst());
    }

    /** {@code low}: years in a row, up to now, in which the threshold was reached; {@code clean}: years in a row before now in which it was not. */
    private void threshold(List<YearLine> lines) {
        List<YearLine> before = lines.subList(0, lines.size() - 1);
        int low = streak(lines, YearReadings::isLow);
        int clean = isLow(lines.getLast()) ? streak(before, line -> !isLow(line)) : 0;
        int was = isLow(lines.getLast()) ? 0 : streak(before, YearReadings::isLow);
        streak("years.low", low, lines);
        streak(
                "years.clean",
                clean,
                lines.subList(Math.max(0, lines.size() - 1 - clean), lines.size()));
        streak("years.was", was, lines.subList(Math.max(0, lines.size() - 1 - was), lines.size()));
    }

    private static int streak(List<YearLine> lines, Predicate<YearLine> which) {
        int count = 0;
        while (count < lines.size() && which.test(lines.get(lines.size() - 1 - count))) {
            count++;
        }
        return count;
    }

    private void streak(String name, int count, List<YearLine> lines) {
        List<YearLine> last =
                lines.subList(Math.max(0, lines.size() - Math.max(count, 1)), lines.size());
        List<YearLine> shown = name.equals("years.low") ? last : lines;
        found.put(name, Reading.counted(count, TIMES, fewest(shown)));
        found.put(name + ".told", said(shown, YearReadings::year));
    }

    private void sizes(List<YearLine> two) {
        int before = n(two.getFirst()).orElseThrow();
        int now = n(two.getLast()).orElseThrow();
        found.put(
                "years.size",
                Reading.unsaid(100.0 * Math.abs(now - before) / before, Math.min(now, before)));
        found.put("years.sizes", Reading.words(before + " и " + now, Math.min(now, before)));
    }

    private void quality(List<YearLine> two) {
        Optional<Double> before = quality(two.getFirst());
        Optional<Double> now = quality(two.getLast());
        if (before.isPresent() && now.isPresent()) {
            int n = fewest(two);
            found.put("quality.fall", Reading.points(before.get() - now.get(), n));
            found.put("quality.rise", Reading.points(now.get() - before.get(), n));
            found.put(
                    "quality.years",
                    Reading.words(
                            Words.percent(before.get()) + " и " + Words.percent(now.get()), n));
        }
    }

    private static Optional<Double> quality(YearLine line) {
        return line.group().marks().map(Measured::value).map(Marks::qualityPercent);
    }

    private void cohort(List<YearLine> lines) {
        if (lines.size() > 1) {
            List<YearLine> two = lines.subList(lines.size() - 2, lines.size());
            change("cohort.growth", "cohort.fall", two);
            int low = streak(unbroken(lines), YearReadings::isLow);
            List<YearLine> last = lines.subList(lines.size() - Math.max(low, 1), lines.size());
            found.put("cohort.low", Reading.counted(low, TIMES, fewest(last)));
            found.put("cohort.low.told", said(last, YearReadings::grade));
            found.put("cohort.told", said(two, YearReadings::grade));
        }
    }

    private static String year(YearLine line) {
        return line.sitting().year().toString();
    }

    private static String grade(YearLine line) {
        return line.sitting().procedure().grade() + " класс";
    }

    /** «2020 — 10,0 % из 40, 2021 — 35,0 % из 40». */
    private static Reading said(List<YearLine> lines, Function<YearLine, String> when) {
        return Reading.words(
                lines.stream()
                        .map(line ->
                                "%s\u00a0— %s из %s"
                                        .formatted(
                                                when.apply(line),
                                                Words.percent(percent(line)),
                                                n(line).orElseThrow()))
                        .collect(Collectors.joining(", ")),
                fewest(lines));
    }

    private void index(Told told) {
        List<LowYear> years =
                told.history().low().stream()
                        .filter(one -> one.year().compareTo(told.sitting().year()) <= 0)
                        .toList();
        if (years.isEmpty() || !years.getLast().year().equals(told.sitting().year())) {
            return;
        }
        LowYear now = years.getLast();
        Share index = now.failed();
        found.put("index", Reading.share(index));
        found.put(
                "index.procedures", Reading.counted(now.procedures(), BY_PROCEDURES, index.size()));
        told.analysis()
                .flatMap(analysis -> PeopleReadings.failed(analysis.subject()))
                .ifPresent(failed -> {
                    double apart = 100 * (failed.value() - index.value());
                    found.put("index.worse", Reading.points(apart, failed.size()));
                    found.put("index.better", Reading.points(-apart, failed.size()));
                });
        if (years.size() > 1) {
            Share before = years.get(years.size() - 2).failed();
            double growth = 100 * (index.value() - before.value());
            int n = Math.min(index.size(), before.size());
            found.put("index.growth", Reading.points(growth, n));
            found.put("index.fall", Reading.points(-growth, n));
            found.put("index.before", Reading.percent(100 * before.value(), n));
        }
    }
}
