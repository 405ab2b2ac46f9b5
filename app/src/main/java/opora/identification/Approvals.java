package opora.identification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/**
 * The door to approved lists: a run with the order that approved it and the protocol of the meeting before it. The run is the snapshot; later data do not change it. Nothing is
 * changed here either: a correction is a new version that names the one it replaces, and a version that was withdrawn stays readable. Approving shows a list to nobody new; that is
 * {@link Runs#putInForce}.
 */
public interface Approvals {

    /** {@code number}: as the office writes it, «351-р». */
    record Paper(String number, LocalDate date) {}

    /** {@code post} in the nominative, «директор департамента»; {@code name}: «Кравцова Е. П.». */
    record Signer(String post, String name) {}

    /**
     * What the protocol says beside the list itself.
     *
     * @param members of the commission beside chair and secretary
     * @param said what was considered, in the words of the office; «» where nothing is added
     */
    record Meeting(
            Paper protocol, Signer chair, Signer secretary, List<Signer> members, String said) {

        public Meeting {
            members = List.copyOf(members);
        }
    }

    /**
     * An approval to be recorded.
     *
     * @param reason why a version of the year is replaced; «» for the first one
     */
    record Draft(Paper order, Signer signed, Optional<Meeting> meeting, String reason) {}

    /**
     * A version of the list of a year.
     *
     * @param version 1 for the first one of its year
     * @param replaces the version that held until then
     */
    record Approval(
            long id,
            long run,
            AcademicYear year,
            int version,
            Optional<Integer> replaces,
            Draft what,
            Instant at,
            String by,
            Optional<Withdrawal> withdrawal) {

        public boolean isValid() {
            return withdrawal.isEmpty();
        }
    }

    /**
     * Records that a run was approved: from now on the newest version of its year.
     *
     * @param replaces the version that held for whoever wrote the draft; empty where none did
     * @return empty when another one holds by now, or none: nothing was recorded
     * @throws java.util.NoSuchElementException when there is no such run
     */
    Optional<Approval> approve(Viewer by, long run, Optional<Integer> replaces, Draft draft);

    /** Changes nothing for one that is withdrawn. @throws java.util.NoSuchElementException when there is no such approval */
    void withdraw(Viewer by, long approval, String reason);

    /** Of runs in sight, the newest year and version first. */
    List<Approval> list(TerritoryScope seen);

    /** The version that holds in a year: the newest that was not withdrawn. Empty when there is none or its run is out of sight. */
    default Optional<Approval> holds(TerritoryScope seen, AcademicYear year) {
        return list(seen).stream()
                .filter(approval -> approval.year().equals(year) && approval.isValid())
                .findFirst();
    }

    /** The newest approval of a run that was not withdrawn. */
    default Optional<Approval> of(TerritoryScope seen, long run) {
        return list(seen).stream()
                .filter(approval -> approval.run() == run && approval.isValid())
                .findFirst();
    }
}
