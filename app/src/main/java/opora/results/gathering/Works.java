package opora.results.gathering;

import java.util.Optional;
import opora.results.Descriptions;
import opora.results.MarkScale;
import opora.results.ReferenceData;
import opora.results.analysis.Sitting;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** What is known of the work itself. */
@Component
class Works {

    private final Descriptions descriptions;
    private final ReferenceData reference;

    Works(Descriptions descriptions, ReferenceData reference) {
        this.descriptions = descriptions;
        this.reference = reference;
    }

    Optional<Descriptions.Known> described(TerritoryScope seen, Sitting sitting) {
        return descriptions.ofWork(seen, sitting.procedure(), sitting.year());
    }

    Optional<MarkScale> scale(Sitting sitting) {
        return reference.scale(sitting.procedure(), sitting.year());
    }
}
