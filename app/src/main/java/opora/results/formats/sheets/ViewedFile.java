package opora.results.formats.sheets;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** A file whose rows are seen through a view, so that a layout with its own way to write a cell is read like the others; {@code views}: a new view of the sheet of this index. Closing is up to the owner of the file. */
public record ViewedFile(TableFile file, IntFunction<UnaryOperator<Row>> views)
        implements TableFile {

    @Override
    public List<TableSheet> sheets() {
        List<TableSheet> sheets = file.sheets();
        return IntStream.range(0, sheets.size())
                .mapToObj(index -> (TableSheet) new ViewedSheet(sheets.get(index), index, views))
                .toList();
    }

    @Override
    public String description() {
        return file.description();
    }

    @Override
    public void close() {
        // the file was opened by somebody else
    }

    /** Every walk over the sheet has a view of its own. */
    private record ViewedSheet(TableSheet sheet, int index, IntFunction<UnaryOperator<Row>> views)
            implements TableSheet {

        @Override
        public String name() {
            return sheet.name();
        }

        @Override
        public boolean hidden() {
            return sheet.hidden();
        }

        @Override
        public void read(RowReader reader) throws UnreadableFile {
            UnaryOperator<Row> view = views.apply(index);
            sheet.read(row -> reader.read(view.apply(row)));
        }
    }
}
