package opora.territory.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;
import opora.territory.Act;
import opora.territory.Acts;
import opora.territory.Author;
import opora.territory.Codes;
import opora.territory.Editions;
import opora.territory.KnownMunicipality;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.Paper;
import opora.territory.Partners;
import opora.territory.Proposal;
import opora.territory.Recording;
import opora.territory.Register;
import opora.territory.Reorganisation;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.territory.acts.ActArchive;
import opora.upkeep.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A region of its own whose structure changes; today is the day of the database. */
final class RegionInTime {

    static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.systemDefault());

    private static final Author OPERATOR = new Author(7, "Кравцова Е. П.");

    final List<Object> announced = new ArrayList<>();
    final Schools schools;
    final Register register;
    final Acts acts;
    final Codes codes;
    final Partners partners;
    final DataSource database;
    private final Editions editions;
    private final JdbcClient jdbc;
    private long loads;

    RegionInTime() {
        database = TestDatabase.fresh().source();
        schools = TerritoryOnRecord.schools(database);
        register = TerritoryOnRecord.register(database);
        acts = TerritoryOnRecord.acts(database, TODAY, announced);
        codes = TerritoryOnRecord.codes(database, TODAY, announced);
        partners = TerritoryOnRecord.partners(database, TODAY, announced);
        jdbc = JdbcClient.create(database);
        editions = new SqlEditions(jdbc);
    }

    /** «edu1; Школа № 1; Лужанск»; answers the number of the load. */
    long load(String... lines) {
        long load =
                stage(Arrays.stream(lines).map(RegionInTime::entry).toArray(Register.Entry[]::new));
        accept(load);
        return load;
    }

    long stage(Register.Entry... entries) {
        long load = ++loads;
        register.stage(load, load * 10, List.of(entries));
        return load;
    }

    void accept(long load) {
        register.accept(load, editions.next());
    }

    /** As if the load had been accepted on another day. */
    long loadOn(LocalDate day, String... lines) {
        long load = load(lines);
        jdbc.sql("update territory.school_entry set since = :day where batch = :load")
                .param("day", day)
                .param("load", load)
                .update();
        return load;
    }

    static Register.Entry entry(String line) {
        String[] cells = line.split("\\s*;\\s*", -1);
        Optional<School.Closure> closure =
                cells.length < 4
                        ? Optional.empty()
                        : Optional.of(
                                new School.Closure(
                                        Integer.parseInt(cells[3]),
                                        cells.length < 5 ? "" : cells[4]));
        return new Register.Entry(
                new SchoolCode(cells[0]), cells[1], cells[2], "", School.Details.UNKNOWN, closure);
    }

    Act act(LocalDate day, Reorganisation what) {
        return switch (record(ALL, day, what)) {
            case Recording.Recorded(Act act) -> act;
            case Recording.Proposed(Proposal proposal) -> throw new AssertionError(proposal);
        };
    }

    private Recording record(TerritoryScope seen, LocalDate day, Reorganisation what) {
        return acts.record(
                        seen,
                        what,
                        new Paper(Optional.of(day), "Приказ № 1"),
                        editions.newest(),
                        OPERATOR)
                .orElseThrow();
    }

    /** Why it cannot be recorded, by field. */
    Map<String, String> refused(LocalDate day, Reorganisation what) {
        return switch (record(ALL, day, what)) {
            case Recording.Proposed(Proposal.Refused(var mistakes)) -> mistakes;
            case Recording other -> throw new AssertionError(other);
        };
    }

    Map<String, String> withdraw(Act act) {
        return acts.withdraw(ALL, act.id(), "ошибка", OPERATOR).orElseThrow();
    }

    SchoolId school(String code) {
        return schools.byCode(ALL, List.of(new SchoolCode(code))).values().iterator().next();
    }

    MunicipalityId municipality(String name) {
        return acts.municipalities(Structure.today()).stream()
                .filter(one -> one.name().equals(name))
                .map(KnownMunicipality::id)
                .findFirst()
                .orElseThrow();
    }

    /** As found by the name it came with. */
    MunicipalityId first(String name) {
        return new MunicipalityId(
                jdbc.sql("select id from territory.municipality where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single());
    }

    /** Without asking whether it makes sense. */
    long keep(ActArchive.Draft draft, Act.Signed signed) {
        return new SqlActs(jdbc).keep(draft, editions.next(), signed);
    }

    void forget(long act) {
        org.assertj.core.api.Assertions.assertThat(acts.withdraw(ALL, act, "проба", OPERATOR))
                .contains(Map.of());
    }

    /** The municipality to which each school counts, by code. */
    Map<String, String> homes(Structure structure) {
        Map<SchoolId, Municipality> homes = schools.homes(ALL, structure);
        Map<String, String> byCode = new TreeMap<>();
        schools.list(ALL)
                .forEach(school ->
                        byCode.put(
                                school.code(),
                                Objects.requireNonNull(homes.get(school.id())).name()));
        return byCode;
    }

    /** «Школа № 1, Лужанск», of a closed one «Школа № 1, Лужанск, закрыта после 2024»; by code. */
    List<String> on(LocalDate day) {
        return lines(Structure.on(day));
    }

    List<String> today() {
        return lines(Structure.today());
    }

    List<String> lines(Structure structure) {
        return schools.list(ALL, structure).stream()
                .sorted(java.util.Comparator.comparing(School::code))
                .map(RegionInTime::line)
                .toList();
    }

    private static String line(School school) {
        return school.name()
                + ", "
                + school.municipality().name()
                + school.closure()
                        .map(closure ->
                                closure.mergedIntoCode().isEmpty()
                                        ? ", закрыта после " + closure.year()
                                        : ", присоединена к %s после %d"
                                                .formatted(
                                                        closure.mergedIntoCode(), closure.year()))
                        .orElse("");
    }
}
