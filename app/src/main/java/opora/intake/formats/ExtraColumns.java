package opora.intake.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.intake.formats.Finding.Kind;
import opora.office.Row;

/** What a table holds beside the columns that are read: said once per column, and cells without a heading once per row. Never quotes a cell. */
public final class ExtraColumns {

    private final SheetFindings notes;
    private final int width;
    private final List<Integer> unnamed;

    public ExtraColumns(TableHeader<?> header, SheetFindings notes) {
        this.notes = notes;
        this.width = header.headings().size();
        List<Integer> nameless = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            if (header.heading(column).isEmpty()) {
                nameless.add(column);
            }
        }
        this.unnamed = List.copyOf(nameless);
    }

    /** Names the columns of the header that are not read. {@code names}: of the columns that are. */
    public static <F extends Enum<F>> void report(
            TableHeader<F> header,
            Iterable<Integer> columns,
            Map<String, F> names,
            SheetFindings notes) {
        for (int column : columns) {
            String plain = header.heading(column);
            String written = header.headings().get(column).strip();
            SheetFindings.Place place = notes.at(header.row(), column);
            if (names.containsKey(plain)) {
                place.error(
                        Kind.UNKNOWN_COLUMN,
                        written,
                        "столбец «" + written + "» стоит в таблице дважды",
                        "каждый столбец один раз",
                        "Оставьте тот, который верен");
            } else if (PersonalData.isNamedBy(plain)) {
                place.warning(
                        Kind.PERSONAL_DATA_DROPPED,
                        "",
                        "в столбце «" + written + "» личные данные: он отброшен при чтении",
                        "",
                        "");
            } else {
                place.warning(
                        Kind.UNKNOWN_COLUMN,
                        written,
                        "столбец «" + written + "» незнаком и не прочитан",
                        "",
                        "Если он нужен, назовите его так, как в описании таблицы");
            }
        }
    }

    /** Tells of the first filled cell of the row that stands under no heading. */
    public void check(Row row) {
        for (int column : unnamed) {
            if (!row.text(column).isBlank()) {
                report(row, column);
                return;
            }
        }
        for (int column = width; column < row.width(); column++) {
            if (!row.text(column).isBlank()) {
                report(row, column);
                return;
            }
        }
    }

    private void report(Row row, int column) {
        notes.at(row.number(), column)
                .warning(
                        Kind.VALUE_WITHOUT_COLUMN,
                        "",
                        "значение стоит в столбце без названия и не прочитано",
                        "пустая ячейка",
                        "Проверьте, не сдвинута ли строка");
    }
}
