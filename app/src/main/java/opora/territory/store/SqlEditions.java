package opora.territory.store;

import opora.territory.Editions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlEditions implements Editions {

    /** Any number that nobody else in this database locks. */
    private static final long THE_DATA_OF_THE_REGION = 847_2020_30L;

    private final JdbcClient jdbc;

    SqlEditions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:key)")
                .param("key", THE_DATA_OF_THE_REGION)
                .query()
                .listOfRows();
    }

    @Override
    public long next() {
        return jdbc.sql("select nextval('territory.edition')").query(Long.class).single();
    }

    @Override
    public long newest() {
        return jdbc.sql(
                        "select case when is_called then last_value else 0 end from territory.edition")
                .query(Long.class)
                .single();
    }
}
