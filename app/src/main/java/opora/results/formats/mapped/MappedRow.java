package opora.results.formats.mapped;

import java.util.List;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.Meaning;
import opora.office.Row;
import opora.vocabulary.Procedure;

/**
 * A row of which only the columns are seen that mean something, with the procedure that it tells for each group. A code that Excel wrote as a
 * number, «2 811 510», is read without the spaces.
 */
record MappedRow(Row row, MappedSheet sheet, List<Group> groups) implements Row {

    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}( \\d{3})+");

    @Override
    public int number() {
        return row.number();
    }

    @Override
    public int width() {
        return Math.min(row.width(), sheet.map().columns().size());
    }

    @Override
    public String text(int column) {
        if (column >= MappedSheet.SAID) {
            return sheet.procedure(row, groups.get(column - MappedSheet.SAID))
                    .map(Procedure::code)
                    .orElse("");
        }
        if (!isRead(column)) {
            return "";
        }
        String text = row.text(column);
        return column == sheet.map().column(Meaning.SCHOOL) ? code(text) : text;
    }

    private static String code(String text) {
        String clean = CellText.clean(text);
        return THOUSANDS.matcher(clean).matches() ? clean.replace(" ", "") : clean;
    }

    @Override
    public Kind kind(int column) {
        return isRead(column) ? row.kind(column) : Kind.EMPTY;
    }

    private boolean isRead(int column) {
        return column < sheet.map().columns().size()
                && sheet.map().columns().get(column).meaning().isPresent();
    }
}
