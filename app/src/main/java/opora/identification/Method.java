package opora.identification;

import java.util.BitSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import opora.identification.Verdict.Clause;
import opora.identification.method.federal847.FederalRule;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The parameters of the federal method (приказ Рособрнадзора 19.08.2020 № 847, METHODOLOGY §0).
 *
 * @param id {@code federal-847}
 * @param threshold share of failed from which a result is low, reached by equality
 * @param minParticipants procedures with fewer participants do not count; 1 switches this off
 * @param clauseB whether the two years of clause B may show different procedures
 * @param procedures the counted procedures, sorted by code
 */
public record Method(
        String id,
        Threshold threshold,
        int minParticipants,
        ClauseB clauseB,
        List<Procedure> procedures) {

    public static final Method FEDERAL_847 =
            new Method(
                    "federal-847",
                    Threshold.ofPercent("30"),
                    1,
                    ClauseB.ANY,
                    List.of(
                                    "EGE-11-MA",
                                    "EGE-11-RU",
                                    "OGE-9-MA",
                                    "OGE-9-RU",
                                    "VPR-5-MA",
                                    "VPR-5-RU",
                                    "VPR-6-MA",
                                    "VPR-6-RU")
                            .stream()
                            .map(Procedure::of)
                            .toList());

    /** How many low procedures of a year clause A asks for. */
    public static final int LOW_PROCEDURES_OF_CLAUSE_A = 2;

    public Method {
        if (minParticipants < 1) {
            throw new IllegalArgumentException("at least 1 participant, not " + minParticipants);
        }
        procedures = procedures.stream().distinct().sorted().toList();
        if (procedures.isEmpty()) {
            throw new IllegalArgumentException("a method counts at least one procedure");
        }
        if (EgeMaths.isCountedTwice(procedures)) {
            throw new IllegalArgumentException("maths of ЕГЭ counts as a whole or by its parts");
        }
    }

    /**
     * Judges every school by this method. Deterministic and independent of the order of its input. Results of other years and of procedures that
     * the method does not count are left aside, but for the parts of ЕГЭ maths: without a result of EGE-11-MA a school's EGE-11-MAB and EGE-11-MAP
     * are added up.
     *
     * @param year the year of the list; the year before serves clause B
     * @param schools who gets a verdict even without any result; a school that only the results name gets one too
     * @param results the same result given twice counts once; different ones for one school, year and procedure are a contradiction
     */
    public Judgement judge(
            AcademicYear year, Collection<String> schools, Collection<CountedResult> results) {
        return FederalRule.judge(this, year, schools, results);
    }

    /**
     * The clauses that list a school, from what was low in the year and in the year before: sets of {@link #bits}. Whether the year has data at all is another
     * question.
     */
    public Set<Clause> clauses(BitSet low, BitSet lowBefore) {
        Set<Clause> clauses = EnumSet.noneOf(Clause.class);
        if (low.cardinality() >= LOW_PROCEDURES_OF_CLAUSE_A) {
            clauses.add(Clause.A);
        }
        boolean twoYears =
                switch (clauseB) {
                    case ANY -> !low.isEmpty() && !lowBefore.isEmpty();
                    case SAME -> low.intersects(lowBefore);
                };
        if (twoYears) {
            clauses.add(Clause.B);
        }
        return clauses;
    }

    /** Some of the counted procedures as a set of bits: bit i is set when the i-th of {@link #procedures} is among them. */
    public BitSet bits(Collection<Procedure> some) {
        BitSet bits = new BitSet(procedures.size());
        for (int at = 0; at < procedures.size(); at++) {
            bits.set(at, some.contains(procedures.get(at)));
        }
        return bits;
    }

    /** The two readings of clause B (METHODOLOGY 1.2). */
    public enum ClauseB {
        /** one low procedure in each of the two years, perhaps different ones */
        ANY,
        /** one and the same procedure low in both years */
        SAME
    }
}
