package opora.results.telling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.results.MarkScale;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.Measured;
import opora.results.analysis.Scores;
import opora.results.analysis.Sitting;
import opora.ui.ScoreChart;
import opora.vocabulary.Numbers;

/** How many got each score, with the borders of marks where the scale of the year is known. */
final class ScoresSection {

    /** ФИОКО 2026: a histogram says something from 50 participants on, little below 20 (METHODOLOGY 2.5). */
    private static final int TELLING = 50;

    private static final int LITTLE = 20;
    private static final int EGE_MAXIMUM = 100;

    private ScoresSection() {}

    static Optional<Section> of(Sitting sitting, GroupAnalysis group, Optional<MarkScale> scale) {
        return group.scores().map(scores -> section(sitting, scores, fitting(scores, scale)));
    }

    /** A scale that ends below a score that was got is not the scale of this paper. */
    static Optional<MarkScale> fitting(Measured<Scores> scores, Optional<MarkScale> scale) {
        return scale.filter(one -> scores.value().summary().max() <= one.maximum());
    }

    private static Section section(
            Sitting sitting, Measured<Scores> scores, Optional<MarkScale> scale) {
        int[] counts = counts(sitting, scores.value(), scale);
        return new Section(
                "scores",
                "Баллы",
                title(scores.value(), scale),
                "Число участников по баллу" + Words.n(scores.n()),
                new Drawing.OfScores(chart(sitting, scale, counts)),
                table(counts, scores.value().summary().size(), scale),
                notes(scores, scale, sitting),
                Source.of(List.of(new Source.Named("Баллы", scores))));
    }

    private static ScoreChart chart(Sitting sitting, Optional<MarkScale> scale, int... counts) {
        return isTest(sitting)
                ? ScoreChart.ofTestScores(counts)
                : ScoreChart.of(
                        counts,
                        scale.map(one ->
                                new ScoreChart.Borders(one.three(), one.four(), one.five())));
    }

    private static boolean isTest(Sitting sitting) {
        return sitting.procedure().isEge() && !sitting.procedure().subject().equals("MAB");
    }

    private static int[] counts(Sitting sitting, Scores scores, Optional<MarkScale> scale) {
        int top =
                scale.map(MarkScale::maximum)
                        .orElse(isTest(sitting) ? EGE_MAXIMUM : scores.histogram().size() - 1);
        int[] counts = scores.histogram().stream().mapToInt(Integer::intValue).toArray();
        return Arrays.copyOf(counts, Math.max(top + 1, scores.summary().max() + 1));
    }

    private static String title(Scores scores, Optional<MarkScale> scale) {
        List<Integer> modes = scores.summary().modes();
        if (modes.size() > 1) {
            return "Чаще всего — баллы " + SummarySection.modes(scores.summary());
        }
        int mode = modes.getFirst();
        return "Больше всего работ с баллом "
                + mode
                + scale.map(one -> " — «%d»".formatted(one.markOf(mode))).orElse("");
    }

    private static Table table(int[] counts, int size, Optional<MarkScale> scale) {
        List<List<Entry>> rows = new ArrayList<>();
        for (int score = 0; score < counts.length; score++) {
            rows.add(
                    List.of(
                            Entry.whole(score),
                            Entry.whole(counts[score]),
                            Entry.tenths(100.0 * counts[score] / size),
                            Entry.words(mark(score, scale))));
        }
        return new Table(
                List.of(
                        Head.whole("Балл"),
                        Head.whole("Участников"),
                        Head.tenths("Доля, %"),
                        Head.words("Отметка по шкале")),
                rows);
    }

    private static String mark(int score, Optional<MarkScale> scale) {
        return scale.map(one -> "«" + one.markOf(score) + "»").orElse("");
    }

    private static List<String> notes(
            Measured<Scores> scores, Optional<MarkScale> scale, Sitting sitting) {
        List<String> notes = new ArrayList<>();
        int n = scores.value().summary().size();
        if (n < LITTLE) {
            notes.add(
                    "Участников меньше %d: форма распределения ни о чём не говорит."
                            .formatted(LITTLE));
        } else if (n < TELLING) {
            notes.add(
                    "Участников %s: о форме распределения можно судить осторожно, уверенно — от %d."
                            .formatted(Numbers.whole(n), TELLING));
        }
        if (scale.isPresent()) {
            notes.add(
                    "Всплеск у границы отметки сам по себе не нарушение: такие всплески есть в целых регионах.");
        } else if (!sitting.procedure().isEge()) {
            notes.add(
                    "Границ отметок нет: опубликованной шкалы этой процедуры за этот год в справочнике нет.");
        }
        return notes;
    }
}
