package opora.intake.mending;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.intake.formats.Opening;
import opora.intake.mending.Concealment.Column;
import opora.office.Row;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/** Writes the rows of a file into its {@link KeptCopy}; a row with the number 0 ends a sheet. */
final class KeptRows {

    private static final int LONGEST_TITLE = 300;

    private final DataOutputStream out;
    private final Header headings;
    private final Map<String, Integer> codes = new HashMap<>();
    private List<Column> columns = List.of();
    private Names names = new Names(true, Map.of());

    KeptRows(DataOutputStream out, Header headings) {
        this.out = out;
        this.headings = headings;
    }

    void write(TableSheet sheet, int index) throws UnreadableFile, IOException {
        columns = List.of();
        if (sheet.hidden() || !headings.isOfSheet(index)) {
            sheet.read(row -> {
                writing(() -> writeNothingOf(row));
                return TableSheet.Next.ENOUGH;
            });
        } else {
            int header = header(sheet);
            names = Names.in(sheet, headings);
            sheet.read(row -> {
                writing(() -> write(row, row.number() < header));
                return TableSheet.Next.MORE;
            });
        }
        out.writeInt(0);
    }

    /** The number of the first row of headings; 0 when the sheet begins with none, and then nothing in it is a title. */
    private int header(TableSheet sheet) throws UnreadableFile {
        int[] seen = new int[2];
        sheet.read(row -> {
            seen[0]++;
            if (headings.isIn(row)) {
                seen[1] = row.number();
                return TableSheet.Next.ENOUGH;
            }
            return seen[0] < Opening.ROWS ? TableSheet.Next.MORE : TableSheet.Next.ENOUGH;
        });
        return seen[1];
    }

    private interface Step {
        void run() throws IOException;
    }

    private static void writing(Step step) {
        try {
            step.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That there is something is known of a hidden sheet, and no more. */
    private void writeNothingOf(Row row) throws IOException {
        out.writeInt(row.number());
        out.writeInt(1);
        out.writeByte(Row.Kind.TEXT.ordinal());
        out.writeUTF(Concealment.HIDDEN);
    }

    private void write(Row row, boolean above) throws IOException {
        boolean header = headings.isIn(row);
        if (header) {
            columns = Names.columns(headings, row);
        }
        boolean title = headings.isToldByWords() && Concealment.isTitle(row);
        boolean whole = above || header || title;
        out.writeInt(row.number());
        out.writeInt(row.width());
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            out.writeByte(row.kind(column).ordinal());
            out.writeUTF(whole ? brief(text) : kept(column, text));
        }
    }

    private String kept(int at, String text) {
        if (text.isBlank()) {
            return text.isEmpty() ? "" : " ";
        }
        String stripped = text.strip();
        Column column = at < columns.size() ? columns.get(at) : headings.column(at, "");
        if (column == Column.CODE) {
            return Integer.toString(codes.computeIfAbsent(stripped, fresh -> codes.size() + 1));
        }
        boolean kept =
                Concealment.mayBeKept(column, stripped)
                        && (column != Column.NAME || names.mayBeKept(stripped));
        return kept ? text : Concealment.HIDDEN;
    }

    private static String brief(String text) {
        return text.length() <= LONGEST_TITLE ? text : text.substring(0, LONGEST_TITLE);
    }
}
