package opora.intake.receiving;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import opora.access.Viewer;
import opora.intake.Batch;
import opora.intake.Received;
import opora.intake.Upload;
import opora.intake.receiving.Spool.Arrived;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files in. */
@Component
public class Receiving {

    /** Files in one load. */
    public static final int MOST_FILES = 25;

    /** Bytes of all files that come together. */
    public static final long MOST_BYTES = 200L * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final Spool spool;
    private final Archive archive;
    private final TransactionTemplate transactions;
    private final ReadingQueue queue;
    private final FileReading readings;

    Receiving(
            Spool spool,
            Archive archive,
            TransactionTemplate transactions,
            ReadingQueue queue,
            FileReading readings) {
        this.spool = spool;
        this.archive = archive;
        this.transactions = transactions;
        this.queue = queue;
        this.readings = readings;
    }

    /** A load of its own. */
    public Received receive(List<Upload> uploads, Viewer by) {
        return take(uploads, 0, () -> archive.batches().create(by));
    }

    /** Into an open load. */
    public Received add(Batch batch, List<Upload> uploads) {
        return take(uploads, batch.files().size(), () -> openAgain(batch.id()));
    }

    /** Reads here and now what nobody has begun to read, and waits for what is being read. */
    public void readNow(Batch batch) {
        readings.readNow(batch);
    }

    /** Whether the file can be read once more. */
    public boolean holds(long file) {
        return spool.find(file).isPresent();
    }

    private long openAgain(long batch) {
        if (archive.batches().lock(batch).filter(Batch.State.OPEN::equals).isEmpty()) {
            throw new Closed();
        }
        archive.batches().touch(batch);
        return batch;
    }

    /** Gives the load inside the transaction. */
    private interface Load {
        long open();
    }

    private Received take(List<Upload> uploads, int already, Load load) {
        if (uploads.isEmpty()) {
            return refused("Выберите хотя бы один файл");
        }
        if (already + uploads.size() > MOST_FILES) {
            return refused(
                    "В одной загрузке не больше %s, а с этими стало бы %d. Разделите их на несколько загрузок"
                            .formatted(Noun.FILE.counted(MOST_FILES), already + uploads.size()));
        }
        List<Arrived> arrived = new ArrayList<>();
        try {
            long left = MOST_BYTES;
            for (Upload upload : uploads) {
                Arrived file = arrive(upload, left);
                arrived.add(file);
                left -= file.size();
            }
            return keep(uploads, arrived, load);
        } catch (Spool.TooMuch e) {
            arrived.forEach(spool::discard);
            return refused(
                    "Файлы вместе больше %d МБ. Отправьте их по частям, несколькими загрузками"
                            .formatted(MOST_BYTES / 1024 / 1024));
        } catch (Closed e) {
            arrived.forEach(spool::discard);
            return refused("Эта загрузка уже закрыта. Начните новую");
        } catch (RuntimeException e) {
            arrived.forEach(spool::discard);
            throw e;
        }
    }

    private Arrived arrive(Upload upload, long limit) {
        try (InputStream content = upload.content().open()) {
            return spool.take(content, limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Received keep(List<Upload> uploads, List<Arrived> arrived, Load load) {
        List<Order> orders = new ArrayList<>();
        try {
            transactions.executeWithoutResult(transaction -> {
                long batch = load.open();
                for (int at = 0; at < arrived.size(); at++) {
                    orders.add(order(batch, uploads.get(at), arrived.get(at)));
                }
            });
        } catch (RuntimeException failed) {
            orders.forEach(order -> spool.discard(order.file()));
            throw failed;
        }
        return new Received.Taken(orders.getFirst().batch());
    }

    /** Row, bytes and job together: no file can wait for ever. */
    private Order order(long batch, Upload upload, Arrived file) {
        Order order = archive.files().add(batch, named(upload.name()), file.size(), file.sha256());
        spool.keep(file, order.file());
        queue.add(order);
        return order;
    }

    private static Received refused(String why) {
        return new Received.Refused(why);
    }

    /** Some browsers send the whole path. */
    private static String named(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", " ").strip();
        if (plain.isEmpty()) {
            return "без названия";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    /** The load was accepted or removed while its files were on their way. */
    private static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
