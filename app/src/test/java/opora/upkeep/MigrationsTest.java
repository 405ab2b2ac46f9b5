package opora.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class MigrationsTest {

    @Test
    void every_room_with_migrations_has_its_turn() throws IOException {
        try (var folders =
                Files.list(
                        Path.of(System.getProperty("opora.root"))
                                .resolve("app/src/main/resources/db/migration"))) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .isSubsetOf(Migrations.ROOMS);
        }
    }

    @Test
    void a_second_run_changes_nothing() {
        TestDatabase database = TestDatabase.fresh();

        assertThatCode(() -> migrateAgain(database)).doesNotThrowAnyException();
    }

    @Test
    void data_of_a_newer_opora_are_refused_and_not_touched() {
        TestDatabase database = TestDatabase.fresh();
        JdbcClient.create(database.sourceOfOwner())
                .sql(
                        """
                        insert into upkeep.flyway_schema_history
                            (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                        values (1000, '1000', 'of the future', 'SQL', 'V1000__of_the_future.sql', 1, 'opora', 1, true)
                        """)
                .update();

        assertThatThrownBy(() -> migrateAgain(database))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("записана более новой версией Опоры")
                .hasMessageContaining("Данные не тронуты");
    }

    private static void migrateAgain(TestDatabase database) {
        Migrations.run(database.sourceOfOwner(), database.application().user());
    }
}
