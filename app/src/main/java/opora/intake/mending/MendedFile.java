package opora.intake.mending;

import java.util.List;
import java.util.Map;
import opora.intake.RowPlace;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** A file as it is with its patches. */
record MendedFile(TableFile file, Patches patches) implements TableFile {

    @Override
    public List<TableSheet> sheets() {
        return file.sheets().stream().<TableSheet>map(sheet -> new Sheet(sheet, patches)).toList();
    }

    @Override
    public String description() {
        return file.description();
    }

    /** Nothing: who opened the file closes it. */
    @Override
    public void close() {}

    private record Sheet(TableSheet sheet, Patches patches) implements TableSheet {

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
            sheet.read(row -> {
                RowPlace place = new RowPlace(sheet.name(), row.number());
                if (patches.leftOut().contains(place)) {
                    return Next.MORE;
                }
                Map<Integer, String> cells = patches.cells().get(place);
                return reader.read(cells == null ? row : new MendedRow(row, cells));
            });
        }
    }

    private record MendedRow(Row row, Map<Integer, String> cells) implements Row {

        @Override
        public int number() {
            return row.number();
        }

        @Override
        public int width() {
            int last = cells.keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
            return Math.max(row.width(), last);
        }

        @Override
        public String text(int column) {
            String mended = cells.get(column);
            return mended == null ? row.text(column) : mended;
        }

        @Override
        public Kind kind(int column) {
            String mended = cells.get(column);
            if (mended == null) {
                return row.kind(column);
            }
            return mended.isEmpty() ? Kind.EMPTY : Kind.TEXT;
        }
    }
}
