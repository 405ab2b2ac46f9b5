package opora.intake.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.ColumnMap.Signature;
import opora.intake.formats.ColumnMap.Whole;
import opora.intake.formats.Meaning;
import opora.vocabulary.AcademicYear;
import org.jspecify.annotations.Nullable;

/** A map of columns as lines of text: the first of the whole, then one per column; fields between tabs. */
final class MapLines {

    private static final String BETWEEN = "\t";

    private MapLines() {}

    static String[] of(ColumnMap map) {
        List<String> lines = new ArrayList<>();
        Whole whole = map.whole();
        lines.add(
                line(
                        Integer.toString(map.sheet()),
                        Integer.toString(map.firstHeader()),
                        Integer.toString(map.lastHeader()),
                        whole.year().map(AcademicYear::toString).orElse(""),
                        whole.kind(),
                        whole.grade().map(String::valueOf).orElse(""),
                        whole.subject(),
                        whole.unit(),
                        map.signed().by(),
                        map.signed().at().toString()));
        for (Column column : map.columns()) {
            lines.add(
                    line(
                            column.heading(),
                            column.meaning().map(Meaning::name).orElse(""),
                            column.subject(),
                            column.detail()));
        }
        return lines.toArray(String[]::new);
    }

    private static String line(String... fields) {
        List<String> clean = new ArrayList<>();
        for (String field : fields) {
            clean.add(CellText.clean(field));
        }
        return String.join(BETWEEN, clean);
    }

    static ColumnMap map(String[] lines) {
        String[] whole = lines[0].split(BETWEEN, -1);
        List<Column> columns = new ArrayList<>();
        for (int at = 1; at < lines.length; at++) {
            String[] column = lines[at].split(BETWEEN, -1);
            columns.add(new Column(column[0], Meaning.find(column[1]), column[2], column[3]));
        }
        return new ColumnMap(
                Integer.parseInt(whole[0]),
                Integer.parseInt(whole[1]),
                Integer.parseInt(whole[2]),
                columns,
                new Whole(
                        AcademicYear.find(whole[3]),
                        whole[4],
                        whole[5].isEmpty()
                                ? Optional.empty()
                                : Optional.of(Integer.valueOf(whole[5])),
                        whole[6],
                        whole[7]),
                new Signature(whole[8], Instant.parse(whole[9])));
    }

    /** Empty when the column holds none. */
    static Optional<ColumnMap> find(ResultSet row, String column) throws SQLException {
        @Nullable Array lines = row.getArray(column);
        return lines == null ? Optional.empty() : Optional.of(map((String[]) lines.getArray()));
    }
}
