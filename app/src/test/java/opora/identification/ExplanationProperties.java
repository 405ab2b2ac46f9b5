package opora.identification;

import static opora.identification.Given.verdicts;
import static opora.identification.Given.year;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import opora.identification.Explanation.Sentence;
import opora.identification.Method.ClauseB;
import opora.statistics.Threshold;

/** Whatever the data, an explanation can be told and keeps to the tone. */
class ExplanationProperties {

    @Property
    void every_verdict_can_be_told(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        SchoolVerdict verdict = verdicts(method.judge(year(2026), List.of("a"), table)).getFirst();
        List<Sentence> sentences = Explanation.of(verdict, method, year(2026)).sentences();
        assertThat(sentences).isNotEmpty();
        for (Sentence sentence : sentences) {
            assertThat(sentence.text())
                    .matches("[А-ЯЁ0-9].*\\.")
                    .doesNotContain("null", "%s", "%d", "ейтинг", "..", "  ", ": .", "()");
        }
    }

    @Property
    void what_is_missing_is_always_named(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        SchoolVerdict verdict = verdicts(method.judge(year(2026), List.of("a"), table)).getFirst();
        long missing =
                Explanation.of(verdict, method, year(2026)).sentences().stream()
                        .filter(one -> one.topic() == Explanation.Topic.MISSING)
                        .count();
        assertThat(missing)
                .isEqualTo(verdict.missing().stream().map(Missing::year).distinct().count());
    }

    @Provide
    Arbitrary<Method> methods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(ClauseB.class),
                        Arbitraries.of(Method.FEDERAL_847.procedures()).set().ofMinSize(1))
                .as((percent, minimum, clauseB, procedures) ->
                        new Method(
                                "federal-847",
                                new Threshold(percent, 100),
                                minimum,
                                clauseB,
                                List.copyOf(procedures)));
    }

    @Provide
    Arbitrary<List<CountedResult>> tables() {
        return Combinators.combine(
                        Arbitraries.of(2026, 2025),
                        Arbitraries.of(Method.FEDERAL_847.procedures()),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 30),
                        Arbitraries.integers().between(0, 9))
                .as((when, procedure, participants, draw, known) ->
                        new CountedResult(
                                "a",
                                year(when),
                                procedure,
                                participants,
                                known == 0
                                        ? Optional.empty()
                                        : Optional.of(draw % (participants + 1))))
                .list()
                .ofMaxSize(16)
                .uniqueElements(row -> row.year() + " " + row.procedure());
    }
}
