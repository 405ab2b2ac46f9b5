package opora;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import opora.guards.Sources;
import org.junit.jupiter.api.Test;

/**
 * Migrations only go forward: what stands in {@code migrations.txt} has run on somebody's data and never changes. A new one is appended by
 * {@code mvn test -Dtest=MigrationTests -Dgolden=write}. What is named {@code R__…} says how a thing has to be and runs again when it changes.
 */
class MigrationTests {

    private static final String FOLDER = "app/src/main/resources/db/migration";
    private static final Path RECORD =
            Sources.ROOT.resolve("app/src/test/resources/opora/migrations.txt");

    /** What is wrong between the record and the files; both by name of the file to its checksum. */
    private static List<String> sins(
            SortedMap<String, String> record, SortedMap<String, String> files) {
        List<String> sins = new ArrayList<>();
        record.forEach((name, sum) -> {
            if (!files.containsKey(name)) {
                sins.add(name + " is gone");
            } else if (!sum.equals(files.get(name))) {
                sins.add(name + " was changed after it had run");
            }
        });
        files.keySet().stream()
                .filter(name -> !record.containsKey(name))
                .forEach(
                        name -> sins.add(name + " is not recorded: append it with -Dgolden=write"));
        return sins;
    }

    @Test
    void recorded_migrations_never_change_and_new_ones_are_recorded() throws Exception {
        SortedMap<String, String> record = record();
        SortedMap<String, String> files = files();
        if ("write".equals(System.getProperty("golden"))) {
            files.forEach(record::putIfAbsent);
            Files.write(
                    RECORD,
                    record.entrySet().stream()
                            .map(line -> line.getKey() + " " + line.getValue())
                            .toList());
        }
        assertThat(sins(record, files)).isEmpty();
    }

    @Test
    void a_changed_a_missing_and_an_unrecorded_migration_are_reported() {
        SortedMap<String, String> record =
                new TreeMap<>(java.util.Map.of("a/V1__x.sql", "1", "a/V2__y.sql", "2"));
        SortedMap<String, String> files =
                new TreeMap<>(java.util.Map.of("a/V1__x.sql", "changed", "a/V3__z.sql", "3"));
        assertThat(sins(record, files))
                .containsExactly(
                        "a/V1__x.sql was changed after it had run",
                        "a/V2__y.sql is gone",
                        "a/V3__z.sql is not recorded: append it with -Dgolden=write");
    }

    private static SortedMap<String, String> record() throws IOException {
        SortedMap<String, String> record = new TreeMap<>();
        for (String line : Files.readAllLines(RECORD)) {
            String[] words = line.split(" ");
            record.put(words[0], words[1]);
        }
        return record;
    }

    private static SortedMap<String, String> files() throws Exception {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : Sources.under(FOLDER, ".sql")) {
            if (file.getFileName().toString().startsWith("R__")) {
                continue;
            }
            byte[] sum =
                    MessageDigest.getInstance("SHA-256")
                            .digest(Sources.text(file).getBytes(StandardCharsets.UTF_8));
            files.put(
                    Sources.ROOT.resolve(FOLDER).relativize(file).toString(),
                    HexFormat.of().formatHex(sum));
        }
        return files;
    }
}
