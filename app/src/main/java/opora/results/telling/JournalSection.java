package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Journal;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.statistics.JournalComparison;
import opora.statistics.JournalComparison.Gaps;
import opora.ui.PartsBar;
import opora.vocabulary.Numbers;

/** Marks beside those of the mark book, gaps of two marks and more apart. */
final class JournalSection {

    private static final List<Head> HEADS =
            List.of(
                    Head.words("Группа"),
                    Head.whole("Участников"),
                    Head.tenths("Понизили, %"),
                    Head.tenths("Подтвердили, %"),
                    Head.tenths("Повысили, %"),
                    Head.words("Учеников: ниже, так же, выше"),
                    Head.whole("Ниже на 2 и больше"),
                    Head.whole("Выше на 2 и больше"),
                    Head.words("Источник"));

    private record Percents(double lower, double same, double higher) {}

    private JournalSection() {}

    static Optional<Section> of(ProcedureAnalysis analysis) {
        return analysis.subject().journal().map(own -> section(analysis, own));
    }

    private static Section section(ProcedureAnalysis analysis, Measured<Journal> own) {
        List<GroupAnalysis> groups =
                Words.groups(analysis).stream()
                        .filter(group -> group.journal().isPresent())
                        .toList();
        return new Section(
                "journal",
                "Журнал",
                title(own.value()),
                "Отметка за работу против отметки по журналу" + Words.n(own.n()),
                new Drawing.OfParts(bar(own.value())),
                new Table(
                        HEADS,
                        groups.stream()
                                .map(group -> row(group, group.journal().orElseThrow()))
                                .toList()),
                List.of(
                        "Расхождения на две отметки и больше ФИОКО советует разбирать отдельно. Сводный отчёт их не показывает. Резкое расхождение само по себе не нарушение."),
                Source.of(
                        groups.stream()
                                .map(group ->
                                        new Source.Named(
                                                Words.title(group.level()),
                                                group.journal().orElseThrow()))
                                .toList()));
    }

    private static String title(Journal journal) {
        return switch (journal) {
            case Journal.Counted(JournalComparison marks) ->
                    "С журналом совпали %s из %s"
                            .formatted(Numbers.whole(marks.same()), Numbers.whole(marks.size()));
            case Journal.Printed printed ->
                    "С журналом совпали " + Words.percent(printed.same().doubleValue());
        };
    }

    private static Percents percents(Journal journal) {
        return switch (journal) {
            case Journal.Counted(JournalComparison marks) ->
                    new Percents(
                            100 * marks.lowered().value(),
                            100 * marks.confirmed().value(),
                            100 * marks.raised().value());
            case Journal.Printed(var lower, var same, var higher) ->
                    new Percents(lower.doubleValue(), same.doubleValue(), higher.doubleValue());
        };
    }

    private static PartsBar bar(Journal journal) {
        Percents percents = percents(journal);
        List<String> texts =
                switch (journal) {
                    case Journal.Counted(JournalComparison marks) ->
                            List.of(
                                    Numbers.whole(marks.lower()),
                                    Numbers.whole(marks.same()),
                                    Numbers.whole(marks.higher()));
                    case Journal.Printed _ ->
                            List.of(
                                    Words.percent(percents.lower()),
                                    Words.percent(percents.same()),
                                    Words.percent(percents.higher()));
                };
        return PartsBar.of(
                List.of(
                        new PartsBar.Value("ниже журнала", percents.lower(), texts.get(0)),
                        new PartsBar.Value("та же", percents.same(), texts.get(1)),
                        new PartsBar.Value("выше журнала", percents.higher(), texts.get(2))));
    }

    private static List<Entry> row(GroupAnalysis group, Measured<Journal> measured) {
        Percents percents = percents(measured.value());
        List<Entry> row = new ArrayList<>();
        row.add(Words.row(group));
        row.add(Entry.size(measured.n()));
        row.add(Entry.tenths(percents.lower()));
        row.add(Entry.tenths(percents.same()));
        row.add(Entry.tenths(percents.higher()));
        row.addAll(counts(measured.value()));
        row.add(Source.entry(measured));
        return row;
    }

    private static List<Entry> counts(Journal journal) {
        return switch (journal) {
            case Journal.Counted(JournalComparison marks) ->
                    List.of(
                            Entry.words(
                                    "%s, %s, %s"
                                            .formatted(
                                                    Numbers.whole(marks.lower()),
                                                    Numbers.whole(marks.same()),
                                                    Numbers.whole(marks.higher()))),
                            gap(marks.gaps().map(Gaps::lower)),
                            gap(marks.gaps().map(Gaps::higher)));
            case Journal.Printed _ ->
                    List.of(
                            Entry.note("в отчёте только проценты"),
                            gap(Optional.empty()),
                            gap(Optional.empty()));
        };
    }

    private static Entry gap(Optional<Integer> count) {
        return count.map(Entry::whole).orElseGet(() -> Entry.note("не сказано"));
    }
}
