package opora.results.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ProcedureOutcomes.Standing;
import opora.results.facts.Relation;
import opora.results.facts.Statement;

/** An accepted fact beside others about the same. */
record Rival(Known known, boolean counts, Statement says) {

    static Rival of(ResultSet row, int number) throws SQLException {
        return new Rival(
                KnownRow.brief(row, number),
                row.getBoolean("counts"),
                Statement.ofText(row.getString("said")));
    }

    boolean is(Known fact) {
        return known.id() == fact.id();
    }

    /** {@code itself}: empty when its load was recalled; {@code standing}: what counts, if anything does. */
    static Standing standing(Optional<Rival> itself, Optional<Rival> standing) {
        if (itself.isEmpty()) {
            return Standing.RECALLED;
        }
        if (itself.get().counts()) {
            return Standing.COUNTS;
        }
        return standing.isPresent()
                        && itself.get().says().against(standing.get().says()) == Relation.KNOWN
                ? Standing.CONFIRMS
                : Standing.SUPERSEDED;
    }
}
