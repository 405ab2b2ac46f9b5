package opora.intake.mapping;

import java.util.List;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** A file down to a row. Closing is left to whoever opened the file. */
public record FirstRows(TableFile file, int last) implements TableFile {

    @Override
    public List<TableSheet> sheets() {
        return file.sheets().stream().<TableSheet>map(sheet -> new Sheet(sheet, last)).toList();
    }

    @Override
    public String description() {
        return file.description();
    }

    @Override
    public void close() {}

    private record Sheet(TableSheet sheet, int last) implements TableSheet {

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
            sheet.read(row -> row.number() > last ? Next.ENOUGH : reader.read(row));
        }
    }
}
