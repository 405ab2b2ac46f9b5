package opora.objectivity.signs;

import java.util.List;
import java.util.Optional;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.statistics.BorderExcess;

/** More works at the first score of «3» than the region's own excess there explains? */
record BorderQuestion(int reach) implements Question {

    @Override
    public List<SignAnswer> ask(YearFacts year) {
        return year.ofTheYear().stream().flatMap(work -> ask(work).stream()).toList();
    }

    private List<SignAnswer> ask(WorkFacts work) {
        Optional<Integer> maximum = work.maximum();
        if (maximum.isEmpty()) {
            return Histograms.none(SignKind.BORDER, work, Reason.NO_MAXIMUM);
        }
        return work.pass()
                .map(pass -> ask(work, pass, maximum.orElseThrow()))
                .orElseGet(() -> Histograms.none(SignKind.BORDER, work, Reason.NO_SCALE));
    }

    private List<SignAnswer> ask(WorkFacts work, int pass, int maximum) {
        Histograms histograms = Histograms.of(SignKind.BORDER, work, maximum);
        int[] region = histograms.region(maximum);
        int below = Math.min(reach, pass);
        return histograms.answers(
                histograms.schools().stream()
                        .map(school -> BorderExcess.of(pass, below, school.scores(), region))
                        .toList());
    }
}
