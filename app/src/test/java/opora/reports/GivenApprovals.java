package opora.reports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Approvals.Approval;
import opora.identification.Approvals.Draft;
import opora.identification.Approvals.Meeting;
import opora.identification.Approvals.Paper;
import opora.identification.Approvals.Signer;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;

/** Two versions of the list of 2026 in memory: the first without a meeting, the second after one. */
public record GivenApprovals(List<Approval> all) implements Approvals {

    private static final Signer MINISTER = new Signer("министр образования", "Волкова Н. С.");
    private static final Meeting MEETING =
            new Meeting(
                    new Paper("7", LocalDate.of(2026, 12, 7)),
                    new Signer("заместитель министра", "Орлов Д. И."),
                    new Signer("ведущий специалист", "Кравцова Е. П."),
                    List.of(
                            new Signer("директор института развития образования", "Белова А. Г."),
                            new Signer("председатель совета директоров", "Сомов П. Р.")),
                    "Белова А. Г. предложила начать поддержку с математики.");
    private static final Approval VERSION_ONE =
            approval(40, 1, Optional.empty(), "340-р", 1, Optional.empty());
    private static final Approval VERSION_TWO =
            approval(41, 2, Optional.of(1), "351-р", 9, Optional.of(MEETING));

    /** The list is version 1. */
    public static final Approving FIRST = new Approving(Optional.of(VERSION_ONE), Optional.empty());

    /** The list is version 2 and takes the place of version 1. */
    public static final Approving SECOND =
            new Approving(Optional.of(VERSION_TWO), Optional.of(VERSION_ONE));

    /** Not approved yet, while version 1 holds. */
    public static final Approving TO_REPLACE =
            new Approving(Optional.empty(), Optional.of(VERSION_ONE));

    /** Version 1 is of run 40, version 2 of this one. */
    public static GivenApprovals ofRun(long run) {
        return new GivenApprovals(
                List.of(
                        approval(run, 2, Optional.of(1), "351-р", 9, Optional.of(MEETING)),
                        VERSION_ONE));
    }

    private static Approval approval(
            long run,
            int version,
            Optional<Integer> replaces,
            String order,
            int day,
            Optional<Meeting> meeting) {
        return new Approval(
                version,
                run,
                new AcademicYear(2026),
                version,
                replaces,
                new Draft(
                        new Paper(order, LocalDate.of(2026, 12, day)),
                        MINISTER,
                        meeting,
                        replaces.isEmpty() ? "" : "исправлены числа двух школ"),
                Instant.parse("2026-12-10T07:00:00Z"),
                "Кравцова Е. П.",
                Optional.empty());
    }

    @Override
    public Optional<Approval> approve(
            Viewer by, long run, Optional<Integer> replaces, Draft draft) {
        throw new UnsupportedOperationException("these are only read");
    }

    @Override
    public void withdraw(Viewer by, long approval, String reason) {
        throw new UnsupportedOperationException("these are only read");
    }

    @Override
    public List<Approval> list(TerritoryScope seen) {
        return all;
    }
}
