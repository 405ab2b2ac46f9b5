package opora.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.Decision;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Reading;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** The answer of {@code check} for a person at a terminal: what the file is, what would be taken, and every finding with what to do. */
final class CheckText {

    private CheckText() {}

    static String of(List<CheckedFile> files) {
        StringBuilder text = new StringBuilder();
        for (CheckedFile file : files) {
            lines(file).forEach(line -> text.append(line).append('\n'));
        }
        return text.toString().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static List<String> lines(CheckedFile file) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s: %s, %s".formatted(file.name(), file.layout().title(), words(file.decision())));
        file.parts().forEach(part -> lines.add("  " + counts(part)));
        file.findings().forEach(finding -> lines.add("  " + finding(finding)));
        file.notShown()
                .forEach((kind, count) ->
                        lines.add(
                                "  ещё %s вида %s"
                                        .formatted(Noun.FINDING.counted(count), kind.id())));
        return lines;
    }

    private static String words(Decision decision) {
        return switch (decision) {
            case ACCEPT -> "можно принять";
            case ACCEPT_WITH_WARNINGS -> "можно принять, есть замечания";
            case ASK -> "сначала нужен ответ";
            case REJECT -> "не принимается";
        };
    }

    private static String counts(Reading.Part part) {
        List<String> words = new ArrayList<>();
        words.add(
                part.schools() == 0
                        ? Noun.ROW.counted(part.rows())
                        : Noun.SCHOOL.counted(part.schools()));
        part.municipalities().ifPresent(count -> words.add(Noun.MUNICIPALITY.counted(count)));
        part.participants().ifPresent(count -> words.add(Noun.PARTICIPANT.counted(count)));
        part.failed().ifPresent(count -> words.add("не справились " + Numbers.whole(count)));
        part.absent().ifPresent(count -> words.add("отсутствовали " + Numbers.whole(count)));
        return title(part).map(title -> title + ": ").orElse("") + String.join(", ", words);
    }

    private static Optional<String> title(Reading.Part part) {
        return part.procedure()
                .flatMap(procedure ->
                        part.year().map(year -> procedure.title() + ", " + year + " год"))
                .or(() -> part.year().map(year -> year + " год"));
    }

    /** «Замечание, лист «МА 6», строка 148, столбец F «3», 58,O: число не читается; число. Исправьте ячейку.» */
    private static String finding(Finding finding) {
        StringBuilder line = new StringBuilder(words(finding.severity()));
        if (!finding.sheet().isEmpty()) {
            line.append(", лист «").append(finding.sheet()).append('»');
        }
        if (finding.row() > 0) {
            line.append(", строка ").append(finding.row());
        }
        if (!finding.column().isEmpty()) {
            line.append(", столбец ").append(finding.column());
        }
        if (!finding.value().isEmpty()) {
            line.append(", ").append(finding.value());
        }
        line.append(": ").append(finding.message());
        return finding.remedy().isEmpty()
                ? line.toString()
                : line.append(". ").append(finding.remedy()).toString();
    }

    private static String words(Severity severity) {
        return switch (severity) {
            case ERROR -> "Ошибка";
            case QUESTION -> "Вопрос";
            case ASIDE, WARNING -> "Замечание";
        };
    }
}
