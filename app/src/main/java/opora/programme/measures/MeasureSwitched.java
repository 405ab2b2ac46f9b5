package opora.programme.measures;

import opora.programme.measures.MeasureArchive.Standing;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** The region switched a measure of the catalogue off, or on again. Published inside its transaction. */
public record MeasureSwitched(Measure measure, Standing standing, String reason)
        implements Recordable {

    @Override
    public Deed deed() {
        Deed deed =
                switch (standing) {
                    case OFF ->
                            Deed.of(
                                    "programme.measure_switched_off",
                                    "Мера выключена",
                                    MeasureEntered.subject(measure));
                    case ON ->
                            Deed.of(
                                    "programme.measure_switched_on",
                                    "Мера снова включена",
                                    MeasureEntered.subject(measure));
                };
        return deed.because(reason);
    }
}
