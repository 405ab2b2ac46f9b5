package opora.intake.accepting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.BatchRemoved;
import opora.intake.SchoolChoice;
import opora.intake.formats.Labels;
import opora.intake.receiving.ReadingQueue;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes to a load that is still open. All of them answer whether there was anything to change. */
@Component
public class Editing {

    private final Archive archive;
    private final Discarding discarding;
    private final ReadingQueue queue;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Editing(
            Archive archive,
            Discarding discarding,
            ReadingQueue queue,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.discarding = discarding;
        this.queue = queue;
        this.transactions = transactions;
        this.events = events;
    }

    public boolean answer(long batch, long file, Labels labels) {
        return Objects.requireNonNull(
                transactions.execute(transaction -> {
                    if (!isOpen(batch)) {
                        return false;
                    }
                    Optional<Order> order = archive.files().again(batch, file, labels);
                    order.ifPresent(queue::add);
                    return order.isPresent();
                }));
    }

    public boolean choose(long batch, Map<String, Optional<SchoolChoice>> choices) {
        return inOpen(
                batch,
                () -> {
                    choices.forEach((key, choice) ->
                            choice.ifPresentOrElse(
                                    made -> archive.choices().choose(batch, key, made),
                                    () -> archive.choices().undo(batch, key)));
                    return true;
                });
    }

    public boolean removeFile(long batch, long file) {
        boolean removed =
                inOpen(
                        batch,
                        () -> {
                            discarding.facts(batch, file);
                            return archive.files().delete(batch, file);
                        });
        if (removed) {
            discarding.files(List.of(file));
        }
        return removed;
    }

    public boolean remove(Batch batch) {
        List<Long> files = batch.files().stream().map(BatchFile::id).toList();
        boolean removed =
                inOpen(
                        batch.id(),
                        () -> {
                            discarding.facts(batch.id());
                            archive.batches().delete(batch.id());
                            events.publishEvent(new BatchRemoved(batch.id()));
                            return true;
                        });
        if (removed) {
            discarding.files(files);
        }
        return removed;
    }

    /** {@code change} answers whether it changed anything; what does not leaves everybody's look at the load valid. */
    private boolean inOpen(long batch, BooleanSupplier change) {
        return Objects.requireNonNull(
                transactions.execute(transaction -> {
                    if (!isOpen(batch) || !change.getAsBoolean()) {
                        return false;
                    }
                    archive.batches().touch(batch);
                    return true;
                }));
    }

    private boolean isOpen(long batch) {
        return archive.batches().lock(batch).filter(Batch.State.OPEN::equals).isPresent();
    }
}
