package opora.reports.listworkbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opora.identification.Footing;
import opora.identification.JudgedOutcome;
import opora.identification.ListingChance;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.identification.ThresholdWords;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.list.Arranged;
import opora.reports.list.Words;
import opora.statistics.DisclosedShare;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Disclosure;

/** «Все школы»: the population, a row each, whatever the verdict. */
record SchoolsSheet(
        SchoolList list,
        Arranged arranged,
        Map<String, ListingChance> chances,
        Disclosure disclosure) {

    private static final String HIDDEN = "скрыто";

    Sheet sheet(Top top) {
        return new Sheet(
                "Все школы",
                heading(top),
                columns(),
                3,
                arranged.entries().stream().map(this::row).toList(),
                List.of());
    }

    private List<String> heading(Top top) {
        List<String> heading =
                new ArrayList<>(
                        top.lines("Все школы по результатам %s года".formatted(list.year())));
        heading.add(
                "Два последних столбца — как часто правило назвало бы школу снова, если бы год повторился; статус от них не зависит. Подробно — на листе «Методика»");
        return heading;
    }

    private List<Column> columns() {
        AcademicYear year = list.year();
        AcademicYear before = year.previous();
        String low = "Доля " + new ThresholdWords(list.method().threshold()).reached() + " ";
        return List.of(
                Column.wrapped("Муниципалитет", 26),
                Column.text("Код ОО", 13),
                Column.wrapped("Школа", 44),
                Column.mark("Статус", 13),
                Column.mark("Основание", 12),
                Column.mark("Уверенность", 14),
                Column.mark("Учтено процедур " + year, 13),
                Column.mark(low + year, 13),
                Column.mark("Учтено процедур " + before, 13),
                Column.mark(low + before, 13),
                Column.text("Где доля наибольшая, " + year, 28),
                Column.percent("Наибольшая доля", 13),
                Column.roughChance("В перечне, если бы год повторился", 16),
                Column.mark("Надёжность вывода", 14));
    }

    private List<Cell> row(Entry entry) {
        List<Cell> row =
                new ArrayList<>(
                        List.of(
                                Cell.of(Arranged.municipalityOf(entry)),
                                Cell.of(entry.place().code()),
                                Cell.of(Arranged.nameOf(entry)),
                                Cell.of(StatusTag.of(entry.verdict().verdict().status()).word()),
                                Cell.of(Words.clauses(entry.verdict().verdict())),
                                Cell.of(certainty(entry)),
                                Cell.of(of(entry, list.year()).size()),
                                low(entry, list.year()),
                                Cell.of(of(entry, list.year().previous()).size()),
                                low(entry, list.year().previous())));
        row.addAll(highest(entry));
        row.addAll(reliability(entry));
        return row;
    }

    /** Follows from all groups of the school, so that one that may not be told hides it. Nothing is said where nothing is judged. */
    private List<Cell> reliability(Entry entry) {
        ListingChance chance = chances.get(entry.verdict().school());
        if (chance == null) {
            return List.of(Cell.EMPTY, Cell.EMPTY);
        }
        return allTold(entry)
                ? List.of(Cell.of(chance.listed()), Cell.of(chance.band().word()))
                : List.of(Cell.of(HIDDEN), Cell.of(HIDDEN));
    }

    /** That a group is the highest bounds all the others. */
    private List<Cell> highest(Entry entry) {
        List<JudgedOutcome> outcomes = of(entry, list.year());
        if (!outcomes.stream().allMatch(this::isTold)) {
            return List.of(Cell.of(HIDDEN), Cell.of(HIDDEN));
        }
        return outcomes.stream()
                .max(Comparator.comparingDouble(outcome -> outcome.failed().value()))
                .map(outcome ->
                        List.of(
                                Cell.of(outcome.procedure().title()),
                                Cell.of(outcome.failed().value())))
                .orElse(List.of(Cell.EMPTY, Cell.EMPTY));
    }

    /** As {@link #reliability}, of the schools that are listed. */
    private String certainty(Entry entry) {
        return Footing.of(entry.verdict(), list.method(), list.year()).stream()
                .max(Comparator.comparingDouble(Footing::probability))
                .map(footing -> allTold(entry) ? footing.certainty().word() : HIDDEN)
                .orElse("");
    }

    private static List<JudgedOutcome> of(Entry entry, AcademicYear year) {
        return entry.verdict().outcomes().stream()
                .filter(outcome -> outcome.year().equals(year))
                .toList();
    }

    /** On which side of the threshold a small group stands narrows its number down. */
    private Cell low(Entry entry, AcademicYear year) {
        List<JudgedOutcome> outcomes = of(entry, year);
        return outcomes.stream().allMatch(this::isTold)
                ? Cell.of(outcomes.stream().filter(JudgedOutcome::low).count())
                : Cell.of(HIDDEN);
    }

    private boolean allTold(Entry entry) {
        return entry.verdict().outcomes().stream().allMatch(this::isTold);
    }

    private boolean isTold(JudgedOutcome outcome) {
        return disclosure.of(outcome.failed()) instanceof DisclosedShare.Whole;
    }
}
