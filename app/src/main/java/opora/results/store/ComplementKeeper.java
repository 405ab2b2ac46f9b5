package opora.results.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.results.Complement.Group;
import opora.results.OutcomeFacts;
import opora.results.facts.ComplementWeighing;
import opora.results.facts.Fact;
import opora.results.facts.MunicipalityOfRow;
import opora.results.facts.StagedComplement;
import opora.results.facts.WhichStands;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Keeps what aggregated reports say of groups of participants; lives as the facts of {@link OutcomeKeeper} do. */
@Component
class ComplementKeeper implements Keeper {

    private final StagedComplements staged;
    private final AcceptedComplements accepted;
    private final Schools schools;

    ComplementKeeper(StagedComplements staged, AcceptedComplements accepted, Schools schools) {
        this.staged = staged;
        this.accepted = accepted;
        this.schools = schools;
    }

    @Override
    public boolean keeps(Reading.Contents contents) {
        return contents instanceof OutcomeFacts facts && !facts.complements().isEmpty();
    }

    @Override
    public void stage(long batch, long file, Reading.Contents contents) {
        staged.write(batch, file, ((OutcomeFacts) contents).complements());
    }

    @Override
    public Preview preview(
            long batch, Collection<Long> files, Map<String, SchoolId> known, Set<String> leftOut) {
        List<StagedComplement> rows =
                staged.of(batch, known).stream()
                        .filter(row -> files.contains(row.file()))
                        .filter(row -> key(row).filter(leftOut::contains).isEmpty())
                        .toList();
        return rows.isEmpty()
                ? Preview.NOTHING
                : new ComplementWeighing(accepted.counting(batch)).weigh(rows);
    }

    private static Optional<String> key(StagedComplement row) {
        return row.row().group() instanceof Group.School school
                ? Optional.of(school.code().key())
                : Optional.empty();
    }

    @Override
    public void accept(long batch, long edition, Map<String, SchoolId> known) {
        List<StagedComplement> rows = staged.of(batch, known);
        if (rows.isEmpty()) {
            return;
        }
        Set<Long> superfluous = new HashSet<>();
        rows.stream()
                .filter(row -> key(row).filter(key -> !known.containsKey(key)).isPresent())
                .forEach(row -> superfluous.add(row.id()));
        rows.stream()
                .filter(row -> !superfluous.contains(row.id()))
                .collect(Collectors.groupingBy(StagedComplement::about))
                .values()
                .forEach(about -> superfluous.addAll(beside(about)));
        staged.delete(superfluous);
        staged.writeMunicipalities(municipalities(rows, known));
        staged.accept(batch, edition, known);
        settle(batch);
    }

    private Map<Long, MunicipalityId> municipalities(
            List<StagedComplement> rows, Map<String, SchoolId> known) {
        MunicipalityOfRow homes =
                new MunicipalityOfRow(schools.list(new TerritoryScope.WholeRegion()), known, rows);
        Map<Long, MunicipalityId> byRow = new HashMap<>();
        for (StagedComplement row : rows) {
            if (row.row().group() instanceof Group.Municipality group) {
                homes.of(group).ifPresent(home -> byRow.put(row.id(), home));
            }
        }
        return byRow;
    }

    /** Rows of one load beside the one of them that tells most. */
    private static List<Long> beside(List<StagedComplement> about) {
        List<Fact> facts = about.stream().map(StagedComplement::fact).toList();
        Fact richest =
                WhichStands.together(facts)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "contradicting rows were to be put aside before"));
        return facts.stream().map(Fact::id).filter(id -> id != richest.id()).toList();
    }

    private void settle(long batch) {
        accepted.settle(
                batch,
                accepted.rivals(batch).stream()
                        .flatMap(facts -> WhichStands.afterAll(facts).stream())
                        .map(Fact::id)
                        .toList());
    }

    @Override
    public Set<Long> restingOn(long batch, Set<SchoolId> those, Set<String> keys) {
        return accepted.restingOn(batch, those, keys);
    }

    @Override
    public void recall(long batch) {
        accepted.recall(batch);
        settle(batch);
    }

    @Override
    public void drop(long batch) {
        staged.drop(batch);
    }

    @Override
    public void dropFile(long batch, long file) {
        staged.dropFile(batch, file);
    }
}
