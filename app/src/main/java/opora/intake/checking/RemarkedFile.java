package opora.intake.checking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.intake.BatchFile;
import opora.intake.CheckedFile;
import opora.intake.CheckedFile.Standing;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Layout;
import opora.intake.store.ReadingStore.Noted;
import opora.vocabulary.AcademicYear;

/** A file with what reading and comparing found in it so far. */
final class RemarkedFile {

    private final BatchFile file;
    private final List<Finding> findings;
    private final Map<Finding.Kind, Integer> counts = new EnumMap<>(Finding.Kind.class);

    RemarkedFile(BatchFile file, Noted noted) {
        this.file = file;
        this.findings = new ArrayList<>(noted.findings());
        this.counts.putAll(noted.counts());
    }

    long id() {
        return file.id();
    }

    String name() {
        return file.name();
    }

    boolean isRegister() {
        return file.layout().filter(Layout.REGISTER::equals).isPresent();
    }

    /** The years that it brings results of. */
    Set<AcademicYear> years() {
        return file.parts().stream()
                .flatMap(part -> part.year().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void add(Finding finding) {
        int count = counts.merge(finding.kind(), 1, Integer::sum);
        if (count <= Findings.KEPT_PER_KIND) {
            findings.add(finding);
        }
    }

    /** More of a kind than were said word for word. */
    void addUnsaid(Finding.Kind kind, int more) {
        if (more > 0) {
            counts.merge(kind, more, Integer::sum);
        }
    }

    Standing standing() {
        boolean refused =
                findings.stream().anyMatch(finding -> finding.severity() == Finding.Severity.ERROR);
        return switch (file.state()) {
            case WAITING, READING -> Standing.BEING_READ;
            case INTERRUPTED, FAILED -> Standing.PUT_ASIDE;
            case READ -> {
                if (refused || file.decision().filter(Decision.REJECT::equals).isPresent()) {
                    yield Standing.PUT_ASIDE;
                }
                if (file.decision().filter(Decision.ASK::equals).isPresent()) {
                    yield Standing.ASKS;
                }
                if (file.quarantined().isUndecided()) {
                    yield Standing.HAS_BAD_ROWS;
                }
                yield counts.isEmpty() ? Standing.READY : Standing.READY_WITH_REMARKS;
            }
        };
    }

    /** Nothing in the file itself speaks against it; it may still contradict others. */
    boolean isWellRead() {
        return file.state() == BatchFile.State.READ
                && file.decision()
                        .filter(said -> said != Decision.REJECT && said != Decision.ASK)
                        .isPresent();
    }

    boolean isAcceptable() {
        Standing standing = standing();
        return standing == Standing.READY || standing == Standing.READY_WITH_REMARKS;
    }

    CheckedFile checked(List<Change> changes) {
        return new CheckedFile(
                file, standing(), changes, List.copyOf(findings), Map.copyOf(counts));
    }
}
