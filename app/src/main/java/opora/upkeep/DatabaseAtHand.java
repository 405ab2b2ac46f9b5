package opora.upkeep;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.sql.DataSource;
import opora.upkeep.postgres.EmbeddedPostgres;
import opora.upkeep.postgres.EmbeddedPostgres.Durability;
import opora.upkeep.start.Closing;
import opora.upkeep.start.DataFolder;
import opora.upkeep.start.Surroundings;
import opora.upkeep.store.OutsideDatabase;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The database of a command: the one that a running Opora uses, or our own, started for the time of the command. */
final class DatabaseAtHand implements AutoCloseable {

    private final Closing closing = new Closing();
    private final DataSource source;

    private DatabaseAtHand(Surroundings surroundings) {
        this.source =
                surroundings
                        .database()
                        .map(DatabaseAtHand::answering)
                        .orElseGet(() -> embedded(surroundings.data()));
    }

    /** Throws {@link CannotStart} when there are no data or they cannot be reached. */
    static DatabaseAtHand of(Surroundings surroundings) {
        return new DatabaseAtHand(surroundings);
    }

    /** As the owner of the tables: whatever lies in them is seen. */
    DataSource source() {
        return source;
    }

    private static DataSource answering(OutsideDatabase database) {
        database.check();
        return database.ofOwner();
    }

    private DataSource embedded(Path data) {
        Path folder = data.resolve("postgres");
        if (!Files.exists(folder.resolve("cluster"))) {
            throw new CannotStart(
                    "В папке %s нет базы данных Опоры. Укажите папку данных: OPORA_DATA."
                            .formatted(data));
        }
        Optional<DataSource> running = EmbeddedPostgres.runningIn(folder);
        return running.orElseGet(() -> started(data, folder));
    }

    private DataSource started(Path data, Path folder) {
        closing.add(DataFolder.open(data));
        EmbeddedPostgres postgres = EmbeddedPostgres.in(folder, Durability.KEEPS_DATA);
        closing.add(postgres);
        try {
            postgres.start();
        } catch (RuntimeException e) {
            closing.now();
            throw e;
        }
        return new DriverManagerDataSource(
                postgres.jdbcUrl(), postgres.owner().user(), postgres.owner().password());
    }

    @Override
    public void close() {
        closing.now();
    }
}
