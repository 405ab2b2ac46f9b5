package opora.identification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.vocabulary.AcademicYear;

/**
 * The door to the catalogue of methods: those that come with Opora and those that the region entered, each for the years of results it holds for. Nothing is changed: a
 * correction is a new version of the same method, and a version that was withdrawn stays readable. Runs keep their method whole and do not ask the catalogue.
 */
public interface Methods {

    /**
     * @param method its {@link Method#id} is what versions of one method share
     * @param from first year of results it holds for
     * @param to the last one; empty while it has no end
     * @param act by which document
     * @param entry empty for one that comes with Opora
     */
    record Version(
            Method method,
            AcademicYear from,
            Optional<AcademicYear> to,
            String act,
            Optional<Entry> entry) {

        public boolean isFor(AcademicYear year) {
            return from.compareTo(year) <= 0
                    && to.filter(last -> last.compareTo(year) < 0).isEmpty();
        }

        /** Whether it was not taken back. */
        public boolean isValid() {
            return entry.flatMap(Entry::withdrawal).isEmpty();
        }

        /** What people call it, in small letters at its beginning. */
        public String title() {
            return MethodTitle.of(method);
        }
    }

    /** Who entered a version; {@code number} is its own. */
    record Entry(long number, Instant at, String by, Optional<Withdrawal> withdrawal) {}

    /**
     * A version to be entered.
     *
     * @param corrects the id of the method of which it is a new version; empty for a new method
     * @param method id and title of it do not matter
     */
    record Draft(
            Optional<String> corrects,
            String title,
            Method method,
            AcademicYear from,
            Optional<AcademicYear> to,
            String act) {}

    /** Every version: those that come with Opora first, then the region's by method, the newest version first. */
    List<Version> list();

    /** By which a list of the year can be made, one version per method: the newest that was not withdrawn, where it is for the year. The federal one first. */
    List<Version> of(AcademicYear year);

    /** The version of a method that holds now, for whichever years. */
    Optional<Version> find(String method);

    /** A version by its number, also one that was withdrawn. */
    Optional<Version> numbered(long number);

    /** @throws java.util.NoSuchElementException when it corrects a method that the region has not entered */
    Version enter(Viewer by, Draft draft);

    /** Changes nothing for a version that is withdrawn. @throws java.util.NoSuchElementException when there is no such version */
    void withdraw(Viewer by, long number, String reason);
}
