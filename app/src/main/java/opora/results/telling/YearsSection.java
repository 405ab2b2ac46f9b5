package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.analysis.Failed;
import opora.results.analysis.Measured;
import opora.results.analysis.YearLine;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.ui.TrendChart;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Numbers;

/** The same procedure over the years, and the same pupils through the grades. */
final class YearsSection {

    private static final Threshold LOW = Threshold.ofPercent("30");
    private static final int DRAWN = 6;

    private static final List<Head> HEADS =
            List.of(
                    Head.words("Год, процедура"),
                    Head.whole("Участников"),
                    Head.words("Не справились"),
                    Head.tenths("Не справились или «2», %"),
                    Head.tenths("К прошлой строке, п."),
                    Head.tenths("Успеваемость, %"),
                    Head.tenths("Качество, %"),
                    Head.tenths("Средний балл"),
                    Head.words("Источник"));

    private YearsSection() {}

    /** Nothing to compare with one year. */
    static Optional<Section> years(List<YearLine> years) {
        return years.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "years",
                                "По годам",
                                title(years),
                                "Та же процедура в другие годы; пунктир — 30 %",
                                drawing(years),
                                table(years),
                                notes(years),
                                List.of()));
    }

    static Optional<Section> cohort(List<YearLine> cohort) {
        return cohort.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Section(
                                "cohort",
                                "Те же ученики",
                                "Те же ученики по классам: " + said(cohort),
                                "Тот же предмет: год вперёд — класс вперёд",
                                new Drawing.None(),
                                table(cohort),
                                List.of(
                                        "Кто пришёл и кто ушёл между годами, неизвестно. Работы разных классов разные: сравнивать можно доли не справившихся, а не баллы.",
                                        "Работа, перенесённая на осень, стоит со своим классом, хотя писали её годом позже."),
                                List.of()));
    }

    private static String title(List<YearLine> years) {
        YearLine last = years.getLast();
        if (last.isNegative()) {
            return "В %s году доля не справившихся больше, чем в %s, на %s пункта"
                    .formatted(
                            last.sitting().year(),
                            years.get(years.size() - 2).sitting().year(),
                            Numbers.decimal(last.growth().orElseThrow(), 1));
        }
        return "По годам: " + said(years);
    }

    /** «2025 — 19,0 %, 2026 — 45,0 %». */
    private static String said(List<YearLine> lines) {
        return String.join(
                ", ",
                lines.stream()
                        .skip(Math.max(0, lines.size() - 3))
                        .map(line ->
                                line.sitting().year()
                                        + " — "
                                        + line.group()
                                                .lowPercent()
                                                .map(Words::percent)
                                                .orElse("нет доли"))
                        .toList());
    }

    private static Drawing drawing(List<YearLine> years) {
        List<TrendChart.Value> values = new ArrayList<>();
        AcademicYear last = years.getLast().sitting().year();
        for (AcademicYear year = years.getFirst().sitting().year();
                year.compareTo(last) <= 0;
                year = year.next()) {
            values.add(new TrendChart.Value(year, share(years, year)));
        }
        List<TrendChart.Value> drawn =
                values.subList(Math.max(0, values.size() - DRAWN), values.size());
        return drawn.stream().filter(value -> value.share().isPresent()).count() < 2
                ? new Drawing.None()
                : new Drawing.OfYears(
                        TrendChart.of("Не справились", drawn, LOW, TrendChart.Scale.of(drawn)));
    }

    private static Optional<Share> share(List<YearLine> years, AcademicYear year) {
        return years.stream()
                .filter(line -> line.sitting().year().equals(year))
                .flatMap(line -> line.group().failed().stream())
                .map(Measured::value)
                .flatMap(failed ->
                        failed instanceof Failed.Counted(Share share)
                                ? Optional.of(share).stream()
                                : Optional.<Share>empty().stream())
                .findFirst();
    }

    private static Table table(List<YearLine> lines) {
        return new Table(HEADS, lines.stream().map(YearsSection::row).toList());
    }

    private static List<Entry> row(YearLine line) {
        var group = line.group();
        return List.of(
                Entry.words(line.sitting().year().toString())
                        .with(line.sitting().procedure().shortTitle()),
                group.participants()
                        .map(one -> Entry.size(one.n()))
                        .orElseGet(() -> Entry.note("не сказано")),
                group.failed().map(one -> failed(one.value())).orElse(Entry.NOTHING),
                group.lowPercent().map(Entry::tenths).orElse(Entry.NOTHING),
                line.growth()
                        .map(Entry::signed)
                        .map(entry -> line.isNegative() ? entry.looking(Entry.Look.OVER) : entry)
                        .orElse(Entry.NOTHING),
                group.marks()
                        .map(one -> Entry.tenths(one.value().passPercent()))
                        .orElse(Entry.NOTHING),
                group.marks()
                        .map(one -> Entry.tenths(one.value().qualityPercent()))
                        .orElse(Entry.NOTHING),
                group.scores()
                        .map(one -> Entry.tenths(one.value().summary().mean()))
                        .orElse(Entry.NOTHING),
                group.participants().map(Source::entry).orElse(Entry.NOTHING));
    }

    private static Entry failed(Failed failed) {
        return switch (failed) {
            case Failed.Counted(Share share) ->
                    Entry.words(Numbers.whole(share.hits()) + " из " + Numbers.whole(share.size()));
            case Failed.Printed _ -> Entry.note("числа нет");
        };
    }

    private static List<String> notes(List<YearLine> years) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Рост доли не справившихся на 10 пунктов и больше ФИОКО считает отрицательной динамикой; смотреть советует на 3–5 лет. Работы разных лет различаются: сравнивать можно доли, а баллы — только при одинаковой работе.");
        if (years.stream()
                .flatMap(line -> line.group().participants().stream())
                .anyMatch(one -> one.value() < 20)) {
            notes.add(
                    "В годы, когда участников меньше 20, один ученик меняет долю больше чем на 5 пунктов.");
        }
        return notes;
    }
}
