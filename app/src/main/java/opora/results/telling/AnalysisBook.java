package opora.results.telling;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;

/** The whole page as a workbook: a sheet for every section. */
public final class AnalysisBook {

    private static final int NUMBER = 14;
    private static final int NARROWEST = 10;
    private static final int WIDEST = 60;

    private AnalysisBook() {}

    /** A page without numbers is a workbook of one sheet that says why. */
    public static Workbook of(AnalysisPage page, String by, Instant at) {
        List<Sheet> sheets = new ArrayList<>(List.of(first(page)));
        page.sections().forEach(section -> sheets.add(sheet(page, section)));
        if (!page.sections().isEmpty()) {
            sheets.add(reading(page));
        }
        return new Workbook(new Stamp(page.title(), by, at), sheets);
    }

    private static Sheet first(AnalysisPage page) {
        List<List<Cell>> rows = new ArrayList<>();
        page.findings()
                .forEach(finding ->
                        rows.add(
                                List.of(
                                        Cell.of("Вывод"),
                                        Cell.of(finding.text() + " n = " + finding.n()))));
        page.figures()
                .forEach(figure ->
                        rows.add(List.of(Cell.of(figure.title()), Cell.of(figure.text()))));
        page.notices()
                .forEach(
                        notice -> rows.add(List.of(Cell.of("Обратите внимание"), Cell.of(notice))));
        if (!page.empty().isEmpty()) {
            rows.add(List.of(Cell.of("Нет данных"), Cell.of(page.empty())));
        }
        return new Sheet(
                "Главное",
                List.of(page.title(), page.lead()),
                List.of(Column.wrapped("Что", 24), Column.wrapped("Значение", 80)),
                1,
                rows,
                List.of());
    }

    /** How to read every sheet and where its numbers come from. */
    private static Sheet reading(AnalysisPage page) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Section section : page.sections()) {
            section.notes().forEach(note -> rows.add(row(section, "Как читать", note, "")));
            section.sources()
                    .forEach(source ->
                            rows.add(row(section, "Источник", source.text(), source.address())));
        }
        return new Sheet(
                "Как читать",
                List.of(page.title(), "Как читать листы и откуда их числа"),
                List.of(
                        Column.text("Лист", 24),
                        Column.text("О чём", 14),
                        Column.wrapped("Пояснение", 90),
                        Column.text("Адрес в Опоре", 30)),
                1,
                rows,
                List.of());
    }

    private static List<Cell> row(Section section, String about, String text, String address) {
        return List.of(Cell.of(section.sheet()), Cell.of(about), Cell.of(text), Cell.of(address));
    }

    private static Sheet sheet(AnalysisPage page, Section section) {
        List<String> heading = new ArrayList<>(List.of(page.title()));
        heading.add(section.title());
        heading.add(section.lead());
        Table table = section.table();
        return new Sheet(
                section.sheet(),
                heading,
                table.inBook().stream().map(at -> column(table, at)).toList(),
                1,
                table.rows().stream()
                        .map(row -> table.inBook().stream().map(at -> cell(row.get(at))).toList())
                        .toList(),
                List.of());
    }

    private static Column column(Table table, int at) {
        Head head = table.heads().get(at);
        return switch (head.unit()) {
            case WORDS -> Column.wrapped(head.title(), width(table, at));
            case WHOLE -> Column.whole(head.title(), NUMBER);
            case TENTHS -> Column.tenths(head.title(), NUMBER);
            case THOUSANDTHS -> Column.thousandths(head.title(), NUMBER);
        };
    }

    private static int width(Table table, int at) {
        int longest =
                table.rows().stream().mapToInt(row -> words(row.get(at)).length()).max().orElse(0);
        return Math.clamp(
                Math.max(longest, table.heads().get(at).title().length()) + 2L, NARROWEST, WIDEST);
    }

    private static Cell cell(Entry entry) {
        return entry.number().map(Cell::of).orElseGet(() -> Cell.of(words(entry)));
    }

    private static String words(Entry entry) {
        return entry.sub().isEmpty() || entry.number().isPresent()
                ? entry.text()
                : entry.text() + ": " + entry.sub();
    }
}
