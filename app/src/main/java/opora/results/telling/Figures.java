package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.results.MarkScale;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Measured;
import opora.results.analysis.Scores;
import opora.results.gathering.Told;
import opora.results.telling.AnalysisPage.Figure;
import opora.statistics.ScoreSummary;
import opora.statistics.Share;
import opora.vocabulary.Numbers;

/** The numbers of the subject at a glance. */
final class Figures {

    private Figures() {}

    static List<Figure> of(GroupAnalysis group, Told told) {
        List<Figure> figures = new ArrayList<>();
        group.participants()
                .ifPresent(one -> figures.add(new Figure("Участников", participants(group, one))));
        group.failed()
                .ifPresent(one ->
                        figures.add(
                                new Figure(
                                        "Не справились",
                                        Words.percent(one.value().failedPercent()))));
        group.scores().ifPresent(scores -> figures.addAll(scores(scores, told)));
        group.marks()
                .ifPresent(marks -> {
                    figures.add(
                            new Figure("Успеваемость", Words.percent(marks.value().passPercent())));
                    figures.add(
                            new Figure("Качество", Words.percent(marks.value().qualityPercent())));
                    figures.add(
                            new Figure(
                                    "Средняя отметка", Numbers.decimal(marks.value().mean(), 2)));
                });
        return figures;
    }

    /** «49 из 53» where it is told who was absent and both numbers are of the same schools. */
    private static String participants(GroupAnalysis group, Measured<Integer> participants) {
        return group.absent()
                .filter(absent -> absent.from().equals(participants.from()))
                .map(Measured::value)
                .map(Share::size)
                .map(all -> Numbers.whole(participants.value()) + " из " + Numbers.whole(all))
                .orElseGet(() -> Numbers.whole(participants.value()));
    }

    private static List<Figure> scores(Measured<Scores> scores, Told told) {
        ScoreSummary summary = scores.value().summary();
        Optional<MarkScale> scale = ScoresSection.fitting(scores, told.scale());
        return List.of(
                new Figure("Минимум", Integer.toString(summary.min())),
                new Figure(
                        "Максимум",
                        summary.max() + scale.map(one -> " из " + one.maximum()).orElse("")),
                new Figure("Медиана", Words.score(summary.median())),
                new Figure("Мода", SummarySection.modes(summary)),
                new Figure("Среднее", Numbers.decimal(summary.mean(), 1)),
                new Figure("Ст. отклонение", Numbers.decimal(summary.deviation(), 1)));
    }
}
