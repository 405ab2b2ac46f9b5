package opora.intake.mapping;

import java.nio.file.Path;
import java.util.Optional;
import opora.intake.Openings;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.mending.Patches;
import opora.intake.mending.Sorted;
import opora.intake.mending.Sorting;
import opora.intake.store.FileStore;
import opora.intake.store.FileStore.Order;
import opora.intake.store.MappingStore;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import org.springframework.stereotype.Component;

/** Reads a file, and a table of unknown layout with what a person said of the same headings before. */
@Component
public class FamiliarReading {

    private final Sorting sorting;
    private final MappingStore mappings;
    private final FileStore files;

    FamiliarReading(Sorting sorting, MappingStore mappings, FileStore files) {
        this.sorting = sorting;
        this.mappings = mappings;
        this.files = files;
    }

    /** Whether a person may yet say what the columns of the file mean. */
    public static boolean canBeMapped(Reading reading) {
        return reading.layout() == Layout.UNKNOWN
                && reading.findings().counts().containsKey(Finding.Kind.UNKNOWN_LAYOUT);
    }

    /** @param patches of the rows of the file */
    public Sorted read(Path path, Patches patches, Order order, FileFormat.Progress progress) {
        Sorted sorted = sorting.read(path, patches, order.labels(), progress);
        if (!canBeMapped(sorted.reading())) {
            return sorted;
        }
        Optional<Labels> known = known(path);
        known.ifPresent(labels -> files.label(order, labels));
        return known.map(labels -> sorting.read(path, patches, labels, progress)).orElse(sorted);
    }

    /** Only what leaves nothing open: year and procedure are never taken from another file. */
    private Optional<Labels> known(Path path) {
        try (TableFile file = TableFile.open(path)) {
            return new Familiar(mappings.list())
                    .same(Openings.of(file))
                    .map(Familiar.Match::map)
                    .filter(map -> map.mistakes().isEmpty())
                    .map(Labels::of);
        } catch (UnreadableFile broken) {
            return Optional.empty();
        }
    }
}
