package opora.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import opora.access.Viewer;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.Labels;
import opora.intake.receiving.ReadingQueue;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import opora.intake.store.MappingStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to what people said of the columns of unknown tables: a file is read with it, and it is remembered for the next file with the same
 * headings. Files that were read keep what they were read with. Whatever changes something answers whether there was anything to change.
 *
 * <p>Only an operator of the region may load; who calls this has made sure of it.
 */
@Component
public class Mappings {

    private final Archive archive;
    private final MappingStore store;
    private final ReadingQueue queue;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Mappings(
            Archive archive,
            MappingStore store,
            ReadingQueue queue,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.store = store;
        this.queue = queue;
        this.transactions = transactions;
        this.events = events;
    }

    /** By title. */
    public List<RememberedMapping> list() {
        return store.list();
    }

    public Optional<RememberedMapping> find(long mapping) {
        return store.find(mapping);
    }

    /** The file is read with this map, and its columns are remembered under the title. Nothing happens while the map has mistakes. */
    public boolean use(long batch, long file, String title, ColumnMap map, Viewer by) {
        return map.mistakes().isEmpty()
                && done(() -> {
                    boolean open =
                            archive.batches()
                                    .lock(batch)
                                    .filter(Batch.State.OPEN::equals)
                                    .isPresent();
                    Optional<Order> order =
                            open
                                    ? archive.files().again(batch, file, Labels.of(map))
                                    : Optional.empty();
                    order.ifPresent(made -> {
                        queue.add(made);
                        archive.batches().touch(batch);
                        long known = store.remember(title, lasting(map), by);
                        tell(MappingChanged.What.REMEMBERED, known);
                    });
                    return order.isPresent();
                });
    }

    /** Without what only this file is about: the next one may be of another year or grade. */
    private static ColumnMap lasting(ColumnMap map) {
        ColumnMap.Whole whole = map.whole();
        return map.of(
                new ColumnMap.Whole(
                        Optional.empty(),
                        whole.kind(),
                        Optional.empty(),
                        whole.subject(),
                        whole.unit()));
    }

    /** What is remembered of the same headings, said otherwise. */
    public boolean change(long mapping, String title, ColumnMap map, Viewer by) {
        return done(() -> {
            boolean known = store.find(mapping).isPresent();
            if (known) {
                tell(MappingChanged.What.CHANGED, store.remember(title, lasting(map), by));
            }
            return known;
        });
    }

    public boolean remove(long mapping) {
        return done(() -> {
            boolean removed = store.remove(mapping);
            if (removed) {
                tell(MappingChanged.What.REMOVED, mapping);
            }
            return removed;
        });
    }

    private boolean done(BooleanSupplier deed) {
        return Objects.requireNonNull(transactions.execute(transaction -> deed.getAsBoolean()));
    }

    private void tell(MappingChanged.What what, long mapping) {
        events.publishEvent(new MappingChanged(what, mapping));
    }
}
