package opora.identification;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import opora.vocabulary.Procedure;

/**
 * Maths of ЕГЭ is sat in two parts, base and profile. A method that counts it takes the result of the whole where it gives a share, else
 * those of the parts together (METHODOLOGY 0.3).
 */
public final class EgeMaths {

    public static final Procedure WHOLE = Procedure.of("EGE-11-MA");
    public static final List<Procedure> PARTS =
            List.of(Procedure.of("EGE-11-MAB"), Procedure.of("EGE-11-MAP"));

    private EgeMaths() {}

    /** What a method can look at that counts these: themselves, and the parts where the whole is among them. */
    static SortedSet<Procedure> lookedAt(Collection<Procedure> counted) {
        SortedSet<Procedure> looked = new TreeSet<>(counted);
        if (looked.contains(WHOLE)) {
            looked.addAll(PARTS);
        }
        return looked;
    }

    /**
     * What counts for a procedure: its own, or for maths the parts where the whole has no share to show and the parts have one.
     *
     * @param own what there is of a procedure; may be empty
     * @param says whether these give a share: somebody took part, and how many failed is known
     */
    static <T> List<T> behind(
            Procedure counted, Function<Procedure, List<T>> own, Predicate<List<T>> says) {
        List<T> whole = own.apply(counted);
        if (!counted.equals(WHOLE) || says.test(whole)) {
            return whole;
        }
        List<T> parts = PARTS.stream().map(own).flatMap(Collection::stream).toList();
        return whole.isEmpty() || says.test(parts) ? parts : whole;
    }

    /** Whatever may stand behind a counted procedure: itself, the parts of the whole, and each after the retakes. */
    public static Stream<Procedure> with(Procedure counted) {
        Stream<Procedure> parts =
                counted.equals(WHOLE)
                        ? Stream.concat(Stream.of(WHOLE), PARTS.stream())
                        : Stream.of(counted);
        return parts.flatMap(one -> Stream.of(one, one.afterRetakes())).distinct();
    }

    /** Whether the same participants would be counted twice: as the whole and as a part. */
    public static boolean isCountedTwice(Collection<Procedure> counted) {
        return counted.contains(WHOLE) && PARTS.stream().anyMatch(counted::contains);
    }

    /** What there are results of, by any attempt, with the whole where there is one of a part. */
    public static Stream<Procedure> held(Procedure procedure) {
        Procedure first = procedure.firstAttempt();
        return PARTS.contains(first) ? Stream.of(first, WHOLE) : Stream.of(first);
    }
}
