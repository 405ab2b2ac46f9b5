package opora.identification.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import opora.identification.Attempt;
import opora.identification.Method;
import opora.statistics.Threshold;
import opora.vocabulary.Procedure;

/** The columns in which a method stands whole, with a run and in the catalogue. */
final class MethodColumns {

    private MethodColumns() {}

    static Map<String, Object> of(Method method) {
        return Map.of(
                "method", method.id(),
                "title", method.title(),
                "threshold", method.threshold().percent(),
                "equality", method.threshold().equality().name(),
                "least", method.minParticipants(),
                "lowProcedures", method.lowProcedures(),
                "clauseB", method.clauseB().name(),
                "procedures",
                        method.procedures().stream().map(Procedure::code).toArray(String[]::new),
                "attempt", method.attempt().name(),
                "kinds", method.excludedKinds().toArray(String[]::new));
    }

    static Method read(ResultSet row) throws SQLException {
        String[] procedures = (String[]) row.getArray("procedures").getArray();
        return new Method(
                row.getString("method"),
                row.getString("title"),
                Threshold.ofPercent(row.getString("threshold"))
                        .with(Threshold.Equality.valueOf(row.getString("equality"))),
                row.getInt("min_participants"),
                row.getInt("low_procedures"),
                Method.ClauseB.valueOf(row.getString("clause_b")),
                Stream.of(procedures).map(Procedure::of).toList(),
                Attempt.valueOf(row.getString("attempt")),
                new TreeSet<>(List.of((String[]) row.getArray("excluded_kinds").getArray())));
    }
}
