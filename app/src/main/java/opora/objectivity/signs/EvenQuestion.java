package opora.objectivity.signs;

import java.util.List;
import opora.objectivity.SignAnswer;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.statistics.HighAndEven;
import opora.statistics.ScoreSummary;

/** A high mean with scores more alike than elsewhere at such a mean? */
record EvenQuestion() implements Question {

    @Override
    public List<SignAnswer> ask(YearFacts year) {
        return year.ofTheYear().stream().flatMap(work -> ask(work).stream()).toList();
    }

    private static List<SignAnswer> ask(WorkFacts work) {
        return work.maximum()
                .map(maximum -> ask(work, maximum))
                .orElseGet(() -> Histograms.none(SignKind.EVEN, work, Reason.NO_MAXIMUM));
    }

    private static List<SignAnswer> ask(WorkFacts work, int maximum) {
        Histograms histograms = Histograms.of(SignKind.EVEN, work, maximum);
        return histograms.answers(
                HighAndEven.over(
                        maximum,
                        histograms.schools().stream()
                                .map(school -> ScoreSummary.of(school.scores()).orElseThrow())
                                .toList()));
    }
}
