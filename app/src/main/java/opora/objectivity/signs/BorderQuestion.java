package opora.objectivity.signs;

import java.util.List;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.results.MarkScale;
import opora.statistics.BorderExcess;

/** More works at the first score of «3» than the region's own excess there explains? Only with the scale of the year. */
record BorderQuestion(int reach) implements Question {

    @Override
    public List<SignAnswer> ask(YearFacts year) {
        return year.ofTheYear().stream().flatMap(work -> ask(work).stream()).toList();
    }

    private List<SignAnswer> ask(WorkFacts work) {
        return work.scale()
                .map(scale -> ask(work, scale))
                .orElseGet(() -> Histograms.none(SignKind.BORDER, work, Reason.NO_SCALE));
    }

    private List<SignAnswer> ask(WorkFacts work, MarkScale scale) {
        Histograms histograms = Histograms.of(SignKind.BORDER, work, scale.maximum());
        int[] region = histograms.region(scale.maximum());
        int below = Math.min(reach, scale.three());
        return histograms.answers(
                histograms.schools().stream()
                        .map(school ->
                                BorderExcess.of(scale.three(), below, school.scores(), region))
                        .toList());
    }
}
