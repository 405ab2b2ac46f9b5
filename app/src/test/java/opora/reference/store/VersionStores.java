package opora.reference.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Stores for tests of the whole room. */
public final class VersionStores {

    private VersionStores() {}

    public static VersionStore on(JdbcClient database) {
        return new VersionStore(database);
    }
}
