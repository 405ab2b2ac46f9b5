package opora.upkeep.postgres;

import opora.upkeep.postgres.EmbeddedPostgres.Durability;

/** The server's settings, written anew on every start. */
final class Settings {

    private Settings() {}

    static String of(int port, Durability durability) {
        return REACH.formatted(port)
                + WORK
                + switch (durability) {
                    case KEEPS_DATA -> LOGS;
                    case THROWAWAY -> FAST;
                };
    }

    private static final String REACH =
            """
            listen_addresses = '127.0.0.1'
            port = %d
            unix_socket_directories = ''
            max_connections = 60
            """;

    private static final String WORK =
            """
            shared_buffers = '128MB'
            work_mem = '16MB'
            max_wal_size = '512MB'
            jit = off
            lc_messages = 'C'
            default_text_search_config = 'pg_catalog.russian'
            """;

    /** A file a day, overwritten after a week; values of rows and texts of statements stay out. */
    private static final String LOGS =
            """
            logging_collector = on
            log_filename = 'postgres-%a.log'
            log_rotation_age = '1d'
            log_rotation_size = 0
            log_truncate_on_rotation = on
            log_error_verbosity = terse
            log_min_error_statement = panic
            """;

    private static final String FAST =
            """
            fsync = off
            synchronous_commit = off
            full_page_writes = off
            max_connections = 300
            """;
}
