package opora.intake.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import opora.SharedData;
import opora.intake.Recognition;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.ResultFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows of every file that offices hold can be mended: its copy without people reads as the file does. */
class KeptOfficeFilesTest {

    private final Recognition recognition = new Recognition(ResultFormats.all());

    @TempDir private Path folder;

    @Test
    void the_copy_of_every_file_reads_as_the_file() throws IOException, UnreadableFile {
        List<Path> files;
        try (Stream<Path> all = Files.list(SharedData.file("fis-oko"))) {
            files = all.filter(one -> one.toString().matches(".*\\.(xlsx|xls|csv)")).toList();
        }
        assertThat(files).hasSize(17);
        for (Path path : files) {
            Path copy = folder.resolve("copy");
            try (TableFile file = TableFile.open(path)) {
                KeptCopy.write(file, Header.of(Labels.NONE), copy);
            }
            Reading whole = recognition.read(path, Labels.NONE, FileFormat.Progress.SILENT);
            Reading again =
                    recognition.read(KeptCopy.open(copy), Labels.NONE, FileFormat.Progress.SILENT);
            assertThat(again.layout()).as(path.toString()).isEqualTo(whole.layout());
            assertThat(again.parts()).as(path.toString()).isEqualTo(whole.parts());
            assertThat(again.schools()).as(path.toString()).isEqualTo(whole.schools());
            assertThat(again.findings().counts())
                    .as(path.toString())
                    .isEqualTo(whole.findings().counts());
        }
    }
}
