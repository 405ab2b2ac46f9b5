package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import opora.programme.wording.Field;
import opora.programme.wording.Labels;
import opora.programme.wording.Provision;
import opora.reports.PrintedProgramme;

/** A table of provisions as a sheet to be sorted and filtered: bands become columns, every row says everything. */
public final class ProvisionSheet {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,11})([.,]\\d{1,6})?");
    private static final Set<Field.Type> NUMBERS =
            Set.of(Field.Type.COUNT, Field.Type.MONEY, Field.Type.TARGET, Field.Type.TARGETS);

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
                cells(rows),
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

    private List<List<Cell>> cells(List<List<String>> rows) {
        List<Row.Cells> from =
                table.rows().stream()
                        .filter(Row.Cells.class::isInstance)
                        .map(Row.Cells.class::cast)
                        .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> cells(rows.get(at), from.get(at).from()))
                .toList();
    }

    private List<Cell> cells(List<String> row, Provision from) {
        int before = row.size() - table.columns().size();
        return IntStream.range(0, row.size())
                .mapToObj(at ->
                        at < before
                                ? Cell.of(row.get(at))
                                : cell(row.get(at), from, table.columns().get(at - before).key()))
                .toList();
    }

    /** A plain number is one where numbers are said; «70 %», a term «01.10» and «0012» are words. */
    private static Cell cell(String text, Provision from, String key) {
        Optional<Field.Type> type =
                Labels.field(from.kind(), key).map(Field::type).filter(NUMBERS::contains);
        String plain =
                type.filter(it -> it == Field.Type.MONEY).isPresent()
                        ? text.replaceAll("(?U)\\s", "")
                        : text;
        return type.isPresent() && NUMBER.matcher(plain).matches()
                ? Cell.of(Double.parseDouble(plain.replace(',', '.')))
                : Cell.of(text);
    }
}
