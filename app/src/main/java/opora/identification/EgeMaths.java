package opora.identification;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import opora.vocabulary.Procedure;

/**
 * Maths of ЕГЭ is sat in two parts, base and profile. A method that counts it takes a result of the whole where there is one, else those of
 * the parts together (METHODOLOGY 0.3).
 */
public final class EgeMaths {

    public static final Procedure WHOLE = Procedure.of("EGE-11-MA");
    public static final List<Procedure> PARTS =
            List.of(Procedure.of("EGE-11-MAB"), Procedure.of("EGE-11-MAP"));

    private EgeMaths() {}

    /** What a method can look at that counts these: themselves, and the parts where the whole is among them. */
    public static SortedSet<Procedure> lookedAt(Collection<Procedure> counted) {
        SortedSet<Procedure> looked = new TreeSet<>(counted);
        if (looked.contains(WHOLE)) {
            looked.addAll(PARTS);
        }
        return looked;
    }

    /**
     * What stands behind a counted procedure: its own, or for maths without any of its own those of the parts.
     *
     * @param own what there is of a procedure; may be empty
     */
    public static <T> List<T> behind(
            Procedure counted, Function<Procedure, ? extends Collection<T>> own) {
        Collection<T> found = own.apply(counted);
        return found.isEmpty() && counted.equals(WHOLE)
                ? PARTS.stream().map(own).flatMap(Collection::stream).toList()
                : List.copyOf(found);
    }

    /** Whether the same participants would be counted twice: as the whole and as a part. */
    public static boolean isCountedTwice(Collection<Procedure> counted) {
        return counted.contains(WHOLE) && PARTS.stream().anyMatch(counted::contains);
    }

    /** What there are results of, with the whole where there is one of a part. */
    public static Stream<Procedure> held(Procedure procedure) {
        return PARTS.contains(procedure) ? Stream.of(procedure, WHOLE) : Stream.of(procedure);
    }
}
