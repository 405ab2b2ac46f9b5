package opora.identification;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import opora.vocabulary.Procedure;

/** Which result of an exam counts (METHODOLOGY 1.3). ВПР have one. */
public enum Attempt {
    /** what everybody had who came the first time */
    FIRST,
    /** what everybody has after the retakes, where it is loaded; the first attempt where it is not */
    AFTER_RETAKES;

    SortedSet<Procedure> lookedAt(SortedSet<Procedure> counted) {
        SortedSet<Procedure> looked = new TreeSet<>(counted);
        if (this == AFTER_RETAKES) {
            counted.stream().map(Procedure::afterRetakes).forEach(looked::add);
        }
        return looked;
    }

    /**
     * What counts for a procedure.
     *
     * @param own what there is of a procedure; may be empty
     * @param says whether these give a share
     */
    <T> List<T> behind(
            Procedure procedure, Function<Procedure, List<T>> own, Predicate<List<T>> says) {
        List<T> first = own.apply(procedure);
        if (this == FIRST || procedure.afterRetakes().equals(procedure)) {
            return first;
        }
        List<T> later = own.apply(procedure.afterRetakes());
        return says.test(later) || first.isEmpty() ? later : first;
    }
}
