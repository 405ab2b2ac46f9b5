package opora.access;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who has sent the request that is being answered on this thread, and from where. Work of the house itself — jobs, commands, the start — has
 * no caller.
 *
 * @param viewer empty while nobody has signed in
 * @param address the network address of the browser
 */
public record Caller(Optional<Viewer> viewer, String address) {

    private static final ScopedValue<Caller> NOW = ScopedValue.newInstance();

    /** Empty outside of a request. */
    public static Optional<Caller> now() {
        return NOW.isBound() ? Optional.of(NOW.get()) : Optional.empty();
    }

    /** The person in whose name something is asked without a session, from where the request of this thread came. */
    public static Caller as(Viewer viewer) {
        return new Caller(Optional.of(viewer), now().map(Caller::address).orElse(""));
    }

    /** Does the work in the name of the caller. */
    public <E extends Exception> void during(Work<E> work) throws E {
        ScopedValue.where(NOW, this)
                .call(() -> {
                    work.run();
                    return true;
                });
    }

    /**
     * What the caller would see under another hat of the own: the database shows what that hat may see. Without a caller the house sees all.
     *
     * @throws IllegalArgumentException for a hat of somebody else
     */
    public static <T> T under(Viewer hat, Supplier<T> work) {
        Optional<Caller> now = now();
        if (now.isEmpty()) {
            return work.get();
        }
        if (now.get().viewer().filter(own -> own.id() == hat.id()).isEmpty()) {
            throw new IllegalArgumentException("a hat of somebody else");
        }
        return ScopedValue.where(NOW, as(hat)).call(work::get);
    }

    /** A deed that may fail. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }
}
