package opora.identification.method.federal847;

import static java.util.stream.Collectors.joining;
import static opora.identification.Given.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import opora.identification.Attempt;
import opora.identification.CountedResult;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.SchoolVerdict;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** The rule against its brute-force reading, and what must hold of it whatever the data. */
class FederalRuleProperties {

    private static final int YEAR = 2021;
    private static final List<String> SCHOOLS = List.of("a", "b", "c");
    private static final List<String> PROCEDURES =
            List.of(
                    "VPR-5-RU",
                    "VPR-5-MA",
                    "VPR-6-RU",
                    "EGE-11-MA",
                    "EGE-11-MAB",
                    "EGE-11-MAP",
                    "OGE-9-RU");
    private static final List<String> RESULTS =
            Stream.concat(PROCEDURES.stream(), Stream.of("EGER-11-MAB", "EGER-11-MA", "OGER-9-RU"))
                    .toList();

    @Property
    void the_rule_says_what_the_book_says(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        ByTheBook book = new ByTheBook(method, YEAR, table);
        for (SchoolVerdict verdict : judged(method, table)) {
            String school = verdict.school();
            assertThat(answer(verdict)).isEqualTo(book.answer(school));
            int counted = 0;
            for (int when : List.of(YEAR, YEAR - 1)) {
                for (String code : book.counted()) {
                    Optional<JudgedOutcome> outcome = outcome(verdict, when, code);
                    assertThat(outcome.isPresent()).isEqualTo(book.hasData(school, when, code));
                    outcome.ifPresent(one -> {
                        assertThat(one.low()).isEqualTo(book.isLow(school, when, code));
                        assertThat(one.margin()).isEqualTo(book.margin(school, when, code));
                    });
                    assertThat(reason(verdict, when, code))
                            .isEqualTo(book.reason(school, when, code).map(Enum::name));
                    counted++;
                }
            }
            assertThat(verdict.outcomes().size() + verdict.missing().size()).isEqualTo(counted);
        }
    }

    @Property
    void the_order_of_rows_and_rows_given_twice_change_nothing(
            @ForAll("methods") Method method,
            @ForAll("tables") List<CountedResult> table,
            @ForAll Random random) {
        List<CountedResult> shuffled = new ArrayList<>(table);
        table.stream().filter(_ -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);
        assertThat(judged(method, shuffled)).isEqualTo(judged(method, table));
    }

    @Property
    void one_more_who_failed_never_takes_a_school_off_the_list(
            @ForAll("methods") Method method,
            @ForAll("tables") List<CountedResult> table,
            @ForAll Random random) {
        List<CountedResult> worse =
                table.stream()
                        .map(row -> random.nextInt(3) == 0 ? oneMoreFailed(row) : row)
                        .toList();
        List<SchoolVerdict> before = judged(method, table);
        List<SchoolVerdict> after = judged(method, worse);
        for (int each = 0; each < before.size(); each++) {
            assertThat(clauses(after.get(each))).containsAll(clauses(before.get(each)));
            assertThat(rank(after.get(each))).isGreaterThanOrEqualTo(rank(before.get(each)));
            assertThat(after.get(each).missing()).isEqualTo(before.get(each).missing());
        }
    }

    @Property
    void clause_b_same_lists_no_school_that_clause_b_any_does_not(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        List<SchoolVerdict> any = judged(with(method, Method.ClauseB.ANY), table);
        List<SchoolVerdict> same = judged(with(method, Method.ClauseB.SAME), table);
        for (int each = 0; each < any.size(); each++) {
            assertThat(clauses(any.get(each))).containsAll(clauses(same.get(each)));
        }
    }

    @Property
    void the_margin_is_exactly_what_changes_the_side(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        for (SchoolVerdict verdict : judged(method, table)) {
            for (JudgedOutcome outcome : verdict.outcomes()) {
                int oneLess = outcome.margin() - Integer.signum(outcome.margin());
                assertThat(isLowAfter(method, outcome, outcome.margin()))
                        .isNotEqualTo(outcome.low());
                assertThat(isLowAfter(method, outcome, oneLess)).isEqualTo(outcome.low());
            }
        }
    }

    @Property
    void numbers_of_a_school_do_not_depend_on_other_schools(
            @ForAll("methods") Method method, @ForAll("tables") List<CountedResult> table) {
        List<CountedResult> alone = table.stream().filter(row -> row.school().equals("a")).toList();
        SchoolVerdict among = judged(method, table).getFirst();
        SchoolVerdict single = judged(method, alone).getFirst();
        assertThat(single.outcomes()).isEqualTo(among.outcomes());
        assertThat(answer(single)).isEqualTo(answer(among));
    }

