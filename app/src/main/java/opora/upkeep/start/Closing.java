package opora.upkeep.start;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What has been opened, closed in the opposite order: pages, then connections, then the database, then the folder. */
public final class Closing {

    private static final System.Logger LOG = System.getLogger("opora.upkeep");

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean begun;

    /** Once closing has begun, whatever still opens is closed at once. */
    public void add(AutoCloseable opened) {
        synchronized (this) {
            if (!begun) {
                open.push(opened);
                return;
            }
        }
        close(opened);
    }

    public synchronized boolean hasBegun() {
        return begun;
    }

    public void now() {
        for (AutoCloseable next; (next = next()) != null; ) {
            close(next);
        }
    }

    private synchronized @Nullable AutoCloseable next() {
        begun = true;
        return open.poll();
    }

    private static void close(AutoCloseable opened) {
        try {
            opened.close();
        } catch (Exception e) {
            LOG.log(System.Logger.Level.WARNING, "not closed cleanly: " + opened, e);
        }
    }
}
