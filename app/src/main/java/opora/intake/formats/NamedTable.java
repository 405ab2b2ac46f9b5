package opora.intake.formats;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/**
 * A sheet that holds a table under known headings.
 *
 * @param <F> what a column may hold
 */
public record NamedTable<F extends Enum<F>>(Opening.Sheet sheet, TableHeader<F> header) {

    /** The sheets with a row that names enough columns, in the order of the file. {@code names}: plain headings. */
    public static <F extends Enum<F>> List<NamedTable<F>> in(
            Opening opening, Map<String, F> names, Predicate<TableHeader<F>> enough) {
        return opening.sheets().stream()
                .flatMap(sheet ->
                        TableHeader.find(sheet, names, enough)
                                .map(header -> new NamedTable<>(sheet, header))
                                .stream())
                .toList();
    }

    /** Where findings about this sheet are written down. */
    public SheetFindings notes(Findings findings) {
        return new SheetFindings(findings, sheet.name(), header::address);
    }

    /** Reads the sheet to its end and hands over the rows below the header. */
    public void read(TableFile file, FileFormat.Progress progress, Consumer<Row> rows)
            throws UnreadableFile {
        file.sheets()
                .get(sheet.index())
                .read(row -> {
                    if (row.number() > header.row()) {
                        rows.accept(row);
                    }
                    progress.read(row.number());
                    return TableSheet.Next.MORE;
                });
    }
}
