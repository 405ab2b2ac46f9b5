package opora.results.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.results.OutcomeFacts;
import opora.results.facts.Fact;
import opora.results.facts.StagedFact;
import opora.results.facts.Subject;
import opora.results.facts.Weighing;
import opora.results.facts.WhichStands;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Keeps what results files say: staged, laid beside what counts, accepted, recalled. */
@Component
class OutcomeKeeper implements Keeper {

    private final StagedFacts staged;
    private final AcceptedFacts accepted;
    private final Schools schools;

    OutcomeKeeper(StagedFacts staged, AcceptedFacts accepted, Schools schools) {
        this.staged = staged;
        this.accepted = accepted;
        this.schools = schools;
    }

    @Override
    public boolean keeps(Reading.Contents contents) {
        return contents instanceof OutcomeFacts;
    }

    @Override
    public void stage(long batch, long file, Reading.Contents contents) {
        staged.write(batch, file, ((OutcomeFacts) contents).outcomes());
    }

    @Override
    public Preview preview(
            long batch, Collection<Long> files, Map<String, SchoolId> known, Set<String> leftOut) {
        List<StagedFact> facts = staged.of(batch, files, known, leftOut);
        if (facts.isEmpty()) {
            return Preview.NOTHING;
        }
        Map<SchoolId, String> names =
                schools.list(new TerritoryScope.WholeRegion()).stream()
                        .collect(Collectors.toMap(School::id, School::name));
        return new Weighing(
                        accepted.counting(batch),
                        school -> names.getOrDefault(school, "Школа без записи в реестре"))
                .weigh(facts);
    }

    @Override
    public void accept(long batch, long edition, Map<String, SchoolId> known) {
        Map<Subject, List<StagedFact>> bySubject = new LinkedHashMap<>();
        Set<Long> superfluous = new HashSet<>();
        for (StagedFact one : staged.of(batch, known)) {
            if (one.subject().school().isEmpty()) {
                superfluous.add(one.fact().id());
            } else {
                bySubject.computeIfAbsent(one.subject(), subject -> new ArrayList<>()).add(one);
            }
        }
        bySubject.values().forEach(about -> superfluous.addAll(beside(about)));
        staged.delete(superfluous);
        accepted.accept(batch, edition, known);
        settle(batch);
    }

    private static List<Long> beside(List<StagedFact> about) {
        List<Fact> facts = about.stream().map(StagedFact::fact).toList();
        return WhichStands.beside(WhichStands.together(facts), facts);
    }

    /** Says anew which fact counts for everything that the batch tells of. */
    private void settle(long batch) {
        accepted.settle(batch, WhichStands.standing(accepted.rivals(batch)));
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
