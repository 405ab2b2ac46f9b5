package opora.identification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.results.Outcome;
import opora.results.ProcedureOutcomes;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** A small region in memory: what the register and the loads say now. Schools and facts come and go as a test wants. */
public final class TestRegion implements Schools, ProcedureOutcomes {

    public static final Municipality UPPER =
            new Municipality(new MunicipalityId(1), "Верхнелужский район");
    public static final Municipality LAKES =
            new Municipality(new MunicipalityId(2), "Озеркинский район");

    private final Map<Long, School> register = new TreeMap<>();
    private final Map<Long, Known> facts = new TreeMap<>();
    private long load = 1;

    /** The code is «1001» for the school 1. */
    public TestRegion school(long id, String name, Municipality municipality) {
        register.put(id, known(id, name, municipality, Optional.empty()));
        return this;
    }

    public TestRegion closed(long id, String name, Municipality municipality, int lastYear) {
        register.put(
                id, known(id, name, municipality, Optional.of(new School.Closure(lastYear, ""))));
        return this;
    }

    public TestRegion forget(long school) {
        register.remove(school);
        return this;
    }

    /** What is loaded from now on belongs to another load. */
    public TestRegion nextLoad() {
        load++;
        return this;
    }

    public TestRegion result(
            long school, int year, String procedure, int failed, int participants) {
        return fact(school, year, procedure, new Outcome.Result.Counted(participants, failed));
    }

    public TestRegion shares(long school, int year, String procedure, int participants) {
        return fact(school, year, procedure, new Outcome.Result.OnlyShares(participants, "41,7"));
    }

    public TestRegion recall(long school, int year, String procedure) {
        facts.remove(factOf(school, year, procedure));
        return this;
    }

    /** The number of a fact: told from its school, year and procedure, so that a test can say it. */
    public static long factOf(long school, int year, String procedure) {
        return Math.abs((school + " " + year + " " + procedure).hashCode());
    }

    private TestRegion fact(long school, int year, String procedure, Outcome.Result result) {
        long id = factOf(school, year, procedure);
        Outcome outcome =
                new Outcome(
                        new SchoolCode(code(school)),
                        new AcademicYear(year),
                        Procedure.of(procedure),
                        Optional.empty(),
                        result,
                        Optional.empty(),
                        new int[0],
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        new Outcome.Source("", 1, 1, 1));
        facts.put(id, new Known(id, new SchoolId(school), load, load, outcome));
        return this;
    }

    private static School known(
            long id, String name, Municipality municipality, Optional<School.Closure> closure) {
        return new School(
                new SchoolId(id),
                code(id),
                name,
                municipality,
                new School.Details("школа", "село", "1–9", "", ""),
                closure);
    }

    public static String code(long school) {
        return Long.toString(1000 + school);
    }

    @Override
    public List<School> list(TerritoryScope seen) {
        return register.values().stream()
                .filter(school -> isInSight(seen, school))
                .sorted(
                        Comparator.comparing((School school) -> school.municipality().name())
                                .thenComparing(School::name))
                .toList();
    }

    @Override
    public List<School> search(TerritoryScope seen, Sought sought, int limit) {
        String wanted = sought.words().toLowerCase(Locale.ROOT);
        return list(seen).stream()
                .filter(school ->
                        school.name().toLowerCase(Locale.ROOT).contains(wanted)
                                || school.code().contains(wanted))
                .limit(limit)
                .toList();
    }

    @Override
    public List<School> list(TerritoryScope seen, Structure structure) {
        return list(seen);
    }

    @Override
    public List<Said> said(TerritoryScope seen, SchoolId id) {
        return List.of();
    }

    @Override
    public Optional<School> find(TerritoryScope seen, SchoolId id, Structure structure) {
        return Optional.ofNullable(register.get(id.value()))
                .filter(school -> isInSight(seen, school));
    }

    @Override
    public Map<SchoolId, Municipality> homes(TerritoryScope seen, Structure structure) {
        return list(seen).stream().collect(Collectors.toMap(School::id, School::municipality));
    }

    @Override
    public List<Municipality> municipalities(TerritoryScope seen, Structure structure) {
        return list(seen).stream().map(School::municipality).distinct().toList();
    }

    @Override
    public Map<String, SchoolId> byCode(TerritoryScope seen, Collection<SchoolCode> codes) {
        return list(seen).stream()
                .collect(
                        Collectors.toMap(
                                school -> new SchoolCode(school.code()).key(), School::id));
    }

    @Override
    public String region() {
        return "Среднереченская область";
    }

    @Override
    public List<Known> outcomes(
            TerritoryScope seen, Collection<AcademicYear> years, Collection<Procedure> procedures) {
        return facts.values().stream()
                .filter(known -> years.contains(known.outcome().year()))
                .filter(known -> procedures.contains(known.outcome().procedure()))
                .filter(known -> isInSight(seen, known.school()))
                .toList();
    }

    @Override
    public List<Known> written(TerritoryScope seen, AcademicYear year, Procedure procedure) {
        return outcomes(seen, List.of(year), List.of(procedure));
    }

    @Override
    public List<Known> ofSchool(TerritoryScope seen, SchoolId school) {
        return facts.values().stream()
                .filter(known -> known.school().equals(school))
                .filter(known -> isInSight(seen, school))
                .sorted(
                        Comparator.comparing((Known known) -> known.outcome().year())
                                .reversed()
                                .thenComparing(known -> known.outcome().procedure()))
                .toList();
    }

    @Override
    public Map<Long, Integer> told(TerritoryScope seen, Collection<Long> loads) {
        return facts.values().stream()
                .filter(fact -> loads.contains(fact.batch()))
                .filter(fact -> find(seen, fact.school()).isPresent())
                .collect(
                        Collectors.groupingBy(
                                Known::batch,
                                Collectors.collectingAndThen(
                                        Collectors.mapping(Known::school, Collectors.toSet()),
                                        Set::size)));
    }

    @Override
    public SortedSet<Held> held() {
        Map<String, List<Known>> byHeld =
                facts.values().stream()
                        .collect(
                                Collectors.groupingBy(known ->
                                        known.outcome().year()
                                                + " "
                                                + known.outcome().procedure()));
        SortedSet<Held> held = new TreeSet<>();
        for (List<Known> same : new ArrayList<>(byHeld.values())) {
            Outcome first = same.getFirst().outcome();
            held.add(
                    new Held(
                            first.year(),
                            first.procedure(),
                            same.size(),
                            same.stream()
                                    .mapToInt(known -> known.outcome().result().participants())
                                    .sum()));
        }
        return held;
    }

    @Override
    public Optional<Trace> trace(TerritoryScope seen, long fact) {
        return Optional.empty();
    }

    private boolean isInSight(TerritoryScope seen, SchoolId school) {
        return switch (seen) {
            case TerritoryScope.WholeRegion region -> true;
            case TerritoryScope.OneMunicipality one ->
                    register.containsKey(school.value())
                            && isInSight(seen, register.get(school.value()));
            case TerritoryScope.OneSchool one -> one.school().equals(school);
            case TerritoryScope.NamedSchools named -> named.schools().contains(school);
        };
    }

    private static boolean isInSight(TerritoryScope seen, School school) {
        return switch (seen) {
            case TerritoryScope.WholeRegion region -> true;
            case TerritoryScope.OneMunicipality one ->
                    one.municipality().equals(school.municipality().id());
            case TerritoryScope.OneSchool one -> one.school().equals(school.id());
            case TerritoryScope.NamedSchools named -> named.schools().contains(school.id());
        };
    }
}
