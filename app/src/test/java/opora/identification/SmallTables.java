package opora.identification;

import static opora.identification.Given.year;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import opora.vocabulary.Procedure;

/** Made-up results of one school «a» in 2026 and 2025, at most one per year and procedure. */
final class SmallTables {

    private SmallTables() {}

    /** Of up to {@code participants} people each, up to {@code rows} of them. */
    static Arbitrary<List<CountedResult>> of(
            List<Procedure> procedures, int participants, int rows) {
        return Combinators.combine(
                        Arbitraries.of(2026, 2025),
                        Arbitraries.of(procedures),
                        Arbitraries.integers().between(1, participants),
                        Arbitraries.integers().between(0, participants))
                .as((when, procedure, size, draw) ->
                        new CountedResult(
                                "a", year(when), procedure, size, Optional.of(draw % (size + 1))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(rows)
                .uniqueElements(row -> row.year() + " " + row.procedure());
    }
}
