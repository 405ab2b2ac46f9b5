package opora.access;

import java.util.Optional;

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

    /** A deed that may fail. */
    @FunctionalInterface
    public interface Work<E extends Exception> {
        void run() throws E;
    }
}
