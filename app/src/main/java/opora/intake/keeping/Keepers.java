package opora.intake.keeping;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import opora.intake.formats.Keeper;
import opora.intake.formats.Keeper.Change;
import opora.intake.formats.Keeper.Clash;
import opora.intake.formats.Keeper.Preview;
import opora.intake.formats.Keeper.Prospect;
import opora.intake.formats.Keeper.Told;
import opora.intake.formats.Reading;
import opora.intake.register.RegisterKeeper;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

@Component
public class Keepers {

    private final RegisterKeeper register;
    private final List<Keeper> all;

    Keepers(RegisterKeeper register, List<Keeper> all) {
        this.register = register;
        this.all = all;
    }

    public void stage(long batch, long file, Reading.Contents contents) {
        all.stream()
                .filter(keeper -> keeper.keeps(contents))
                .forEach(keeper -> keeper.stage(batch, file, contents));
    }

    public Preview preview(
            long batch,
            Collection<Long> files,
            Map<String, SchoolId> schools,
            Set<String> leftOut) {
        List<Change> changes = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        List<Prospect> prospects = new ArrayList<>();
        List<Told> told = new ArrayList<>();
        for (Keeper keeper : all) {
            Preview preview = keeper.preview(batch, files, schools, leftOut);
            changes.addAll(preview.changes());
            clashes.addAll(preview.clashes());
            prospects.addAll(preview.prospects());
            told.addAll(preview.told());
        }
        return new Preview(changes, clashes, prospects, told);
    }

    /** {@code schools} is asked once the schools of the batch itself count. */
    public void accept(long batch, long edition, Supplier<Map<String, SchoolId>> schools) {
        register.accept(batch, edition, Map.of());
        Map<String, SchoolId> known = schools.get();
        all.stream()
                .filter(keeper -> keeper != register)
                .forEach(keeper -> keeper.accept(batch, edition, known));
    }

    public Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        Set<Long> batches = new HashSet<>();
        all.forEach(keeper -> batches.addAll(keeper.restingOn(batch, schools, keys)));
        return batches;
    }

    public void recall(long batch) {
        all.forEach(keeper -> keeper.recall(batch));
    }

    public void drop(long batch) {
        all.forEach(keeper -> keeper.drop(batch));
    }

    public void dropFile(long batch, long file) {
        all.forEach(keeper -> keeper.dropFile(batch, file));
    }
}
