package opora.upkeep.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the application may do in the tables of the owner: read, add, change and delete rows; in those of {@code db/append-only.txt} only
 * read and add; nothing about the tables themselves. Given anew after every migration, in one transaction: nobody sees a moment without.
 */
public final class Grants {

    private static final String APPEND_ONLY = "/db/append-only.txt";

    /** Nodes that start at once would stumble over the same rows of the catalogue. */
    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtext('opora.grants'))";

    private final DataSource owner;
    private final String application;

    public Grants(DataSource owner, String application) {
        this.owner = owner;
        this.application = quoted(application);
    }

    /** {@code schemas}: one per room. */
    public void give(List<String> schemas) {
        JdbcTemplate database = new JdbcTemplate(owner);
        new TransactionTemplate(new DataSourceTransactionManager(owner))
                .executeWithoutResult(transaction -> {
                    database.execute(ONE_AT_A_TIME);
                    String here =
                            database.queryForObject("select current_database()", String.class);
                    deeds(schemas, quoted(Objects.requireNonNull(here))).forEach(database::execute);
                });
    }

    private List<String> deeds(List<String> schemas, String here) {
        List<String> deeds = new ArrayList<>();
        deeds.add("revoke create on schema public from public");
        deeds.add("revoke temporary on database " + here + " from public");
        schemas.forEach(schema -> deeds.addAll(ofRoom(schema)));
        appendOnly()
                .forEach(table ->
                        deeds.add(
                                "revoke update, delete, truncate on "
                                        + table
                                        + " from "
                                        + application));
        return deeds;
    }

    private List<String> ofRoom(String schema) {
        return Stream.of(
                        "revoke all on all tables in schema %1$s from %2$s",
                        "grant usage on schema %1$s to %2$s",
                        "grant select, insert, update, delete on all tables in schema %1$s to %2$s",
                        "grant usage, select on all sequences in schema %1$s to %2$s",
                        "revoke all on %1$s.flyway_schema_history from %2$s",
                        "alter default privileges in schema %1$s grant select, insert, update, delete on tables to %2$s",
                        "alter default privileges in schema %1$s grant usage, select on sequences to %2$s")
                .map(deed -> deed.formatted(schema, application))
                .toList();
    }

    /** Tables with their schema, as the file lists them. */
    public static List<String> appendOnly() {
        try (InputStream list =
                Objects.requireNonNull(Grants.class.getResourceAsStream(APPEND_ONLY))) {
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
