package opora.api;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Reading;
import opora.vocabulary.Noun;

/**
 * Defects as the command line tells them, a line each: {@code file:sheet:row:column: what is wrong; what was expected}. Sheet, row and column are left
 * empty where none is meant. What does not stop the work begins with «предупреждение».
 */
final class Defects {

    private static final String HOW_TO_LABEL =
            "год и процедуру можно указать после имени файла: ФАЙЛ@2021:VPR-5-RU";

    private Defects() {}

    /** Whether the command can go on with what was read: there is nobody to answer a question. */
    static boolean stop(Reading reading) {
        return reading.decision() == Decision.REJECT || reading.decision() == Decision.ASK;
    }

    /** What stops the work first, then in the order of the file; what was only counted is counted. */
    static List<String> of(String file, Reading reading) {
        Findings findings = reading.findings();
        List<String> lines = new ArrayList<>();
        findings.kept().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .forEach(finding -> lines.add(line(file, finding)));
        findings.counts().entrySet().stream()
                .filter(kind -> kind.getValue() > Findings.KEPT_PER_KIND)
                .sorted(Map.Entry.comparingByKey())
                .forEach(kind ->
                        lines.add(line(file, "", 0, "", more(kind.getKey(), kind.getValue()))));
        if (reading.decision() == Decision.ASK) {
            lines.add(line(file, "", 0, "", HOW_TO_LABEL));
        }
        return lines;
    }

    private static String more(Finding.Kind kind, int count) {
        return "ещё %s вида %s"
                .formatted(Noun.FINDING.counted(count - Findings.KEPT_PER_KIND), kind.id());
    }

    static String line(String file, String sheet, int row, String column, String message) {
        return "%s:%s:%s:%s: %s"
                .formatted(file, sheet, row == 0 ? "" : Integer.toString(row), column, message);
    }

    static String warning(String file, String sheet, int row, String message) {
        return line(file, sheet, row, "", "предупреждение: " + message);
    }

    private static String line(String file, Finding finding) {
        String message =
                finding.severity() == Severity.WARNING
                        ? "предупреждение: " + finding.message()
                        : finding.message();
        return line(file, finding.sheet(), finding.row(), finding.letter(), message);
    }
}
