package opora.intake.web;

import java.util.Comparator;
import java.util.List;
import opora.intake.CheckedFile;
import opora.intake.formats.Finding;

/**
 * A finding on the page of a load.
 *
 * @param tag class of its kind; {@code kind} in one word
 * @param row «» when no single row is meant
 */
public record FindingRow(
        String tag,
        String kind,
        String file,
        String sheet,
        String row,
        String column,
        String value,
        String wrong,
        String remedy) {

    private record Of(String file, Finding finding) {}

    /** Errors first, then questions, then warnings; inside them by file. */
    static List<FindingRow> of(List<CheckedFile> files) {
        return files.stream()
                .flatMap(file ->
                        file.findings().stream()
                                .map(finding -> new Of(file.file().name(), finding)))
                .sorted(Comparator.comparing(of -> of.finding().severity()))
                .map(of -> row(of.file(), of.finding()))
                .toList();
    }

    private static FindingRow row(String file, Finding finding) {
        return new FindingRow(
                switch (finding.severity()) {
                    case ERROR -> "late";
                    case QUESTION, WARNING -> "warn";
                },
                switch (finding.severity()) {
                    case ERROR -> "Ошибка";
                    case QUESTION -> "Вопрос";
                    case WARNING -> "Проверьте";
                },
                file,
                finding.sheet(),
                finding.row() == 0 ? "" : Integer.toString(finding.row()),
                finding.column(),
                finding.value(),
                finding.message(),
                finding.remedy());
    }
}
