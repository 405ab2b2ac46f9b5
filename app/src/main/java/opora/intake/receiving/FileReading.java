package opora.intake.receiving;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.mending.Sorted;
import opora.intake.mending.Sorting;
import opora.intake.store.FileStore;
import opora.intake.store.FileStore.Order;
import opora.intake.store.QuarantineStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads a file out of the spool, stages what it brings and deletes the bytes. */
@Component
public class FileReading {

    private static final Logger LOG = LoggerFactory.getLogger(FileReading.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final FileStore files;
    private final Spool spool;
    private final Sorting sorting;
    private final QuarantineStore quarantine;
    private final Staging staging;
    private final Map<Long, CompletableFuture<Void>> underWay = new ConcurrentHashMap<>();

    FileReading(
            FileStore files,
            Spool spool,
            Sorting sorting,
            QuarantineStore quarantine,
            Staging staging) {
        this.files = files;
        this.spool = spool;
        this.sorting = sorting;
        this.quarantine = quarantine;
        this.staging = staging;
    }

    /** Does nothing when this attempt is over or not wanted any more; waits while this program reads the file. */
    void read(long file, int attempt) {
        CompletableFuture<Void> end = alone(file);
        try {
            files.begin(file, attempt).ifPresent(this::read);
        } finally {
            underWay.remove(file);
            end.complete(null);
        }
    }

    /** One reading of a file at a time. */
    private CompletableFuture<Void> alone(long file) {
        CompletableFuture<Void> mine = new CompletableFuture<>();
        CompletableFuture<Void> other = underWay.putIfAbsent(file, mine);
        while (other != null) {
            other.join();
            other = underWay.putIfAbsent(file, mine);
        }
        return mine;
    }

    /** Reads here what nobody has begun to read, and waits for what is being read by this program. */
    public void readNow(Batch batch) {
        files.waiting(batch.id()).forEach(order -> read(order.file(), order.attempt()));
        for (BatchFile file : batch.files()) {
            Optional.ofNullable(underWay.get(file.id())).ifPresent(CompletableFuture::join);
        }
    }

    /** The bytes of a file that nobody wants any more. */
    public void discard(long file) {
        spool.discard(file);
    }

    private void read(Order order) {
        Optional<Path> bytes = spool.find(order.file());
        if (bytes.isEmpty()) {
            staging.endWithout(order, BatchFile.State.INTERRUPTED, "");
            return;
        }
        try {
            Sorted sorted =
                    sorting.read(
                            bytes.get(),
                            quarantine.patches(order.file()),
                            order.labels(),
                            progress(order));
            staging.end(order, sorted);
            boolean asks = sorted.reading().decision() == Decision.ASK;
            if (!asks && sorted.copy() == Sorted.Copy.NONE && order.labels().equals(Labels.NONE)) {
                spool.discard(order.file());
            }
        } catch (Throwable ours) {
            fail(order, ours);
        }
    }

    /** Also where memory was lacking: a file that ends in no way would hold up its load for ever. */
    private void fail(Order order, Throwable ours) {
        String incident = "%03X-%03X".formatted(RANDOM.nextInt(4096), RANDOM.nextInt(4096));
        try {
            staging.endWithout(order, BatchFile.State.FAILED, incident);
            spool.discard(order.file());
        } finally {
            LOG.error(
                    "Incident {}: file {} was not read\n{}",
                    incident,
                    order.file(),
                    Frames.of(ours));
        }
    }

    private FileFormat.Progress progress(Order order) {
        return new Paced(rows -> files.progress(order, rows));
    }
}
