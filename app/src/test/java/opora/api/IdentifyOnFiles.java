package opora.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import opora.results.ReferenceData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The command on files of a folder of its own, without the process around it. */
abstract class IdentifyOnFiles {

    static final String TWO_YEARS =
            """
            year;procedure;school;participants;failed
            2021;VPR-5-MA;edu700123;25;9
            2021;VPR-5-RU;edu700123;25;8
            2021;VPR-5-MA;edu700124;25;9
            2020;VPR-5-RU;sch700124;20;7
            2021;VPR-5-MA;edu700125;25;1
            2020;VPR-5-MA;edu700126;25;1
            """;

    static final Clock NOON = Clock.fixed(Instant.parse("2026-12-09T09:00:00Z"), ZoneOffset.UTC);

    @TempDir Path folder;

    final ByteArrayOutputStream out = new ByteArrayOutputStream();

    final ByteArrayOutputStream err = new ByteArrayOutputStream();

    boolean terminal;

    @BeforeEach
    void aFolderWithResults() throws IOException {
        write("results.csv", TWO_YEARS);
    }

    int run(String... words) {
        List<String> inFolder = new ArrayList<>(List.of(words));
        int out = inFolder.indexOf("--out");
        if (out >= 0) {
            inFolder.set(out + 1, folder.resolve(inFolder.get(out + 1)).toString());
        }
        return new Identify(
                        inFolder(),
                        NOON,
                        () -> terminal,
                        new PrintStream(this.out, true, UTF_8),
                        new PrintStream(err, true, UTF_8))
                .run(inFolder);
    }

    /** Short names in messages: the folder of the test is the current one. */
    FileReading inFolder() {
        FilesOnDisk disk = new FilesOnDisk(ReferenceData.shipped());
        return (file, labels) -> disk.read(folder.resolve(file), labels);
    }

    void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    String out() {
        return out.toString(UTF_8);
    }

    String err() {
        return err.toString(UTF_8);
    }
}
