package opora.intake.mending;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.intake.mending.Concealment.Column;
import opora.office.TableSheet;
import opora.office.UnreadableFile;

/**
 * Names of schools and territories as a sheet writes them. In a table of participants a row may be shifted, and the name of a pupil then stands where that
 * of a school should; so there a name is kept that speaks of an organisation or a place, or stands in many rows.
 */
record Names(boolean ofParticipants, Map<String, Integer> rows) {

    private static final int MANY = 5;

    static Names in(TableSheet sheet) throws UnreadableFile {
        Map<String, Integer> rows = new HashMap<>();
        boolean[] ofParticipants = new boolean[1];
        List<List<Column>> columns = new ArrayList<>(List.of(List.of()));
        sheet.read(row -> {
            if (Concealment.isHeader(row)) {
                List<Column> found = Headings.of(row).stream().map(Concealment::column).toList();
                ofParticipants[0] |=
                        found.contains(Column.OF_PERSON) || found.contains(Column.CODE);
                columns.set(0, found);
            }
            for (int at = 0; at < Math.min(columns.getFirst().size(), row.width()); at++) {
                if (columns.getFirst().get(at) == Column.NAME) {
                    rows.merge(row.text(at).strip(), 1, Integer::sum);
                }
            }
            return TableSheet.Next.MORE;
        });
        return new Names(ofParticipants[0], rows);
    }

    boolean mayBeKept(String stripped) {
        return !ofParticipants
                || Concealment.isOfAnOrganisation(stripped)
                || rows.getOrDefault(stripped, 0) >= MANY;
    }
}
