package opora.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;

/**
 * What is taken over into a programme in one saving: provisions that are new, and others that get other values.
 *
 * @param upon the edition that was compared with; in a later one nothing is taken
 * @param replaced the values that a provision has then
 */
public record Takeover(
        int upon, List<Addition> added, Map<ProvisionId, Map<String, String>> replaced) {

    public Takeover {
        added = List.copyOf(added);
        replaced = Map.copyOf(replaced);
    }

    /** @param parent empty for what stands in the programme itself */
    public record Addition(Optional<ProvisionId> parent, List<Sketch> sketches) {

        public Addition {
            sketches = List.copyOf(sketches);
        }
    }

    List<Amendment> amendments(Edition edition, int next) {
        Planting planting = new Planting(next);
        List<Amendment> made = new ArrayList<>();
        added.forEach(addition -> planting.under(addition.parent(), edition, addition.sketches()));
        made.addAll(planting.made());
        replaced.forEach(
                (id, values) ->
                        made.add(Amendment.of(edition.get(id), Hidden.kept(edition.get(id), values))));
        return made;
    }
}
