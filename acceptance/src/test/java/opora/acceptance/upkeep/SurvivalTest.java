package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import opora.acceptance.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was said to be kept is there again, whatever ended the program. */
class SurvivalTest {

    @TempDir Path somewhere;

    @Test
    void data_survive_a_kill_of_the_program_of_the_database_and_of_both() throws Exception {
        Path data = somewhere.resolve("данные и пробелы");
        Kept kept = new Kept(data);
        int port = Launched.freePort();
        try (Launched opora = Launched.serve(data, port).ready()) {
            kept.write(1);
            opora.end("KILL");
        }
        assertThat(kept.server()).as("the database goes on without its program").isPresent();
        try (Launched opora = Launched.serve(data, port).ready()) {
            assertThat(kept.sum()).isEqualTo(1);
            kept.write(10);
            Launched.send("KILL", kept.server().orElseThrow().pid());
            opora.end("KILL");
        }
        try (Launched opora = Launched.serve(data, port).ready()) {
            assertThat(kept.sum()).isEqualTo(11);
            ProcessHandle server = kept.server().orElseThrow();
            opora.end("INT");

            assertThat(opora.said()).contains("Остановлено, данные сохранены");
            assertThat(opora.said()).doesNotContain("Exception");
            assertThat(server.onExit()).succeedsWithin(Duration.ofSeconds(30));
            assertThat(kept.processes()).isZero();
        }
    }
}
