package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.territory.Act;
import opora.territory.Author;
import opora.territory.SchoolId;
import opora.vocabulary.Deed;

/** A change as its row tells it. */
final class ActRow {

    private ActRow() {}

    static Act act(ResultSet row, int number) throws SQLException {
        return new Act(
                row.getLong("id"),
                Act.Kind.valueOf(row.getString("kind")),
                row.getDate("on_day").toLocalDate(),
                row.getString("basis"),
                row.getString("subject"),
                lines(row),
                Stream.of((Long[]) row.getArray("schools").getArray()).map(SchoolId::new).toList(),
                signed(row, "person", "person_name", "recorded_at"),
                withdrawal(row));
    }

    static Optional<Act.Withdrawal> withdrawal(ResultSet row) throws SQLException {
        return row.getBoolean("withdrawn")
                ? Optional.of(
                        new Act.Withdrawal(
                                signed(row, "withdrawn_by", "withdrawn_name", "withdrawn_at"),
                                row.getString("reason")))
                : Optional.empty();
    }

    static List<Deed.Change> lines(ResultSet row) throws SQLException {
        String[] fields = texts(row, "fields");
        String[] was = texts(row, "was");
        String[] now = texts(row, "now");
        List<Deed.Change> lines = new ArrayList<>();
        for (int line = 0; line < fields.length; line++) {
            lines.add(new Deed.Change(fields[line], was[line], now[line]));
        }
        return lines;
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }

    static Act.Signed signed(ResultSet row, String person, String name, String at)
            throws SQLException {
        return new Act.Signed(
                new Author(row.getLong(person), row.getString(name)),
                row.getObject(at, OffsetDateTime.class).toInstant());
    }
}
