package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A staged entry beside the school as it is known now. It is compared on the fields that it carries: an empty detail is silent and
 * differs from nothing; an entry without a closure says that the school works.
 *
 * @param differences «муниципалитет был «А», станет «Б»», one per field; empty for a school that is not known
 */
record StagedEntry(long id, boolean known, String name, List<String> differences) {

    private enum Field {
        CODE("code", "was_code", "код был «%s», станет «%s»"),
        NAME("name", "was_name", "название было «%s», станет «%s»"),
        MUNICIPALITY(
                "municipality_name", "was_municipality", "муниципалитет был «%s», станет «%s»"),
        REGION("region", "was_region", "регион был «%s», станет «%s»"),
        KIND("kind", "was_kind", "вид был «%s», станет «%s»"),
        SETTLEMENT("settlement", "was_settlement", "населённый пункт был «%s», станет «%s»"),
        GRADES("grades", "was_grades", "параллели были «%s», станут «%s»"),
        LATITUDE("latitude", "was_latitude", "широта была «%s», станет «%s»"),
        LONGITUDE("longitude", "was_longitude", "долгота была «%s», станет «%s»");

        private final String column;
        private final String known;
        private final String sentence;

        Field(String column, String known, String sentence) {
            this.column = column;
            this.known = known;
            this.sentence = sentence;
        }
    }

    static StagedEntry of(ResultSet row, int number) throws SQLException {
        boolean known = row.getBoolean("known");
        List<String> differences = new ArrayList<>();
        if (known) {
            for (Field field : Field.values()) {
                String is = row.getString(field.column);
                String was = row.getString(field.known);
                if (!is.isEmpty() && !is.equals(was)) {
                    differences.add(field.sentence.formatted(was, is));
                }
            }
            String is = standing(row, "closed_after", "merged_into");
            String was = standing(row, "was_closed_after", "was_merged_into");
            if (!is.equals(was)) {
                differences.add("была %s, станет %s".formatted(was, is));
            }
        }
        return new StagedEntry(row.getLong("id"), known, row.getString("name"), differences);
    }

    private static String standing(ResultSet row, String year, String into) throws SQLException {
        int closedAfter = row.getInt(year);
        if (row.wasNull()) {
            return "работающей";
        }
        String target = row.getString(into);
        return target.isEmpty()
                ? "закрытой в " + closedAfter + " году"
                : "присоединённой к " + target + " в " + closedAfter + " году";
    }
}
