package opora.upkeep.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.programme.wording.Sketch;

/** Files of programmes as editions, without a house; that the house numbers them the same way is shown by {@link DemoProgrammesTest}. */
final class Planted {

    static final Filling FILLING = new Filling(2026, "Боровинская СОШ", "Верхнелужский район");

    /** No programme is there: the first task of the first. */
    static final ProgrammeFile.Above NOWHERE = (name, key) -> "1.2";

    private final List<Provision> all = new ArrayList<>();

    private Planted() {}

    static Edition of(ProgrammeFile file) {
        Planted planted = new Planted();
        planted.all.add(
                new Provision(
                        ProvisionId.PROGRAMME,
                        Kinds.shipped().get(Kind.PROGRAMME),
                        Optional.empty(),
                        BigDecimal.ZERO,
                        file.about(FILLING),
                        1));
        planted.plant(Optional.empty(), file.provisions(FILLING, NOWHERE));
        return Edition.of(planted.all);
    }

    private void plant(Optional<ProvisionId> parent, List<Sketch> sketches) {
        for (Sketch sketch : sketches) {
            ProvisionId id = new ProvisionId(all.size() + 1);
            all.add(
                    new Provision(
                            id,
                            Kinds.shipped().get(sketch.kind()),
                            parent,
                            BigDecimal.valueOf(id.value()),
                            sketch.values(),
                            1));
            plant(Optional.of(id), sketch.children());
        }
    }
}
