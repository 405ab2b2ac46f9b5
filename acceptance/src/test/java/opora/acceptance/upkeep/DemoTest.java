package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import opora.acceptance.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample region arrives whole, also when it was cut off on its way. */
class DemoTest {

    @TempDir Path data;

    @Test
    void a_demo_cut_off_goes_on_at_the_next_start_and_is_quick_ever_after() throws Exception {
        int port = Launched.freePort();
        try (Launched cutOff = Launched.start("demo", data, port)) {
            cutOff.until("загрузка 2 из");
            cutOff.end("KILL");
        }
        try (Launched demo = Launched.start("demo", data, port).ready()) {
            assertThat(demo.said())
                    .contains("Выявляются школы")
                    .contains("operator@opora.example")
                    .contains("coordinator@opora.example")
                    .contains("school@opora.example")
                    .contains("http://localhost:" + port + "/");
        }
        try (Launched again = Launched.start("demo", data, port).ready()) {
            assertThat(again.said())
                    .contains("operator@opora.example")
                    .doesNotContain("Принимается загрузка");
        }
    }
}
