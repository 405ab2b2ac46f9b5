package opora.identification;

import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.identification.Verdict.Clause;
import opora.identification.method.federal847.FederalRule;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A method: the parts of which the federal one is made (приказ Рособрнадзора 19.08.2020 № 847, METHODOLOGY §0), with their values. Whole in itself, so that a run opens as it
 * was whatever becomes of the catalogue ({@link Methods}).
 *
 * @param id of the method that it was made of: {@code federal-847} or another of the catalogue
 * @param title what the run calls it; «» where it calls itself by the federal order ({@link MethodTitle})
 * @param threshold share of failed from which a result is low
 * @param minParticipants procedures with fewer participants do not count; 1 switches this off
 * @param lowProcedures how many low procedures of a year clause A asks for, at least 1
 * @param clauseB whether the two years of clause B may show different procedures, and whether there is a clause B
 * @param procedures the counted procedures, sorted by code
 * @param attempt which result of ОГЭ and ЕГЭ counts
 * @param excludedKinds kinds of school, as the register writes them, that are not judged; sorted, in small letters
 */
public record Method(
        String id,
        String title,
        Threshold threshold,
        int minParticipants,
        int lowProcedures,
        ClauseB clauseB,
        List<Procedure> procedures,
        Attempt attempt,
        SortedSet<String> excludedKinds) {

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

    public Method {
        if (minParticipants < 1) {
            throw new IllegalArgumentException("at least 1 participant, not " + minParticipants);
        }
        if (lowProcedures < 1) {
            throw new IllegalArgumentException("at least 1 procedure, not " + lowProcedures);
        }
        procedures = procedures.stream().distinct().sorted().toList();
        if (procedures.isEmpty()) {
            throw new IllegalArgumentException("a method counts at least one procedure");
        }
        if (EgeMaths.isCountedTwice(procedures)) {
            throw new IllegalArgumentException("maths of ЕГЭ counts as a whole or by its parts");
        }
        if (procedures.stream().anyMatch(Procedure::isAfterRetakes)) {
            throw new IllegalArgumentException("retakes are counted by the attempt");
        }
        excludedKinds =
                Collections.unmodifiableSortedSet(
                        excludedKinds.stream()
                                .map(Method::kind)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** As the federal order has it in all else: two low procedures, the first attempt, every kind of school. */
    public Method(
            String id,
            Threshold threshold,
            int minParticipants,
            ClauseB clauseB,
            List<Procedure> procedures) {
        this(
                id,
                "",
                threshold,
                minParticipants,
                2,
                clauseB,
                procedures,
                Attempt.FIRST,
                Collections.emptySortedSet());
    }

    /** The same under another name. */
    public Method called(String newId, String newTitle) {
        return new Method(
                newId,
                newTitle,
                threshold,
                minParticipants,
                lowProcedures,
                clauseB,
                procedures,
                attempt,
                excludedKinds);
    }

    /** Whether the register's kind of a school is one that is not judged; a silent register excludes nothing. */
    public boolean excludes(String kindOfSchool) {
        return excludedKinds.contains(kind(kindOfSchool));
    }

    private static String kind(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * What counts for one of the procedures of the method: its own result or those of its parts, of the attempt that counts.
     *
     * @param own what there is of a procedure; may be empty
     * @param says whether these give a share: somebody took part, and how many failed is known
     */
    public <T> List<T> behind(
            Procedure counted, Function<Procedure, List<T>> own, Predicate<List<T>> says) {
        return EgeMaths.behind(counted, one -> attempt.behind(one, own, says), says);
    }

    /** What the method looks at beside the procedures it counts: the parts of ЕГЭ maths and the results after retakes. */
    public SortedSet<Procedure> lookedAt() {
        return attempt.lookedAt(EgeMaths.lookedAt(procedures));
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

    /** The clauses that the method has; a set of its own. */
    Set<Clause> clauses() {
        return clauseB == ClauseB.NONE ? EnumSet.of(Clause.A) : EnumSet.allOf(Clause.class);
    }

    /**
     * The clauses that list a school, from what was low in the year and in the year before: sets of {@link #bits}. Whether the year has data at all is another
     * question.
     */
    public Set<Clause> clauses(BitSet low, BitSet lowBefore) {
        Set<Clause> clauses = EnumSet.noneOf(Clause.class);
        if (low.cardinality() >= lowProcedures) {
            clauses.add(Clause.A);
        }
        boolean twoYears =
                switch (clauseB) {
                    case ANY -> !low.isEmpty() && !lowBefore.isEmpty();
                    case SAME -> low.intersects(lowBefore);
                    case NONE -> false;
                };
        if (twoYears) {
            clauses.add(Clause.B);
        }
        return clauses;
    }

    /**
     * Whether any clause lists a school, without saying which: the same answer as {@link #clauses(BitSet, BitSet)}, for whoever asks it millions of times.
     *
     * @param twoYears {@link #bits} of the year, and after them those of the year before
     */
    boolean lists(BitSet twoYears) {
        int all = procedures.size();
        int low = 0;
        boolean same = false;
        for (int at = twoYears.nextSetBit(0);
                at >= 0 && at < all;
                at = twoYears.nextSetBit(at + 1)) {
            low++;
            same |= twoYears.get(all + at);
        }
        return low >= lowProcedures
                || switch (clauseB) {
                    case ANY -> low > 0 && twoYears.nextSetBit(all) >= 0;
                    case SAME -> same;
                    case NONE -> false;
                };
    }

    /** Some of the counted procedures as a set of bits: bit i is set when the i-th of {@link #procedures} is among them. */
    public BitSet bits(Collection<Procedure> some) {
        BitSet bits = new BitSet(procedures.size());
        for (int at = 0; at < procedures.size(); at++) {
            bits.set(at, some.contains(procedures.get(at)));
        }
        return bits;
    }

    /** The readings of clause B (METHODOLOGY 1.2). */
    public enum ClauseB {
        /** one low procedure in each of the two years, perhaps different ones */
        ANY,
        /** one and the same procedure low in both years */
        SAME,
        /** no clause B: the year before does not matter */
        NONE
    }
}
