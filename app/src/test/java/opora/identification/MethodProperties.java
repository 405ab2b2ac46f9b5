package opora.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import opora.identification.Method.ClauseB;
import opora.vocabulary.Procedure;

/** The quick question and the full one have one answer. */
class MethodProperties {

    private static final List<Procedure> FOUR =
            List.of("VPR-5-MA", "VPR-5-RU", "VPR-6-MA", "VPR-6-RU").stream()
                    .map(Procedure::of)
                    .toList();

    @Property
    void a_school_is_listed_exactly_when_a_clause_lists_it(
            @ForAll ClauseB clauseB,
            @ForAll @IntRange(min = 1, max = 4) int lowProcedures,
            @ForAll @IntRange(min = 0, max = 255) int lows) {
        Method method =
                new Method(
                        "federal-847",
                        "",
                        Method.FEDERAL_847.threshold(),
                        1,
                        lowProcedures,
                        clauseB,
                        FOUR,
                        Attempt.FIRST,
                        Collections.emptySortedSet());
        BitSet both = BitSet.valueOf(new long[] {lows});
        assertThat(method.lists(both))
                .isNotEqualTo(method.clauses(both.get(0, 4), both.get(4, 8)).isEmpty());
    }
}
