package opora.upkeep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void the_files_are_written_into_a_new_folder_and_named() {
        Path into = folder.resolve("новая/папка");

        assertThat(run("--out", into.toString())).isZero();

        assertThat(text(out).lines())
                .hasSize(38)
                .contains(into.resolve("Реестр школ.csv").toString())
                .allMatch(name -> Files.exists(Path.of(name)));
        assertThat(text(err))
                .isEqualTo("Учебная область записана: 38\u00a0файлов, начните с ПРОЧТИ.txt\n");
        assertThat(into.resolve("truth.json")).doesNotExist();
    }

    @Test
    void the_truth_is_written_only_when_asked_for() throws IOException {
        assertThat(run("--truth", "--seed", "4", "--out", folder.toString())).isZero();

        assertThat(Files.readString(folder.resolve("truth.json")))
                .startsWith("{")
                .contains("\"seed\":4", "\"inflated\":[\"edu98", "\"notHeld\":[\"2025:VPR-6-RU\"]");
        assertThat(text(out)).contains("truth.json");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Не указана папка: --out",
        "--out, Не понято: --out",
        "--outt x, Не понято: --outt",
        "--out x --seed семь, '--seed: нужно целое число, а не «семь»'",
        "--seed 4, Не указана папка: --out"
    })
    void a_wrong_call_says_what_was_wrong_and_how_it_is_called(String call, String message) {
        assertThat(run(call.isEmpty() ? new String[0] : call.split(" "))).isEqualTo(2);

        assertThat(text(err)).startsWith(message + "\n").contains("opora sample --out ПАПКА");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void a_file_in_place_of_the_folder_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("занято"), "");

        assertThat(run("--out", file.toString())).isEqualTo(1);

        assertThat(text(err)).isEqualTo(file + ": это файл; нужна папка\n");
    }

    private int run(String... arguments) {
        return SampleCommand.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
