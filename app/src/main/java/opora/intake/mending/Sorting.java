package opora.intake.mending;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.intake.BadRow;
import opora.intake.Recognition;
import opora.intake.RowPlace;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import org.springframework.stereotype.Component;

/**
 * Reads a file so that its good rows do not wait for its bad ones. A file with bad rows is replaced on disk by a {@link KeptCopy}, and only
 * if the copy reads as the file does; otherwise everything stays as it was and the file is judged as a whole.
 */
@Component
public final class Sorting {

    /** Setting rows aside may bring out others, for example the sum of a school without one of its classes. */
    private static final int ROUNDS = 3;

    private final Recognition recognition;

    public Sorting(Recognition recognition) {
        this.recognition = recognition;
    }

    /** Reads what lies at the path; it may be a {@link KeptCopy} afterwards. */
    public Sorted read(Path path, Patches patches, Labels labels, FileFormat.Progress progress) {
        if (KeptCopy.is(path)) {
            return sorted(path, patches, labels, progress);
        }
        Reading whole = recognition.read(path, labels, progress);
        Faults faults = Faults.of(whole.findings());
        if (faults.isEmpty() || faults.areTooMany() || !isReplaced(path, whole, labels)) {
            return Sorted.whole(whole, Sorted.Copy.NONE);
        }
        return sorted(path, patches, labels, progress);
    }

    /** Whether the copy reads as the file does and stands in its place now. */
    private boolean isReplaced(Path path, Reading whole, Labels labels) {
        Path copy = path.resolveSibling(path.getFileName() + "-kept");
        try {
            try (TableFile file = TableFile.open(path)) {
                KeptCopy.write(file, copy);
            }
            Reading again =
                    recognition.read(KeptCopy.open(copy), labels, FileFormat.Progress.SILENT);
            if (!saysTheSame(whole, again)) {
                return false;
            }
            Files.move(copy, path, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (UnreadableFile broken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(copy);
        }
    }

    private static void delete(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean saysTheSame(Reading one, Reading other) {
        return one.layout() == other.layout()
                && one.parts().equals(other.parts())
                && one.schools().equals(other.schools())
                && one.findings().counts().equals(other.findings().counts())
                && one.decision() == other.decision();
    }

    private Sorted sorted(Path path, Patches patches, Labels labels, FileFormat.Progress progress) {
        KeptCopy copy = KeptCopy.open(path);
        Reading whole = recognition.read(new MendedFile(copy, patches), labels, progress);
        Faults faults = Faults.of(whole.findings());
        Map<RowPlace, List<Finding>> errors = new LinkedHashMap<>(faults.errors());
        Set<RowPlace> aside = new HashSet<>();
        Set<RowPlace> with = new HashSet<>();
        Reading rest = whole;
        for (int round = 0; round < ROUNDS && !faults.errors().isEmpty(); round++) {
            aside.addAll(faults.wrong());
            with.addAll(siblings(copy, patches, whole.layout(), aside));
            rest =
                    recognition.read(
                            new MendedFile(copy, patches.without(aside).without(with)),
                            labels,
                            progress);
            faults = Faults.of(rest.findings());
            faults.errors().forEach(errors::putIfAbsent);
        }
        if (isWithoutRows(rest) && !aside.isEmpty()) {
            rest = Reading.refused(whole.layout(), new Findings());
        }
        if (rest.decision() == Decision.REJECT) {
            return Sorted.whole(whole, Sorted.Copy.KEPT);
        }
        Faults all = new Faults(errors, Faults.of(rest.findings()).doubts());
        with.removeAll(aside);
        return new Sorted(
                rest,
                errors.values().stream().flatMap(List::stream).map(Finding::aside).toList(),
                rows(copy, patches, all, with),
                Sorted.Copy.KEPT);
    }

    /** All rows were set aside: they can be mended, and until then the file brings nothing. */
    private static boolean isWithoutRows(Reading rest) {
        return rest.decision() == Decision.REJECT
                && rest.findings().kept().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.ERROR)
                        .allMatch(finding -> finding.kind() == Finding.Kind.NO_DATA_ROWS);
    }

    /** Rows of classes add up to their school: a school is accepted with all its rows or not at all. */
    private static Set<RowPlace> siblings(
            TableFile copy, Patches patches, Layout layout, Set<RowPlace> aside) {
        if (layout != Layout.OUTCOMES && layout != Layout.CLASSES) {
            return Set.of();
        }
        try {
            return Siblings.of(new MendedFile(copy, patches), aside);
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<BadRow> rows(
            TableFile copy, Patches patches, Faults faults, Set<RowPlace> with) {
        try {
            return BadRows.of(new MendedFile(copy, patches), faults, with);
        } catch (UnreadableFile e) {
            throw new IllegalStateException(e);
        }
    }
}
