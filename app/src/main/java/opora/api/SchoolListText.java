package opora.api;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.Certainty;
import opora.identification.Explanation;
import opora.identification.Explanation.Topic;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.MethodTitle;
import opora.identification.RuleWords;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Counts;
import opora.identification.SchoolList.Entry;
import opora.identification.ThresholdWords;
import opora.identification.Verdict.Clause;
import opora.identification.Verdict.Status;
import opora.vocabulary.Noun;

/**
 * The list for a person at a terminal: the counts, the schools in the list and at risk with the procedures that brought them there, the schools without
 * data with the reason, and how many schools are outside. Plain spaces only, so that columns stand straight everywhere.
 */
final class SchoolListText {

    private final SchoolList list;
    private final Method method;
    private final StringBuilder text = new StringBuilder();
    private final int procedureWidth;

    private SchoolListText(SchoolList list) {
        this.list = list;
        method = list.method();
        procedureWidth =
                method.procedures().stream()
                        .mapToInt(procedure -> procedure.shortTitle().length())
                        .max()
                        .orElse(0);
    }

    static void write(SchoolList list, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(plain(new SchoolListText(list).told()));
        writer.flush();
    }

    private String told() {
        line("Перечень школ, которым нужна поддержка, по результатам " + list.year() + " года");
        line("");
        line("Методика: " + MethodTitle.of(method));
        line(
                "Низкий результат: не справились %s. %s"
                        .formatted(new ThresholdWords(method.threshold()).failed(), minimum()));
        RuleWords rule = RuleWords.of(method, list.year());
        line("Основание А: %s. Основание Б: %s.".formatted(rule.clauseA(), rule.clauseB()));
        rule.attempt().ifPresent(text -> line("Экзамены: " + text));
        line(
                "Учитываются: "
                        + method.procedures().stream()
                                .map(procedure -> procedure.code())
                                .collect(Collectors.joining(", ")));
        line("");
        Counts counts = list.counts();
        line(
                "%s = %d в перечне + %d в зоне риска + %d вне перечня + %d без данных"
                        .formatted(
                                Noun.SCHOOL.counted(counts.schools()),
                                counts.lowResults(),
                                counts.atRisk(),
                                counts.clear(),
                                counts.noData()));
        judged("В перечне", Status.LOW_RESULTS);
        judged("Зона риска", Status.AT_RISK);
        noData();
        clear();
        return text.toString();
    }

    private String minimum() {
        return method.minParticipants() == 1
                ? ""
                : "Участников не меньше " + method.minParticipants() + ".";
    }

    private void judged(String title, Status status) {
        List<Entry> entries = of(status);
        heading(title, entries);
        for (Entry entry : entries) {
            line(
                    Stream.of(
                                    Optional.of(entry.place().code()),
                                    entry.place().name(),
                                    entry.place().municipality(),
                                    clauses(entry))
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("  ")));
            entry.verdict().outcomes().stream().filter(JudgedOutcome::low).forEach(this::outcome);
        }
    }

    private static Optional<String> clauses(Entry entry) {
        String letters =
                SchoolListJson.clauses(entry.verdict().verdict()).stream()
                        .map(Clause::letter)
                        .collect(Collectors.joining(", "));
        return letters.isEmpty() ? Optional.empty() : Optional.of("основание " + letters);
    }

    /** «    2026  Русский 6    22 из   49    45 %  сверх порога   8 уч.  уверенно   99 %». */
    private void outcome(JudgedOutcome outcome) {
        line(
                ("    %s  %-"
                                + procedureWidth
                                + "s  %4d из %4d  %4d %%  сверх порога %3d уч.  %-8s %6s%s")
                        .formatted(
                                outcome.year(),
                                outcome.procedure().shortTitle(),
                                outcome.failed().hits(),
                                outcome.failed().size(),
                                Math.round(100 * outcome.failed().value()),
                                outcome.margin(),
                                outcome.certainty().word(),
                                plain(Certainty.percent(outcome.probabilityLow())),
                                outcome.smallGroup() ? "  малая группа" : ""));
    }

    private void noData() {
        List<Entry> entries = of(Status.NO_DATA);
        heading("Нет данных", entries);
        for (Entry entry : entries) {
            line(
                    Stream.of(
                                    Optional.of(entry.place().code()),
                                    entry.place().name(),
                                    entry.place().municipality())
                            .flatMap(Optional::stream)
                            .collect(Collectors.joining("  ")));
            Explanation.of(entry.verdict(), method, list.year()).sentences().stream()
                    .filter(sentence -> sentence.topic() == Topic.MISSING)
                    .limit(1)
                    .forEach(sentence -> line("    " + sentence.text()));
        }
    }

    private void clear() {
        List<Entry> entries = of(Status.CLEAR);
        long incomplete =
                entries.stream()
                        .filter(entry ->
                                entry.verdict().missing().stream()
                                        .anyMatch(one ->
                                                one.year().equals(list.year())
                                                        && !one.isNotTaught()))
                        .count();
        line("");
        line(
                "Вне перечня: %s%s. Поимённо — в форматах json, csv и xlsx"
                        .formatted(
                                Noun.SCHOOL.counted(entries.size()),
                                incomplete == 0
                                        ? ""
                                        : ", из них у %d учтены не все процедуры года"
                                                .formatted(incomplete)));
    }

    private List<Entry> of(Status status) {
        return list.entries().stream()
                .filter(entry -> entry.verdict().verdict().status() == status)
                .toList();
    }

    private void heading(String title, List<Entry> entries) {
        if (!entries.isEmpty()) {
            line("");
            line(title.toUpperCase(Locale.ROOT) + ": " + Noun.SCHOOL.counted(entries.size()));
        }
    }

    private void line(String words) {
        text.append(words.stripTrailing()).append('\n');
    }

    private static String plain(String words) {
        return words.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
