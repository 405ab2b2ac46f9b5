package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.office.Cell;
import opora.office.Column;
import opora.office.ColumnWidths;
import opora.office.Sheet;
import opora.programme.layout.Block.Row;
import opora.programme.layout.Block.Table;
import opora.programme.layout.Laid;
import opora.reports.PrintedProgramme;

/** A table of provisions as a sheet to be sorted and filtered: bands become columns, every row says everything. */
public final class ProvisionSheet {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    /** mm of a sheet that lies across, and of a letter of it. */
    private static final int WIDTH = 267;

    private static final double LETTER = 1.9;
    private static final int FROZEN = 2;

    private static final String EMPTY = "Пока ничего не заполнено";

    private final PrintedProgramme printed;
    private final Laid part;
    private final Table table;
    private final RepeatedCells repeated;

    private ProvisionSheet(PrintedProgramme printed, Laid part) {
        this.printed = printed;
        this.part = part;
        this.table = table(part);
        this.repeated = new RepeatedCells(printed.edition(), table);
    }

    /** {@code name} of the sheet. A part without rows gives a sheet that says so. */
    public static Sheet of(PrintedProgramme printed, String name, Laid part) {
        return new ProvisionSheet(printed, part).sheet(name);
    }

    private static Table table(Laid part) {
        return part.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .findFirst()
                .orElseGet(() -> new Table(List.of(), List.of()));
    }

    private Sheet sheet(String name) {
        List<List<String>> rows = rows();
        List<String> titles = new ArrayList<>(bands().stream().toList());
        table.columns().stream()
                .map(column ->
                        column.upper().isEmpty()
                                ? column.heading()
                                : column.upper() + ": " + column.heading())
                .forEach(titles::add);
        if (titles.isEmpty()) {
            titles.add(EMPTY);
        }
        List<Integer> widths = ColumnWidths.of(WIDTH, titles, rows);
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < titles.size(); at++) {
            columns.add(Column.wrapped(titles.get(at), (int) Math.round(widths.get(at) / LETTER)));
        }
        return new Sheet(
                name,
                List.of(
                        Parts.heading(printed.edition(), part),
                        printed.title(),
                        printed.standing()),
                columns,
                Math.min(FROZEN, columns.size() - 1),
                rows.stream().map(row -> row.stream().map(ProvisionSheet::cell).toList()).toList(),
                List.of());
    }

    /** What the bands are; empty where there are none. */
    private Optional<String> bands() {
        return table.rows().stream()
                .filter(Row.Band.class::isInstance)
                .findFirst()
                .map(band -> band.from().is("task") ? "Задача" : "Раздел");
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        Optional<String> band = bands().map(none -> "");
        for (int at = 0; at < table.rows().size(); at++) {
            switch (table.rows().get(at)) {
                case Row.Band next -> band = Optional.of(String.join("\n", next.lines()));
                case Row.Cells _ -> rows.add(row(band, at));
            }
        }
        return rows;
    }

    private List<String> row(Optional<String> band, int at) {
        Stream<String> cells =
                IntStream.range(0, table.columns().size())
                        .mapToObj(column -> String.join("\n", repeated.lines(at, column)));
        return Stream.concat(band.stream(), cells).toList();
    }

    /** A plain number is one, «70 %» and «2.3» of a numbering are words. */
    private static Cell cell(String text) {
        return NUMBER.matcher(text).matches()
                ? Cell.of(Double.parseDouble(text.replace(',', '.')))
                : Cell.of(text);
    }
}
