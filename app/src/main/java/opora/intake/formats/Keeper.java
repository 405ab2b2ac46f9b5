package opora.intake.formats;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Keeps the contents of one room's files in the database. {@code intake} calls it inside its own transactions and in this order:
 * {@code stage} once a file is read, {@code preview} as often as a person looks, then either {@code accept} (later perhaps {@code recall}) or
 * {@code drop}. Staged facts are invisible to every question until they are accepted; a recalled load becomes invisible again, so that what
 * was before shows exactly.
 *
 * <p>{@code schools} is by {@code SchoolCode.key()}: who the codes name at this moment. A code that is absent from it names nobody as yet.
 */
public interface Keeper {

    /** Whether these contents belong to this room. */
    boolean keeps(Reading.Contents contents);

    /** Writes the facts of a file, invisible as yet. */
    void stage(long batch, long file, Reading.Contents contents);

    /**
     * What acceptance of these files of the batch would change against what counts now.
     *
     * @param leftOut keys of schools whose facts are not to be accepted
     */
    Preview preview(
            long batch, Collection<Long> files, Map<String, SchoolId> schools, Set<String> leftOut);

    /**
     * Makes the staged facts of the batch count from the given edition on; {@code edition} must be higher than any before it. Facts of schools
     * that {@code schools} does not name are deleted.
     */
    void accept(long batch, long edition, Map<String, SchoolId> schools);

    /** Accepted loads, without the batch itself, that keep facts of these schools or facts joined to a school by these keys. */
    Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys);

    /** Makes an accepted batch not count any more. */
    void recall(long batch);

    /** Deletes what was staged and never accepted. */
    void drop(long batch);

    /** Deletes what was staged of one file. */
    void dropFile(long batch, long file);

    /** What acceptance would do. */
    record Preview(
            List<Change> changes, List<Clash> clashes, List<Prospect> prospects, List<Told> told) {

        public static final Preview NOTHING =
                new Preview(List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A result of a known school that the files bring.
     *
     * @param largest the largest of its classes; empty where the file does not tell classes
     */
    record Told(
            Place place,
            SchoolId school,
            AcademicYear year,
            Procedure procedure,
            Optional<LargestClass> largest) {}

    record LargestClass(String label, int participants) {}

    /**
     * What acceptance changes in one part of a file.
     *
     * @param title «ВПР 2026, математика, 5 класс» or «Реестр школ»
     * @param fresh facts that are new
     * @param changed facts that replace others or add to them
     * @param unchanged facts that are already known
     * @param examples the first differences
     * @param remarks what only a comparison with what is known finds
     */
    record Change(
            long file,
            String title,
            int fresh,
            int changed,
            int unchanged,
            List<Difference> examples,
            List<Finding> remarks) {}

    /** One fact that replaces another: «Боровинская СОШ: участников было 49, станет 48». */
    record Difference(String sheet, int row, String sentence) {}

    /** Two facts of one batch that cannot both be true. {@code what}: «Боровинская СОШ, ВПР 2026, математика, 5 класс». */
    record Clash(Place one, Place other, String what) {}

    /** {@code code}: of the school, as the file writes it. */
    record Place(long file, String sheet, int row, String code) {}

    /**
     * What will be known of a procedure of a year after acceptance. Schools without participants do not count.
     *
     * @param schoolsBefore schools with a result that counts now
     * @param schoolsAfter the same after acceptance
     * @param onlyShares how many of these give the share of failed and not their number
     * @param participants of the other schools together
     * @param failed of these participants; empty when there are none
     * @param low schools whose share of failed reaches 30 %; empty when no school tells it
     */
    record Prospect(
            AcademicYear year,
            Procedure procedure,
            int schoolsBefore,
            int schoolsAfter,
            int onlyShares,
            int participants,
            Optional<Integer> failed,
            Optional<Integer> low) {}
}
