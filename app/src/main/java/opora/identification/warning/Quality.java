package opora.identification.warning;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import opora.identification.warning.BackTest.Checked;
import opora.statistics.Alarms;
import opora.statistics.BrierDifference;
import opora.statistics.BrierScore;
import opora.statistics.Foretold;
import opora.statistics.Reliability;

/**
 * How good the forecasts were that can be checked, beside the two simpler ones.
 *
 * @param came how many of them came
 * @param overStatus against last year's status; negative where the forecast is better
 * @param overRepeated against the year repeated
 * @param alarms at the cut-offs of {@link #CUT_OFFS}
 * @param alarmsByStatus if everybody with the status of last year were warned
 */
public record Quality(
        int tested,
        int came,
        BrierScore own,
        BrierScore status,
        BrierScore repeated,
        BrierDifference overStatus,
        BrierDifference overRepeated,
        Reliability reliability,
        List<Alarms> alarms,
        Alarms alarmsByStatus) {

    public static final List<Double> CUT_OFFS = List.of(0.3, 0.5);

    /** A forecast is judged from so many cases on, so many of each kind among them: fewer tell a good forecast from a bad one by luck. */
    public static final int FEWEST = 100;

    public static final int FEWEST_OF_A_KIND = 20;

    private static final List<Double> EDGES = List.of(0.0, 0.05, 0.1, 0.2, 0.3, 0.5, 0.7, 1.0);

    /** Empty where fewer than two schools were tested. */
    public static Optional<Quality> of(List<Checked> all) {
        List<String> schools = all.stream().map(Checked::school).toList();
        if (schools.stream().distinct().count() < 2) {
            return Optional.empty();
        }
        List<Foretold> own = told(all, one -> one.chances().own());
        List<Foretold> status = told(all, one -> one.chances().status());
        List<Foretold> repeated = told(all, one -> one.chances().repeated());
        return Optional.of(
                new Quality(
                        all.size(),
                        (int) all.stream().filter(Checked::came).count(),
                        BrierScore.of(own),
                        BrierScore.of(status),
                        BrierScore.of(repeated),
                        BrierDifference.of(own, status, schools),
                        BrierDifference.of(own, repeated, schools),
                        Reliability.of(own, EDGES),
                        CUT_OFFS.stream().map(cutOff -> Alarms.of(own, cutOff)).toList(),
                        Alarms.of(told(all, one -> one.status() ? 1 : 0), 1)));
    }

    private static List<Foretold> told(List<Checked> all, ToDoubleFunction<Checked> chance) {
        return all.stream()
                .map(one -> new Foretold(chance.applyAsDouble(one), one.came()))
                .toList();
    }

    boolean isOfEnough() {
        return tested >= FEWEST && came >= FEWEST_OF_A_KIND && tested - came >= FEWEST_OF_A_KIND;
    }

    /** Better than both, and by more than chance. */
    public boolean isBetter() {
        return overStatus.isSurelyBetter() && overRepeated.isSurelyBetter();
    }
}
