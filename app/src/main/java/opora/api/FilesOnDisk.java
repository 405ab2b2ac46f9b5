package opora.api;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import opora.intake.Recognition;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.results.Detail;
import opora.results.ReferenceData;
import opora.results.ResultFormats;

/** Reads files by their paths with every layout that Opora knows. */
final class FilesOnDisk implements FileReading {

    private final Recognition recognition;

    FilesOnDisk(ReferenceData reference) {
        recognition = new Recognition(ResultFormats.all(reference, Detail.SCHOOLS));
    }

    @Override
    public Reading read(Path file, Labels labels) {
        if (!Files.exists(file)) {
            return refused("файла нет");
        }
        if (Files.isDirectory(file)) {
            return refused("это папка, а не файл");
        }
        try {
            return recognition.read(file, labels, FileFormat.Progress.SILENT);
        } catch (UncheckedIOException broken) {
            return refused("файл не читается: " + broken.getMessage());
        }
    }

    private static Reading refused(String wrong) {
        Findings findings = new Findings();
        findings.add(
                Finding.ofFile(
                        Kind.CORRUPT,
                        Severity.ERROR,
                        wrong,
                        "файл, который можно открыть",
                        "Проверьте путь и права"));
        return Reading.refused(Layout.UNKNOWN, findings);
    }
}
