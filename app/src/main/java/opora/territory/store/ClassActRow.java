package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.territory.ClassAct;
import opora.territory.ClassId;
import opora.territory.SchoolId;

/** A change of classes as its row tells it. */
final class ClassActRow {

    private ClassActRow() {}

    static ClassAct act(ResultSet row, int number) throws SQLException {
        return new ClassAct(
                row.getLong("id"),
                ClassAct.Kind.valueOf(row.getString("kind")),
                row.getDate("on_day").toLocalDate(),
                row.getString("basis"),
                ActRow.lines(row),
                numbers(row, "classes", ClassId::new),
                numbers(row, "in_sight", SchoolId::new),
                row.getInt("schools"),
                row.getLong("edition"),
                ActRow.signed(row, "person", "person_name", "recorded_at"),
                ActRow.withdrawal(row));
    }

    private static <T> Set<T> numbers(ResultSet row, String column, LongFunction<T> of)
            throws SQLException {
        return Stream.of((Long[]) row.getArray(column).getArray())
                .map(of::apply)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
