package opora.intake;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Keeper;

/**
 * A load laid beside what counts now.
 *
 * @param unknown schools that files name and nobody knows, by code; those already decided among them
 * @param unknownAside the same of files that are put aside only because they contradict something: perhaps because of what was decided, so
 *     it can still be changed
 * @param outlooks what will be known of each procedure
 * @param token what the numbers were computed from; acceptance with another token is refused
 */
public record CheckedBatch(
        Batch batch,
        List<CheckedFile> files,
        List<UnknownSchool> unknown,
        List<UnknownSchool> unknownAside,
        List<Outlook> outlooks,
        Totals totals,
        Readiness readiness,
        String token) {

    /** Whether the load can be accepted. */
    public sealed interface Readiness {

        /** {@code done} of {@code all} files are read. */
        record StillReading(int done, int all) implements Readiness {}

        /** Something has to be answered first; Russian sentences. */
        record Waiting(List<String> because) implements Readiness {}

        /** Acceptance would change nothing; a Russian sentence. */
        record NothingToAccept(String because) implements Readiness {}

        record Ready() implements Readiness {}

        /** Accepted or recalled already. */
        record Over() implements Readiness {}
    }

    /**
     * Rows are results of a school in a procedure or schools of a register.
     *
     * @param added schools that are entered from the files of results
     * @param leftOut schools whose rows the person does not want
     */
    public record Totals(
            int filesTaken,
            int filesAside,
            int fresh,
            int changed,
            int unchanged,
            int added,
            int leftOut) {

        /** What acceptance writes. */
        public int rows() {
            return fresh + changed;
        }
    }

    /**
     * A school that nobody knows.
     *
     * @param name and municipality as the file tells them; «» where it does not
     * @param files that mention it, by id
     * @param near known schools with a similar code or the same name, the nearest first
     */
    public record UnknownSchool(
            String key,
            String code,
            String name,
            String municipality,
            List<Long> files,
            List<Near> near,
            Optional<SchoolChoice> choice) {}

    /** A known school that an unknown code may mean. */
    public record Near(String code, String name, String municipality) {}

    /** {@code without}: schools that work in that year and will still have no result. */
    public record Outlook(Keeper.Prospect prospect, int without) {}
}
