package opora.results.store;

import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL has to be told of loads of thousands of rows. */
final class LargeLoads {

    static final int LARGE = 1_000;

    private LargeLoads() {}

    /** A planner that has not seen such a load yet compares each of its rows with each; of small ones it may learn by itself. {@code table}: with its schema. */
    static void tellPlanner(JdbcClient jdbc, String table, long batch) {
        jdbc.sql(
                        """
                        select results.tell_planner()
                        where (select count(*) from %s where batch = :batch) >= :large
                        """
                                .formatted(table))
                .param("batch", batch)
                .param("large", LARGE)
                .query(row -> {});
    }
}
