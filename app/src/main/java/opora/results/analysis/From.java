package opora.results.analysis;

import java.util.List;

/** Where a number comes from. */
public sealed interface From {

    /**
     * Added up from facts.
     *
     * @param ids of {@link opora.results.ProcedureOutcomes.Known}, at least one
     * @param of how many facts of the group there are; more than ids where some do not tell the number
     */
    record Facts(List<Long> ids, int of) implements From {

        public Facts {
            ids = List.copyOf(ids);
            if (ids.isEmpty() || ids.size() > of) {
                throw new IllegalArgumentException(ids + " of " + of + " facts");
            }
        }
    }

    /** Stands in a row of a report. {@code id}: of {@link opora.results.Complements.Known} */
    record Report(long id) implements From {}
}
