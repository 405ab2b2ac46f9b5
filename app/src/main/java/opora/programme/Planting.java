package opora.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.Amendment.Fate;
import opora.programme.wording.Edition;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;

/** Gives numbers and places to provisions that are new. */
final class Planting {

    private final List<Amendment> made = new ArrayList<>();
    private int next;

    /** @param next the number of the first new provision */
    Planting(int next) {
        this.next = next;
    }

    /** After what already stands in the parent, in the order of the sketches. */
    List<Amendment> under(Optional<ProvisionId> parent, Edition edition, List<Sketch> sketches) {
        plant(parent, edition.last(parent), sketches);
        return made;
    }

    /** All that got a number so far. */
    List<Amendment> made() {
        return List.copyOf(made);
    }

    private void plant(Optional<ProvisionId> parent, BigDecimal first, List<Sketch> sketches) {
        BigDecimal place = first;
        for (Sketch sketch : sketches) {
            ProvisionId id = new ProvisionId(next++);
            made.add(added(id, sketch.kind(), parent, place, sketch.values()));
            place = place.add(BigDecimal.ONE);
            plant(Optional.of(id), BigDecimal.ONE, sketch.children());
        }
    }

    static Amendment added(
            ProvisionId id,
            String kind,
            Optional<ProvisionId> parent,
            BigDecimal place,
            Map<String, String> values) {
        return new Amendment(id, 1, Kinds.shipped().get(kind), parent, place, values, Fate.STANDS);
    }
}
