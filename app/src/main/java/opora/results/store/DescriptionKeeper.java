package opora.results.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.results.Description.Subject;
import opora.results.DescriptionFacts;
import opora.results.facts.DescriptionWeighing;
import opora.results.facts.Fact;
import opora.results.facts.StagedDescription;
import opora.results.facts.WhichStands;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** Keeps what sheets say of schools and works; lives as the facts of {@link OutcomeKeeper} do. */
@Component
class DescriptionKeeper implements Keeper {

    private final KeptDescriptions kept;

    DescriptionKeeper(KeptDescriptions kept) {
        this.kept = kept;
    }

    @Override
    public boolean keeps(Reading.Contents contents) {
        return contents instanceof DescriptionFacts;
    }

    @Override
    public void stage(long batch, long file, Reading.Contents contents) {
        kept.write(batch, file, ((DescriptionFacts) contents).descriptions());
    }

    @Override
    public Preview preview(
            long batch, Collection<Long> files, Map<String, SchoolId> known, Set<String> leftOut) {
        List<StagedDescription> rows =
                kept.staged(batch, known).stream()
                        .filter(row -> files.contains(row.file()))
                        .filter(row -> key(row).filter(leftOut::contains).isEmpty())
                        .toList();
        return rows.isEmpty()
                ? Preview.NOTHING
                : new DescriptionWeighing(kept.counting(batch)).weigh(rows);
    }

    private static Optional<String> key(StagedDescription row) {
        return row.row().subject() instanceof Subject.OfSchool school
                ? Optional.of(school.code().key())
                : Optional.empty();
    }

    @Override
    public void accept(long batch, long edition, Map<String, SchoolId> known) {
        List<StagedDescription> rows = kept.staged(batch, known);
        Set<Long> superfluous = new HashSet<>();
        rows.stream()
                .filter(row -> key(row).filter(key -> !known.containsKey(key)).isPresent())
                .forEach(row -> superfluous.add(row.id()));
        rows.stream()
                .filter(row -> !superfluous.contains(row.id()))
                .collect(Collectors.groupingBy(StagedDescription::about))
                .values()
                .forEach(about -> superfluous.addAll(beside(about)));
        kept.delete(superfluous);
        kept.accept(batch, edition, known);
        settle(batch);
    }

    /** Those of one load beside the one of them that tells most. */
    private static List<Long> beside(List<StagedDescription> about) {
        List<Fact> facts = about.stream().map(StagedDescription::fact).toList();
        Fact richest =
                WhichStands.together(facts)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "contradicting descriptions were to be put aside before"));
        return facts.stream().map(Fact::id).filter(id -> id != richest.id()).toList();
    }

    private void settle(long batch) {
        kept.settle(
                batch,
                kept.rivals(batch).stream()
                        .flatMap(facts -> WhichStands.afterAll(facts).stream())
                        .map(Fact::id)
                        .toList());
    }

    @Override
    public Set<Long> restingOn(long batch, Set<SchoolId> schools, Set<String> keys) {
        return kept.restingOn(batch, schools, keys);
    }

    @Override
    public void recall(long batch) {
        kept.recall(batch);
        settle(batch);
    }

    @Override
    public void drop(long batch) {
        kept.drop(batch);
    }

    @Override
    public void dropFile(long batch, long file) {
        kept.dropFile(batch, file);
    }
}
