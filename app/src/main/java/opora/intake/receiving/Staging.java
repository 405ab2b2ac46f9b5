package opora.intake.receiving;

import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.formats.Reading;
import opora.intake.keeping.Keepers;
import opora.intake.mending.Sorted;
import opora.intake.store.BadRowStore;
import opora.intake.store.BatchStore;
import opora.intake.store.FileStore;
import opora.intake.store.FileStore.Order;
import opora.intake.store.ReadingStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends a reading in one transaction: all that was understood of the file is there, or the file is still to be read. */
@Component
class Staging {

    private final BatchStore batches;
    private final FileStore files;
    private final ReadingStore readings;
    private final BadRowStore rows;
    private final Keepers keepers;

    Staging(
            BatchStore batches,
            FileStore files,
            ReadingStore readings,
            BadRowStore rows,
            Keepers keepers) {
        this.batches = batches;
        this.files = files;
        this.readings = readings;
        this.rows = rows;
        this.keepers = keepers;
    }

    @Transactional
    public void end(Order order, Sorted sorted) {
        if (isWanted(order, BatchFile.State.READ, "")) {
            Reading reading = sorted.reading();
            readings.write(order.file(), sorted);
            rows.write(order.file(), sorted);
            keepers.dropFile(order.batch(), order.file());
            keepers.stage(order.batch(), order.file(), reading.contents());
        }
    }

    /** The file brings nothing. */
    @Transactional
    public void endWithout(Order order, BatchFile.State state, String incident) {
        if (isWanted(order, state, incident)) {
            keepers.dropFile(order.batch(), order.file());
        }
    }

    /** The bytes of a file that asks for labels are not kept any longer; answers whether it was still asking. */
    @Transactional
    public boolean giveUp(Order order) {
        boolean open = batches.lock(order.batch()).filter(Batch.State.OPEN::equals).isPresent();
        if (!open || !files.giveUp(order)) {
            return false;
        }
        batches.touch(order.batch());
        return true;
    }

    private boolean isWanted(Order order, BatchFile.State state, String incident) {
        boolean open = batches.lock(order.batch()).filter(Batch.State.OPEN::equals).isPresent();
        if (!open || !files.finish(order, state, incident)) {
            return false;
        }
        batches.touch(order.batch());
        return true;
    }
}
