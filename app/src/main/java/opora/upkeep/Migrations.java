package opora.upkeep;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import opora.upkeep.store.Grants;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the database to the state the code expects: a schema per room, its migrations in {@code db/migration/<room>}, each room with a
 * history of its own, in the order of the road.
 */
public final class Migrations {

    /**
     * The rooms that own tables. {@code upkeep} stands at the end of the road but goes first: the collation, the sessions and the queue of
     * jobs serve every room.
     */
    static final List<String> ROOMS =
            List.of(
                    "upkeep",
                    "vault",
                    "territory",
                    "access",
                    "journal",
                    "protection",
                    "notices",
                    "consistency",
                    "intake",
                    "results",
                    "objectivity",
                    "reference",
                    "identification",
                    "corrections",
                    "network",
                    "programme",
                    "overview");

    private Migrations() {}

    /**
     * Done by the owner of the tables; in the end the user under whom the application works gets what it may do. Throws {@link CannotStart}
     * when the data were written by a newer Opora; they stay as they are.
     */
    public static void run(DataSource owner, String application) {
        List<String> withTables = ROOMS.stream().filter(Migrations::hasTables).toList();
        List<Flyway> rooms = withTables.stream().map(room -> of(room, owner)).toList();
        rooms.forEach(Migrations::migrate);
        new Grants(owner, application).give(withTables);
    }

    private static boolean hasTables(String room) {
        return Migrations.class.getResource("/db/migration/" + room) != null;
    }

    private static Flyway of(String room, DataSource database) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration/" + room)
                .schemas(room)
                .ignoreMigrationPatterns(new String[0])
                .load();
    }

    private static void migrate(Flyway room) {
        try {
            room.migrate();
        } catch (FlywayValidateException e) {
            boolean newer =
                    Stream.of(room.info().all())
                            .map(migration -> Objects.requireNonNull(migration).getState())
                            .anyMatch(MigrationState.FUTURE_SUCCESS::equals);
            if (!newer) {
                throw e;
            }
            throw new CannotStart(
                    """
                    База данных записана более новой версией Опоры, чем эта. Данные не тронуты.
                    Запустите ту версию, которая их записала, или новее.\
                    """,
                    e);
        }
    }
}
