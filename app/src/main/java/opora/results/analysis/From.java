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

    /**
     * Added up from facts of which some are of schools out of sight.
     *
     * @param schools behind the number
     * @param hidden how many of them are out of sight, at least one
     * @param people participants of those, all together
     * @param of how many schools of the group have any fact
     */
    record Schools(int schools, int hidden, int people, int of) implements From {

        /** As {@code results.told_municipalities} has it for reports: fewer would give away a school out of sight. */
        static final int FEWEST = 3;

        static final int FEWEST_HIDDEN = 2;

        /** Fewer are a small group, whatever schools they are of. */
        static final int FEWEST_PEOPLE = 10;
    }

    /** Stands in a row of a report. {@code id}: of {@link opora.results.Complements.Known} */
    record Report(long id) implements From {}

    /** Whether the number may be told: not when a school out of sight would follow from it by subtraction. */
    default boolean isTellable() {
        return switch (this) {
            case Facts _, Report _ -> true;
            case Schools(int schools, int hidden, int people, int _) ->
                    schools >= Schools.FEWEST
                            && hidden >= Schools.FEWEST_HIDDEN
                            && people >= Schools.FEWEST_PEOPLE;
        };
    }
}