    @Provide
    Arbitrary<Method> methods() {
        Arbitrary<Threshold> thresholds =
                Arbitraries.oneOf(
                        Arbitraries.just(Threshold.ofPercent("30")),
                        Arbitraries.integers()
                                .between(1, 1000)
                                .map(tenths -> BigDecimal.valueOf(tenths, 1).toPlainString())
                                .map(Threshold::ofPercent));
        return Combinators.combine(
                        thresholds,
                        Arbitraries.of(Threshold.Equality.class),
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.of(Method.ClauseB.class),
                        Arbitraries.of(Attempt.class),
                        Arbitraries.of(PROCEDURES)
                                .set()
                                .ofMinSize(1)
                                .filter(FederalRuleProperties::countsNobodyTwice))
                .as((threshold, equality, minimum, low, clauseB, attempt, procedures) ->
                        new Method(
                                "federal-847",
                                "",
                                threshold.percent().equals("100")
                                        ? threshold
                                        : threshold.with(equality),
                                minimum,
                                low,
                                clauseB,
                                procedures.stream().map(Procedure::of).toList(),
                                attempt,
                                Collections.emptySortedSet()));
    }

    /** A method never counts maths of ЕГЭ as a whole and by a part. */
    private static boolean countsNobodyTwice(Set<String> procedures) {
        return !procedures.contains("EGE-11-MA")
                || !procedures.contains("EGE-11-MAB") && !procedures.contains("EGE-11-MAP");
    }

    /** Rows of three schools in three years, one per school, year and procedure; small groups, so that every case is frequent. */
    @Provide
    Arbitrary<List<CountedResult>> tables() {
        Arbitrary<Tuple.Tuple3<String, Integer, String>> keys =
                Combinators.combine(
                                Arbitraries.of(SCHOOLS),
                                Arbitraries.of(YEAR, YEAR - 1, YEAR, YEAR - 1, YEAR - 2),
                                Arbitraries.of(RESULTS))
                        .as(Tuple::of);
        Arbitrary<CountedResult> rows =
                Combinators.combine(
                                keys,
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(0, 12),
                                Arbitraries.integers().between(0, 9))
                        .as((key, participants, draw, known) ->
                                new CountedResult(
                                        key.get1(),
                                        new AcademicYear(key.get2()),
                                        Procedure.of(key.get3()),
                                        participants,
                                        known == 0
                                                ? Optional.empty()
                                                : Optional.of(draw % (participants + 1))));
        return rows.list()
                .ofMaxSize(40)
                .uniqueElements(row -> row.school() + row.year() + row.procedure());
    }

    private static List<SchoolVerdict> judged(Method method, List<CountedResult> table) {
        return verdicts(FederalRule.judge(method, new AcademicYear(YEAR), SCHOOLS, table));
    }

    private static Method with(Method method, Method.ClauseB clauseB) {
        return new Method(
                method.id(),
                method.title(),
                method.threshold(),
                method.minParticipants(),
                method.lowProcedures(),
                clauseB,
                method.procedures(),
                method.attempt(),
                method.excludedKinds());
    }

    private static CountedResult oneMoreFailed(CountedResult row) {
        return new CountedResult(
                row.school(),
                row.year(),
                row.procedure(),
                row.participants(),
                row.failed().map(failed -> Math.min(failed + 1, row.participants())));
    }

    private static boolean isLowAfter(Method method, JudgedOutcome outcome, int fewer) {
        return method.threshold()
                .isReachedBy(new Share(outcome.failed().hits() - fewer, outcome.failed().size()));
    }

    private static Optional<JudgedOutcome> outcome(SchoolVerdict verdict, int when, String code) {
        return verdict.outcomes().stream()
                .filter(one -> one.year().endsIn() == when && one.procedure().code().equals(code))
                .findFirst();
    }

    private static Optional<String> reason(SchoolVerdict verdict, int when, String code) {
        return verdict.missing().stream()
                .filter(one -> one.year().endsIn() == when && one.procedure().code().equals(code))
                .map(one -> one.reason().name())
                .findFirst();
    }

    private static String answer(SchoolVerdict verdict) {
        String clauses = clauses(verdict).stream().map(Enum::name).collect(joining(" "));
        return (verdict.verdict().status() + " " + clauses).strip();
    }

    private static Set<Clause> clauses(SchoolVerdict verdict) {
        return verdict.verdict() instanceof Verdict.LowResults listed
                ? listed.clauses().stream().collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private static int rank(SchoolVerdict verdict) {
        return switch (verdict.verdict()) {
            case Verdict.NoData _ -> 0;
            case Verdict.Clear _ -> 1;
            case Verdict.AtRisk _ -> 2;
            case Verdict.LowResults _ -> 3;
        };
    }
}
