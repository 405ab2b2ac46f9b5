package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.acceptance.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps the house closed is said in plain words, and nothing is harmed. */
class RefusalTest {

    @TempDir Path somewhere;

    @Test
    void data_of_a_newer_version_are_left_alone() throws Exception {
        Files.writeString(somewhere.resolve("version"), "1000");

        assertRefused("более новой версией Опоры", "OPORA_DATA");
        assertThat(somewhere.resolve("version")).hasContent("1000");
        assertThat(somewhere.resolve("postgres")).doesNotExist();
    }

    @Test
    void a_full_disk_is_said_before_anything_is_begun() throws Exception {
        assumeTrue(
                mounted("-t", "tmpfs", "-o", "size=8m", "opora"),
                "a small disk can be mounted by root alone");
        try {
            assertRefused("Мало места на диске", "свободно 7 МБ", "OPORA_DATA");
            assertThat(somewhere.resolve("postgres")).doesNotExist();
        } finally {
            run("umount", somewhere.toString());
        }
    }

    @Test
    void a_folder_on_a_disk_that_takes_nothing_is_named() throws Exception {
        assumeTrue(
                mounted("-t", "tmpfs", "-o", "ro", "opora"),
                "a disk that takes nothing can be mounted by root alone");
        try {
            assertRefused("недоступна для записи", "OPORA_DATA");
        } finally {
            run("umount", somewhere.toString());
        }
    }

    @Test
    void a_wrong_port_is_named() throws Exception {
        try (Launched opora =
                Launched.call(
                        somewhere,
                        Map.of("OPORA_PORT", "восемь"),
                        Launched.root().resolve("opora").toString(),
                        "serve")) {
            assertThat(opora.exitCode()).isEqualTo(1);
            assertThat(opora.said()).contains("OPORA_PORT: «восемь»");
        }
    }

    @Test
    void an_outside_database_that_does_not_answer_is_named() throws Exception {
        int nobody = Launched.freePort();
        Map<String, String> environment =
                Map.of(
                        "OPORA_PORT",
                        Integer.toString(Launched.freePort()),
                        "OPORA_DATA",
                        somewhere.toString(),
                        "OPORA_DATABASE_URL",
                        "jdbc:postgresql://127.0.0.1:" + nobody + "/opora",
                        "OPORA_DATABASE_USER",
                        "opora_app",
                        "OPORA_DATABASE_PASSWORD",
                        "тайна",
                        "OPORA_DATABASE_OWNER",
                        "opora",
                        "OPORA_DATABASE_OWNER_PASSWORD",
                        "тайна");
        try (Launched opora =
                Launched.call(
                        somewhere,
                        environment,
                        Launched.root().resolve("opora").toString(),
                        "serve")) {
            assertThat(opora.exitCode()).isEqualTo(1);
            assertThat(opora.said())
                    .contains("postgresql://127.0.0.1:" + nobody + "/opora не отвечает")
                    .doesNotContain("тайна")
                    .doesNotContain("\tat ");
        }
    }

    private void assertRefused(String... words) throws Exception {
        try (Launched opora = Launched.serve(somewhere, Launched.freePort())) {
            assertThat(opora.exitCode()).isEqualTo(1);
            assertThat(opora.said()).contains(words).doesNotContain("\tat ");
        }
        assertThat(new Kept(somewhere).processes()).isZero();
    }

    private boolean mounted(String... options) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of("mount"));
        words.addAll(List.of(options));
        words.add(somewhere.toString());
        return run(words.toArray(String[]::new)) == 0;
    }

    private static int run(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).redirectErrorStream(true).start().waitFor();
    }
}
