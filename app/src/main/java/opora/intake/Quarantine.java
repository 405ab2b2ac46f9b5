package opora.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import opora.access.Viewer;
import opora.intake.RowsChanged.What;
import opora.intake.formats.Findings;
import opora.intake.mending.Concealment;
import opora.intake.receiving.ReadingQueue;
import opora.intake.store.Archive;
import opora.intake.store.QuarantineStore;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The door to the bad rows of open loads: they are mended, left out, or the file is accepted without them. Whatever changes a file lets it
 * be read again by the reader that read it first; each change answers whether there was anything to change.
 *
 * <p>Only an operator of the region may load; who calls this has made sure of it.
 */
@Component
public class Quarantine {

    /** Rows on a page. */
    public static final int ON_A_PAGE = 20;

    private final Archive archive;
    private final QuarantineStore store;
    private final ReadingQueue queue;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Quarantine(
            Archive archive,
            QuarantineStore store,
            ReadingQueue queue,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.archive = archive;
        this.store = store;
        this.queue = queue;
        this.transactions = transactions;
        this.events = events;
    }

    /** A text for a cell, by the position of the row and the column. */
    public record Wish(int position, int column, String text) {}

    /**
     * @param taken cells that were changed
     * @param refused cells whose new text may be a name and was not taken
     */
    public record Mended(int taken, List<Wish> refused) {}

    /** Rows of a file, {@code page} from 1. */
    public List<BadRow> rows(long file, BadRow.Role role, int page) {
        return store.rows(file, role, (page - 1) * ON_A_PAGE, ON_A_PAGE);
    }

    public int count(long file, BadRow.Role role) {
        return store.count(file, role);
    }

    public Optional<BadRow> row(long file, int position) {
        return store.row(file, position);
    }

    /** Rows that are set aside because another says otherwise. */
    public List<BadRow> contradicting(long file) {
        return store.rows(file, BadRow.Role.ASIDE, 0, Findings.MOST_OF_ROWS).stream()
                .filter(row -> row.twin() > 0)
                .toList();
    }

    public Optional<BadRow> twinOf(long file, BadRow row) {
        return row.twin() == 0
                ? Optional.empty()
                : store.at(file, new RowPlace(row.place().sheet(), row.twin()));
    }

    public List<Mend> mends(long file) {
        return store.mends(file);
    }

    public List<LeftOutRow> leftOut(long file) {
        return store.leftOut(file);
    }

    /** Writes texts into cells and leaves rows out, then has the file read again. Wishes that change nothing are no changes. */
    public Optional<Mended> change(
            long batch, long file, List<Wish> wishes, List<RowPlace> leftOut, Viewer by) {
        List<Wish> refused = new ArrayList<>();
        int[] taken = new int[1];
        boolean changed =
                inOpen(
                        batch,
                        file,
                        () -> {
                            wishes.forEach(wish -> {
                                switch (mend(file, wish, by)) {
                                    case TAKEN -> taken[0]++;
                                    case REFUSED -> refused.add(wish);
                                    case SAME -> {}
                                }
                            });
                            leftOut.forEach(place -> store.leaveOut(file, place, by));
                            if (taken[0] > 0) {
                                tell(batch, What.MENDED, taken[0]);
                            }
                            if (!leftOut.isEmpty()) {
                                tell(batch, What.LEFT_OUT, leftOut.size());
                            }
                            return taken[0] + leftOut.size() == 0 || readAgain(batch, file);
                        });
        return changed ? Optional.of(new Mended(taken[0], refused)) : Optional.empty();
    }

    private enum Answer {
        TAKEN,
        REFUSED,
        SAME
    }

    private Answer mend(long file, Wish wish, Viewer by) {
        Optional<BadRow> row = store.row(file, wish.position());
        if (row.isEmpty() || wish.column() < 0 || wish.column() >= row.get().cells().size()) {
            return Answer.SAME;
        }
        BadRow.Cell cell = row.get().cells().get(wish.column());
        String text = wish.text().strip();
        boolean hidden = cell.sight() == BadRow.Sight.HIDDEN;
        if (text.equals(hidden ? "" : cell.text())) {
            return Answer.SAME;
        }
        if (!Concealment.mayBeKept(cell.heading(), text)) {
            return Answer.REFUSED;
        }
        store.mend(file, row.get().place(), cell, text, by);
        return Answer.TAKEN;
    }

    /** What stood in the file counts again. */
    public boolean undo(long batch, long file, long mend) {
        return inOpen(
                batch,
                file,
                () -> {
                    boolean undone = store.undoMend(file, mend) && readAgain(batch, file);
                    if (undone) {
                        tell(batch, What.MEND_UNDONE, 1);
                    }
                    return undone;
                });
    }

    /** A row that was left out is read again. */
    public boolean takeBack(long batch, long file, long row) {
        return inOpen(
                batch,
                file,
                () -> {
                    boolean back = store.takeBack(file, row) && readAgain(batch, file);
                    if (back) {
                        tell(batch, What.TAKEN_BACK, 1);
                    }
                    return back;
                });
    }

    /**
     * The file may be accepted without the rows that are set aside.
     *
     * @param rows how many the person saw; with another number nothing is chosen
     */
    public boolean acceptWithout(long batch, long file, int rows, Viewer by) {
        return inOpen(
                batch,
                file,
                () -> {
                    Quarantined now = quarantined(batch, file);
                    if (!now.isUndecided() || now.aside() != rows || now.twins() > 0) {
                        return false;
                    }
                    store.acceptWithout(file, rows, by);
                    tell(batch, What.ACCEPTED_WITHOUT, rows);
                    return true;
                });
    }

    /** The rows that are set aside hold the file up again. */
    public boolean waitFor(long batch, long file) {
        return inOpen(
                batch,
                file,
                () -> {
                    boolean was = store.waitFor(file);
                    if (was) {
                        tell(batch, What.WAITED_FOR, quarantined(batch, file).aside());
                    }
                    return was;
                });
    }

    private Quarantined quarantined(long batch, long file) {
        return archive.batches().find(batch).stream()
                .flatMap(found -> found.files().stream())
                .filter(one -> one.id() == file)
                .findFirst()
                .map(BatchFile::quarantined)
                .orElse(Quarantined.NOTHING);
    }

    private boolean readAgain(long batch, long file) {
        store.waitFor(file);
        var order = archive.files().renew(batch, file);
        order.ifPresent(queue::add);
        return order.isPresent();
    }

    private void tell(long batch, What what, int count) {
        events.publishEvent(new RowsChanged(batch, what, count));
    }

    /** Changes nothing when the answer is no. */
    private boolean inOpen(long batch, long file, BooleanSupplier change) {
        return Objects.requireNonNull(
                transactions.execute(transaction -> {
                    boolean open =
                            archive.batches()
                                            .lock(batch)
                                            .filter(Batch.State.OPEN::equals)
                                            .isPresent()
                                    && archive.files().isOf(batch, file);
                    if (!open || !change.getAsBoolean()) {
                        transaction.setRollbackOnly();
                        return false;
                    }
                    archive.batches().touch(batch);
                    return true;
                }));
    }
}
