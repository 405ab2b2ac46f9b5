package opora.results.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Marks;
import opora.results.analysis.Measured;
import opora.results.analysis.ProcedureAnalysis;
import opora.statistics.MarkSummary;
import opora.ui.MarksChart;
import opora.vocabulary.Numbers;

/** Marks, pass, quality and mean mark of every group. */
final class MarksSection {

    private static final List<Head> HEADS =
            List.of(
                    Head.words("Группа"),
                    Head.whole("Участников"),
                    Head.tenths("«2», %"),
                    Head.tenths("«3», %"),
                    Head.tenths("«4», %"),
                    Head.tenths("«5», %"),
                    Head.words("Учеников «2», «3», «4», «5»"),
                    Head.tenths("Успеваемость, %"),
                    Head.tenths("Качество, %"),
                    Head.thousandths("Средняя отметка"),
                    Head.words("Источник"));

    private MarksSection() {}

    static Optional<Section> of(ProcedureAnalysis analysis) {
        if (analysis.subject().marks().isEmpty()) {
            return Optional.empty();
        }
        List<GroupAnalysis> groups =
                Words.groups(analysis).stream().filter(group -> group.marks().isPresent()).toList();
        return Optional.of(
                new Section(
                        "marks",
                        "Отметки",
                        title(groups),
                        "Доли отметок, % участников; порядок строк везде один: от меньшей группы к большей",
                        new Drawing.OfMarks(
                                MarksChart.ofShares(
                                        groups.stream()
                                                .map(group -> bar(group, marks(group)))
                                                .toList())),
                        new Table(
                                HEADS,
                                groups.stream().map(group -> row(group, marks(group))).toList()),
                        List.of(
                                "Успеваемость — доля без «2», качество — доля «4» и «5». Где отчёт даёт только проценты, чисел учеников нет, если по процентам они не определяются однозначно."),
                        Source.of(
                                groups.stream()
                                        .map(group ->
                                                new Source.Named(
                                                        Words.title(group.level()), marks(group)))
                                        .toList())));
    }

    private static Measured<Marks> marks(GroupAnalysis group) {
        return group.marks().orElseThrow();
    }

    /** «Двоек 12,2 %, по стране 4,0 %». */
    private static String title(List<GroupAnalysis> groups) {
        String own = "Двоек " + Words.percent(marks(groups.getFirst()).value().twoPercent());
        return groups.stream()
                .skip(1)
                .max(Comparator.comparing(GroupAnalysis::level))
                .map(group ->
                        own
                                + ", "
                                + Words.in(group.level())
                                + " "
                                + Words.percent(marks(group).value().twoPercent()))
                .orElse(own);
    }

    private static MarksChart.Shares bar(GroupAnalysis group, Measured<Marks> marks) {
        return new MarksChart.Shares(
                Words.title(group.level()),
                marks.n().map(n -> Numbers.whole(n)).orElse(""),
                marks.value().percents());
    }

    private static List<Entry> row(GroupAnalysis group, Measured<Marks> marks) {
        List<Entry> row = new ArrayList<>();
        row.add(Words.row(group));
        row.add(Entry.size(marks.n()));
        marks.value().percents().forEach(percent -> row.add(Entry.tenths(percent)));
        row.add(counts(marks.value()));
        row.add(Entry.tenths(marks.value().passPercent()));
        row.add(Entry.tenths(marks.value().qualityPercent()));
        row.add(Entry.hundredths(marks.value().mean()));
        row.add(Source.entry(marks));
        return row;
    }

    private static Entry counts(Marks marks) {
        return switch (marks) {
            case Marks.Counted(MarkSummary all) ->
                    Entry.words(
                            "%s, %s, %s, %s"
                                    .formatted(
                                            Numbers.whole(all.twos()),
                                            Numbers.whole(all.threes()),
                                            Numbers.whole(all.fours()),
                                            Numbers.whole(all.fives())));
            case Marks.Printed _ -> Entry.note("в отчёте только проценты");
        };
    }
}
