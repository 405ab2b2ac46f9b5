package opora.identification.scenario;

import opora.identification.run.Inputs;
import opora.identification.run.Population;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads what counts now and works a setting out over the whole region. Only for whoever sees all of it: who enters and leaves is told by name. */
@Component
public class Scenarios {

    private final Inputs inputs;

    Scenarios(Inputs inputs) {
        this.inputs = inputs;
    }

    /** {@code region}: the sight of whoever asks, which is the whole region. */
    public Scenario of(TerritoryScope.WholeRegion region, AcademicYear year, Setting setting) {
        Population population = inputs.load(region, year, setting.method(), setting.years());
        return Scenario.of(setting, year, population);
    }
}
