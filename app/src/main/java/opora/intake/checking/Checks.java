package opora.intake.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.CheckedBatch;
import opora.intake.formats.Keeper.Preview;
import opora.intake.keeping.Keepers;
import opora.intake.store.Archive;
import opora.intake.store.ReadingStore.Mention;
import opora.territory.SchoolCode;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Looks at a load as it is at this moment. */
@Component
public class Checks {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final Archive archive;
    private final Schools schools;
    private final Keepers keepers;
    private final Clock clock;

    Checks(Archive archive, Schools schools, Keepers keepers, Clock clock) {
        this.archive = archive;
        this.schools = schools;
        this.keepers = keepers;
        this.clock = clock;
    }

    public Optional<CheckedBatch> check(long batch) {
        return archive.batches().find(batch).map(this::check);
    }

    private CheckedBatch check(Batch batch) {
        Material material = material(batch);
        if (!batch.isOpen() || batch.files().stream().anyMatch(BatchFile::isBeingRead)) {
            return new Look(material, clock.getZone()).withoutComparing();
        }
        Look look = new Look(material, clock.getZone());
        Preview preview = preview(look, look.comparable());
        while (!preview.clashes().isEmpty()) {
            look.putAside(preview.clashes());
            preview = preview(look, look.comparable());
        }
        return look.compared(preview);
    }

    private Preview preview(Look look, Set<Long> files) {
        return keepers.preview(look.batch(), files, look.schools(), look.leftOut());
    }

    private Material material(Batch batch) {
        String token = archive.batches().token(batch.id());
        List<Mention> mentions = archive.readings().mentions(batch.id());
        return new Material(
                batch,
                archive.readings().noted(batch.id()),
                mentions,
                archive.choices().of(batch.id()),
                schools.byCode(
                        ALL,
                        mentions.stream()
                                .map(mention -> new SchoolCode(mention.school().code()))
                                .toList()),
                schools.list(ALL),
                archive.origins()
                        .acceptedBefore(batch.files().stream().map(BatchFile::sha256).toList()),
                AcademicYear.at(LocalDate.now(clock)),
                token);
    }
}
