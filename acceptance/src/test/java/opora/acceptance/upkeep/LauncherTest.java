package opora.acceptance.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import opora.acceptance.Launched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher on machines that lack something, and called in every way. */
class LauncherTest {

    private static final List<String> CORE =
            List.of("bash", "cat", "dirname", "find", "flock", "mkdir", "readlink", "sed", "uname");

    @TempDir Path somewhere;

    @Test
    void a_missing_jdk_is_named_with_the_way_out() throws Exception {
        Path launcher = copy();
        Files.writeString(
                launcher, Files.readString(launcher).replace("WANTED_JDK=25", "WANTED_JDK=1000"));
        try (Launched opora = Launched.call(somewhere, Map.of(), launcher.toString(), "serve")) {
            assertThat(opora.exitCode()).isEqualTo(1);
            assertThat(opora.said())
                    .contains("Не найден JDK 1000 или новее")
                    .contains("JAVA_HOME=");
        }
    }

    @Test
    void a_missing_maven_is_named_with_the_way_out() throws Exception {
        Path tools = Files.createDirectory(somewhere.resolve("bin"));
        for (String name : CORE) {
            Path tool = tools.resolve(name);
            Files.writeString(tool, "#!/bin/sh\nexec /usr/bin/%s \"$@\"\n".formatted(name));
            tool.toFile().setExecutable(true);
        }
        Map<String, String> environment =
                Map.of("PATH", tools.toString(), "JAVA_HOME", System.getProperty("java.home"));
        try (Launched opora = Launched.call(somewhere, environment, copy().toString(), "build")) {
            assertThat(opora.exitCode()).isEqualTo(1);
            assertThat(opora.said()).contains("Не найден Maven").contains("apt-get install maven");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"demo", "serve"})
    void a_word_too_many_is_told_where_settings_are(String command) throws Exception {
        String launcher = Launched.root().resolve("opora").toString();
        try (Launched opora =
                Launched.call(somewhere, Map.of(), launcher, command, "--port", "8090")) {
            assertThat(opora.exitCode()).isEqualTo(2);
            assertThat(opora.said()).contains("Лишнее слово «--port»", "OPORA_PORT=8090");
        }
    }

    @Test
    void an_unknown_command_is_a_usage_error_and_help_is_not() throws Exception {
        String launcher = Launched.root().resolve("opora").toString();
        try (Launched unknown = Launched.call(somewhere, Map.of(), launcher, "перечень");
                Launched silent = Launched.call(somewhere, Map.of(), launcher);
                Launched help = Launched.call(somewhere, Map.of(), launcher, "help")) {
            assertThat(unknown.exitCode()).isEqualTo(2);
            assertThat(unknown.said()).contains("Неизвестная команда: перечень");
            assertThat(silent.exitCode()).isEqualTo(2);
            assertThat(help.exitCode()).isZero();
            assertThat(help.said()).contains("./opora demo").contains("OPORA_PORT");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"check", "summarise", "identify", "sample", "journal", "keys", "people"})
    void a_command_tells_its_own_help(String command) throws Exception {
        String launcher = Launched.root().resolve("opora").toString();
        try (Launched help = Launched.call(somewhere, Map.of(), launcher, "help", command)) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.said()).contains("opora " + command + " ").doesNotContain("OPORA_PORT");
        }
    }

    private Path copy() throws IOException {
        return Files.copy(
                Launched.root().resolve("opora"),
                somewhere.resolve("opora"),
                StandardCopyOption.COPY_ATTRIBUTES);
    }
}
