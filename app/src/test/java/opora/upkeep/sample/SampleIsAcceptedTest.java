package opora.upkeep.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import opora.api.Check;
import opora.upkeep.sample.exam.Campaigns;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Opora reads its own sample as it reads any office's files: from the contents alone, without a question and without a doubt. */
class SampleIsAcceptedTest {

    @TempDir private static Path folder;

    private static final List<JsonNode> FILES = new ArrayList<>();
    private static int code;

    @BeforeAll
    static void check() throws IOException {
        Sample sample = Sample.of(Sample.SEED);
        sample.write(folder);
        String register = folder.resolve("Реестр школ.csv").toString();
        List<String> arguments =
                new ArrayList<>(List.of("--format", "json", "--schools", register));
        sample.files().stream()
                .map(SampleFile::name)
                .filter(name -> !name.equals("ПРОЧТИ.txt"))
                .forEach(name -> arguments.add(folder.resolve(name).toString()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        code =
                Check.run(
                        arguments,
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8));
        new JsonMapper().readTree(out.toByteArray()).forEach(FILES::add);
    }

    @Test
    void every_file_is_accepted_without_a_finding() {
        assertThat(code).isZero();
        assertThat(FILES).hasSize(37);
        assertThat(FILES)
                .allSatisfy(file -> {
                    assertThat(file.get("decision").asString())
                            .as(file.get("file").asString())
                            .isEqualTo("accept");
                    assertThat(file.get("findings")).as(file.get("file").asString()).isEmpty();
                });
    }

    @Test
    void every_layout_of_the_sample_is_recognised() {
        assertThat(FILES.stream().map(file -> file.get("layout").asString()))
                .containsOnly(
                        "register", "classes", "outcomes", "participants", "f1", "f3", "context");
    }

    @Test
    void every_procedure_that_was_held_is_found_with_its_year() {
        TreeSet<String> found = new TreeSet<>();
        for (JsonNode file : FILES) {
            JsonNode parts = file.get("parts");
            for (JsonNode part : parts == null ? List.of(file) : parts) {
                if (part.hasNonNull("procedure")) {
                    found.add(part.get("year").asString() + ":" + part.get("procedure").asString());
                }
            }
        }

        TreeSet<String> held = new TreeSet<>();
        Campaigns.held().forEach(it -> held.add(it.year() + ":" + it.procedure()));
        held.removeAll(List.of("2025:EGE-11-MAB", "2025:EGE-11-MAP"));
        held.add("2025:EGE-11-MA");
        assertThat(found).isEqualTo(held);
    }

    @Test
    void the_folder_holds_nothing_else() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(FILES.size() + 1);
        }
    }
}
