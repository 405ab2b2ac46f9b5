package opora.programme.measures;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** The region entered a measure of its own. Published inside its transaction. */
public record MeasureEntered(Measure measure) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "programme.measure_entered",
                "Мера внесена в каталог",
                subject(measure),
                new Deed.Change("против чего", "", measure.factor().title()),
                new Deed.Change("для кого", "", measure.levelWords()),
                new Deed.Change("основание", "", String.join(", ", measure.sources())));
    }

    static Deed.Subject subject(Measure measure) {
        return Deed.Subject.of("measure", 0, measure.code() + " " + measure.title());
    }
}
