package opora.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opora.intake.CheckedBatch;
import opora.intake.FileTitles;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;

/**
 * A finding about a load.
 *
 * @param kind how much it matters, in one word
 * @param row «» when no single row is meant
 * @param expected «» where nothing was
 */
public record FindingRow(
        String kind,
        String file,
        String sheet,
        String row,
        String column,
        String value,
        String wrong,
        String expected,
        String remedy) {

    /** What is said to be expected of a file that cannot be opened is what has to be done. */
    private static final Set<Kind> NOT_OPENED =
            Set.of(
                    Kind.NOT_A_SPREADSHEET,
                    Kind.ENCRYPTED,
                    Kind.CORRUPT,
                    Kind.TOO_LARGE,
                    Kind.UNSAFE_CONTENT);

    private record Of(String file, Finding finding) {}

    /** Errors first, then questions, then warnings; inside them by file. */
    static List<FindingRow> of(CheckedBatch checked) {
        FileTitles titles = FileTitles.of(checked.batch().files());
        return checked.files().stream()
                .flatMap(file ->
                        file.findings().stream()
                                .map(finding -> new Of(titles.of(file.file().id()), finding)))
                .sorted(Comparator.comparing(of -> of.finding().severity()))
                .map(of -> of(of.file(), of.finding()))
                .toList();
    }

    static FindingRow of(String file, Finding finding) {
        boolean advises = finding.remedy().isEmpty() && NOT_OPENED.contains(finding.kind());
        return new FindingRow(
                word(finding.severity()),
                file,
                finding.sheet(),
                finding.row() == 0 ? "" : Integer.toString(finding.row()),
                finding.column(),
                finding.value(),
                sentence(finding.wrong()),
                advises ? "" : finding.expected(),
                advises ? sentence(finding.expected()) : finding.remedy());
    }

    static String word(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> "Ошибка";
            case ASIDE -> "Строка отложена";
            case QUESTION -> "Вопрос";
            case WARNING -> "Проверьте";
        };
    }

    /** Begins with a capital, unless it begins with a code in Latin letters. */
    private static String sentence(String text) {
        return text.isEmpty() || text.charAt(0) < 'а'
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** What is wrong and what was expected, in one text. */
    public String message() {
        return expected.isEmpty() ? wrong : wrong + "; ожидалось: " + expected;
    }
}
