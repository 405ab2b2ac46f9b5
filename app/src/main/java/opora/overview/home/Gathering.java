package opora.overview.home;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.access.HouseSight;
import opora.access.Viewer;
import opora.journal.Entry;
import opora.journal.Journal;
import opora.journal.News;
import opora.results.ProcedureOutcomes;
import opora.territory.Act;
import opora.territory.ActRecorded;
import opora.territory.ActWithdrawn;
import opora.territory.Acts;
import opora.territory.ClassAct;
import opora.territory.Classes;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Deed;
import org.springframework.stereotype.Component;

/**
 * Gathers from the journal what concerns whoever looks: what it tells of the own territory, and what is told of the whole region where it is
 * about everybody, a school in sight or the reader. Of loads that are not one's own only this is known: of how many own schools they speak.
 */
@Component
class Gathering {

    private static final int MOST = 200;

    private final Journal journal;
    private final ProcedureOutcomes outcomes;
    private final Schools schools;
    private final Classes classes;
    private final Acts acts;

    Gathering(
            Journal journal,
            ProcedureOutcomes outcomes,
            Schools schools,
            Classes classes,
            Acts acts) {
        this.journal = journal;
        this.outcomes = outcomes;
        this.schools = schools;
        this.classes = classes;
        this.acts = acts;
    }

    /**
     * @param entries newest first
     * @param signed those that the own journal tells, with who did it
     * @param loads of how many own schools a load speaks; empty for the whole region
     * @param schools in sight today; empty for the whole region, and where no school is spoken of
     */
    record Gathered(
            List<Entry> entries,
            Set<Long> signed,
            Map<Long, Integer> loads,
            Set<SchoolId> schools) {}

    /**
     * What of the whole region is about own schools.
     *
     * @param loads as in {@link Gathered}
     * @param schools in sight today
     * @param ofClasses changes of the classes of several schools at once, some of them in sight
     * @param acted what was done to another school and one in sight
     */
    private record InSight(
            Map<Long, Integer> loads, Set<SchoolId> schools, Set<Long> ofClasses, Set<Deed> acted) {

        boolean concerns(Entry entry) {
            Deed.Subject subject = entry.deed().subject();
            if (isLoad(entry)) {
                return loads.containsKey(subject.id());
            }
            if (isOfClassesOfMany(entry)) {
                return ofClasses.contains(subject.id());
            }
            return !isOfAnother(entry, schools) || acted.contains(entry.deed());
        }
    }

    Gathered since(Viewer viewer, Instant since) {
        Set<String> local = Topics.ofTheTerritory(viewer);
        Set<String> common = Topics.ofAll(viewer);
        if (isWhole(viewer)) {
            local.addAll(common);
            List<Entry> all = read(viewer, since, local, Topics.OWN.keySet(), viewer.scope());
            return new Gathered(all, numbers(all), Map.of(), Set.of());
        }
        List<Entry> own =
                local.isEmpty() ? List.of() : read(viewer, since, local, Set.of(), viewer.scope());
        List<Entry> ofAll =
                HouseSight.during(() ->
                        read(
                                viewer,
                                since,
                                common,
                                Topics.OWN.keySet(),
                                new TerritoryScope.WholeRegion()));
        return cut(viewer, own, ofAll);
    }

    private List<Entry> read(
            Viewer viewer,
            Instant since,
            Set<String> kinds,
            Set<String> ownKinds,
            TerritoryScope seen) {
        return journal.news(seen, new News(since, viewer.id(), kinds, ownKinds, MOST));
    }

    private Gathered cut(Viewer viewer, List<Entry> own, List<Entry> ofAll) {
        Set<SchoolId> schools = schools(viewer, own, ofAll);
        InSight inSight =
                new InSight(
                        loads(viewer, ofAll),
                        schools,
                        ofClasses(viewer, ofAll),
                        acted(viewer, ofAll, schools));
        List<Entry> entries =
                Stream.concat(
                                own.stream(),
                                ofAll.stream()
                                        .filter(entry ->
                                                inSight.concerns(entry)
                                                        || isGivenAway(entry, viewer)))
                        .distinct()
                        .sorted(Comparator.comparing(Entry::number).reversed())
                        .toList();
        return new Gathered(entries, numbers(own), inSight.loads(), inSight.schools());
    }

    private static boolean isOfAnother(Entry entry, Set<SchoolId> inSight) {
        Deed.Subject subject = entry.deed().subject();
        return entry.deed().kind().startsWith("territory.")
                && subject.school() != 0
                && !inSight.contains(new SchoolId(subject.school()));
    }

    /** What the journal tells of another school and the changes of the territory tell of one in sight too: the other was joined to it. */
    private Set<Deed> acted(Viewer viewer, List<Entry> ofAll, Set<SchoolId> inSight) {
        return ofAll.stream().anyMatch(entry -> isOfAnother(entry, inSight))
                ? HouseSight.during(() -> acts.list(viewer.scope())).stream()
                        .flatMap(Gathering::told)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static Stream<Deed> told(Act act) {
        return Stream.concat(
                Stream.of(new ActRecorded(act).deed()),
                act.withdrawal().stream().map(back -> new ActWithdrawn(act, back.reason()).deed()));
    }

    /** A school that was the municipality's until now is out of its sight. By name: the journal keeps no number of what was. */
    private static boolean isGivenAway(Entry entry, Viewer viewer) {
        return viewer.scope().onlyMunicipality().isPresent()
                && entry.changes().stream()
                        .anyMatch(change -> change.was().equals(viewer.territory()));
    }

    private Map<Long, Integer> loads(Viewer viewer, List<Entry> entries) {
        List<Long> loads =
                entries.stream()
                        .filter(Gathering::isLoad)
                        .map(entry -> entry.deed().subject().id())
                        .distinct()
                        .toList();
        return loads.isEmpty() ? Map.of() : outcomes.told(viewer.scope(), loads);
    }

    private Set<SchoolId> schools(Viewer viewer, List<Entry> own, List<Entry> ofAll) {
        boolean spokenOf =
                Stream.concat(own.stream(), ofAll.stream())
                        .anyMatch(entry -> entry.deed().subject().school() != 0);
        return spokenOf
                ? schools.list(viewer.scope()).stream().map(School::id).collect(Collectors.toSet())
                : Set.of();
    }

    private Set<Long> ofClasses(Viewer viewer, List<Entry> entries) {
        return entries.stream().anyMatch(Gathering::isOfClassesOfMany)
                ? classes.actsOfMany(viewer.scope()).stream()
                        .map(ClassAct::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean isOfClassesOfMany(Entry entry) {
        return entry.deed().subject().kind().equals("classes");
    }

    static boolean isLoad(Entry entry) {
        String kind = entry.deed().kind();
        return kind.equals(Topics.LOAD_ACCEPTED) || kind.equals(Topics.LOAD_RECALLED);
    }

    static boolean isWhole(Viewer viewer) {
        return viewer.scope() instanceof TerritoryScope.WholeRegion;
    }

    private static Set<Long> numbers(List<Entry> entries) {
        return entries.stream().map(Entry::number).collect(Collectors.toSet());
    }
}
