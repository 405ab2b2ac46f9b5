package opora;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.consistency.Tasks;
import opora.consistency.checking.Checking;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.overview.next.Calls;
import opora.overview.next.Calls.TypedContact;
import opora.overview.next.Calls.Words;
import opora.results.ProcedureOutcomes;
import opora.territory.Act;
import opora.territory.Acts;
import opora.territory.Author;
import opora.territory.ClassChange;
import opora.territory.ClassTitle;
import opora.territory.Classes;
import opora.territory.MunicipalityId;
import opora.territory.Paper;
import opora.territory.Partner;
import opora.territory.Partners;
import opora.territory.Proposal;
import opora.territory.Recording;
import opora.territory.Reorganisation;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.context.ApplicationContext;

/**
 * Two municipalities and three schools for every test that asks who sees what: Боровинская and Липовская of Верхнелужский район, Школа № 2
 * of Город Лужанск; two years of results, one run, people of every role. All of it comes in through the doors, once per house.
 */
public final class SmallWorld {

    public static final String REGION = "Среднереченская область";
    public static final String DISTRICT = "Верхнелужский район";
    public static final String CITY = "Город Лужанск";

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final Map<ApplicationContext, SmallWorld> MADE = new ConcurrentHashMap<>();

    private final ApplicationContext house;
    private final long batch;
    private final School borovinskaya;
    private final School lipovskaya;
    private final School second;
    private final long run;
    private final long act;
    private final long partner;
    private final long schoolClass;
    private final Map<String, String> places = new HashMap<>();

    private SmallWorld(ApplicationContext house) {
        this.house = house;
        batch = bringIn(house.getBean(Batches.class));
        borovinskaya = named("101001");
        lipovskaya = named("101002");
        second = named("104002");
        run =
                house.getBean(Runs.class)
                        .start(Loading.OPERATOR, new AcademicYear(2026), Method.FEDERAL_847)
                        .id();
        house.getBean(Runs.class).putInForce(Loading.OPERATOR, run);
        act = withdrawnRenaming(house.getBean(Acts.class));
        partner = partnerOfTheDistrict(house.getBean(Partners.class));
        schoolClass = classOfBorovinskaya(house.getBean(Classes.class));
    }

    private long classOfBorovinskaya(Classes classes) {
        opened(classes, borovinskaya, 24, 25);
        opened(classes, second, 50, 49);
        return classes.history(ALL, borovinskaya.id())
                .orElseThrow()
                .on(LocalDate.of(2026, 5, 31))
                .getFirst()
                .id()
                .value();
    }

    /** 5А and 6А. */
    private static void opened(Classes classes, School school, int fifth, int sixth) {
        ClassChange opened =
                new ClassChange.Opened(
                        List.of(
                                new ClassChange.Named(new ClassTitle(5, "А"), Optional.of(fifth)),
                                new ClassChange.Named(new ClassTitle(6, "А"), Optional.of(sixth))));
        Paper paper = new Paper(Optional.of(LocalDate.of(2025, 9, 1)), "");
        classes.record(ALL, school.id(), opened, paper, new Author(1, "Проба"));
    }

    private long partnerOfTheDistrict(Partners partners) {
        Partner.Facts facts =
                new Partner.Facts("Методический центр", "", Optional.of(LocalDate.of(2025, 9, 1)));
        partners.add(
                ALL, Partner.Kind.TRAINING, Optional.of(district()), facts, new Author(1, "Проба"));
        return partners.list(ALL).getFirst().id();
    }

    /** A change that is on record and counts no more, so that the names stay as they are. */
    private long withdrawnRenaming(Acts acts) {
        Reorganisation renamed = new Reorganisation.SchoolRenamed(lipovskaya.id(), "Липовская СОШ");
        Paper paper = new Paper(Optional.of(LocalDate.of(2025, 9, 1)), "Приказ № 1");
        Author by = new Author(Loading.OPERATOR.id(), Loading.OPERATOR.name());
        long edition =
                switch (acts.propose(ALL, renamed, paper).orElseThrow()) {
                    case Proposal.Possible possible -> possible.edition();
                    case Proposal.Refused refused -> throw new AssertionError(refused);
                };
        return switch (acts.record(ALL, renamed, paper, edition, by).orElseThrow()) {
            case Recording.Recorded(Act recorded) -> {
                acts.withdraw(ALL, recorded.id(), "не та школа", by);
                yield recorded.id();
            }
            case Recording.Proposed proposed -> throw new AssertionError(proposed);
        };
    }

    public static SmallWorld in(ApplicationContext house) {
        return MADE.computeIfAbsent(house, SmallWorld::new);
    }

    private static long bringIn(Batches batches) {
        Upload register =
                Loading.table(
                        "реестр.csv",
                        "код ОО;наименование;муниципалитет;регион",
                        "101001;Боровинская СОШ;" + DISTRICT + ";" + REGION,
                        "101002;Липовская ООШ;" + DISTRICT + ";" + REGION,
                        "104002;Школа № 2;" + CITY + ";" + REGION);
        Upload results =
                Loading.outcomes(
                        "результаты.csv",
                        "2026;VPR-6-RU;101001;25;11",
                        "2026;VPR-5-MA;101001;25;9",
                        "2025;VPR-6-RU;101001;24;9",
                        "2026;VPR-6-RU;101002;9;3",
                        "2026;VPR-6-RU;104002;49;22",
                        "2026;VPR-5-MA;104002;50;11",
                        "2025;VPR-6-RU;104002;48;9");
        return switch (batches.receive(List.of(register, results), Loading.OPERATOR)) {
            case Received.Taken(long batch) -> accepted(batches, batch);
            case Received.Refused(String why) -> throw new AssertionError(why);
        };
    }

    private static long accepted(Batches batches, long batch) {
        batches.readNow(batch);
        String token = batches.check(batch).orElseThrow().token();
        return switch (batches.accept(batch, token, Loading.OPERATOR)) {
            case Acceptance.Accepted accepted -> batch;
            case Acceptance.Stale() -> throw new AssertionError("stale");
            case Acceptance.Refused(String why) -> throw new AssertionError(why);
        };
    }

    private School named(String code) {
        return house.getBean(Schools.class).search(ALL, code, 1).getFirst();
    }

    public SchoolId borovinskaya() {
        return borovinskaya.id();
    }

    public SchoolId lipovskaya() {
        return lipovskaya.id();
    }

    public SchoolId second() {
        return second.id();
    }

    public MunicipalityId district() {
        return borovinskaya.municipality().id();
    }

    public MunicipalityId city() {
        return second.municipality().id();
    }

    public Viewer operator() {
        return viewer("operator", Role.OPERATOR, ALL);
    }

    public Viewer districtCoordinator() {
        return viewer("district", Role.MUNICIPAL_COORDINATOR, in(district()));
    }

    public Viewer cityCoordinator() {
        return viewer("city", Role.MUNICIPAL_COORDINATOR, in(city()));
    }

    public Viewer borovinskayaSchool() {
        return viewer("borovinskaya", Role.SCHOOL, in(borovinskaya()));
    }

    public Viewer secondSchool() {
        return viewer("second", Role.SCHOOL, in(second()));
    }

    /** The administration of any of the three. */
    public Viewer schoolOf(SchoolId school) {
        return viewer("school-" + school.value(), Role.SCHOOL, in(school));
    }

    /** Somebody who has the role over Верхнелужский район, Боровинская СОШ or, where it has no territory, the region. */
    public Viewer own(Role role) {
        return viewer(
                "own-" + role.name().toLowerCase(Locale.ROOT), role, place(role, borovinskaya));
    }

    /** As {@link #own}, over Город Лужанск or Школа № 2; empty for roles of the whole region. */
    public Optional<Viewer> foreign(Role role) {
        TerritoryScope place = place(role, second);
        return place.equals(ALL)
                ? Optional.empty()
                : Optional.of(
                        viewer("foreign-" + role.name().toLowerCase(Locale.ROOT), role, place));
    }

    /** As {@link #own} until yesterday. */
    public Viewer expired(Role role) {
        String who = "expired-" + role.name().toLowerCase(Locale.ROOT);
        LocalDate yesterday = LocalDate.now(house.getBean(Clock.class)).minusDays(1);
        return seen(person(who, assignment(role, place(role, borovinskaya), yesterday)));
    }

    private static TerritoryScope place(Role role, School school) {
        return switch (role.reach()) {
            case REGION, HOUSE, NOTHING -> ALL;
            case MUNICIPALITY -> in(school.municipality().id());
            case SCHOOL, SCHOOLS -> in(school.id());
        };
    }

    private static TerritoryScope in(MunicipalityId municipality) {
        return new TerritoryScope.OneMunicipality(municipality);
    }

    private static TerritoryScope in(SchoolId school) {
        return new TerritoryScope.OneSchool(school);
    }

    /** What the places of addresses in {@code routes.txt} stand for. */
    public Map<String, String> places() {
        if (places.isEmpty()) {
            findPlaces();
        }
        return Map.copyOf(places);
    }

    private void findPlaces() {
        places.put(
                "beginner",
                Long.toString(number("beginner", Role.MUNICIPAL_COORDINATOR, in(district()))));
        places.put("borovinskaya", Long.toString(borovinskaya.id().value()));
        places.put("lipovskaya", Long.toString(lipovskaya.id().value()));
        places.put("second", Long.toString(second.id().value()));
        places.put("batch", Long.toString(batch));
        places.put("run", Long.toString(run));
        places.put("fact", Long.toString(factOf(borovinskaya)));
        places.put("city", Long.toString(city().value()));
        places.put("district", Long.toString(district().value()));
        places.put("act", Long.toString(act));
        places.put("partner", Long.toString(partner));
        places.put("class", Long.toString(schoolClass));
        places.put("task", Long.toString(taskOfTheDistrict()));
        places.put("guest", Long.toString(number("guest", Role.OPERATOR, ALL)));
        places.putAll(SmallVisit.places(house, this));
        places.putAll(SmallProgramme.places(house, this));
        places.putAll(SmallWindow.places(house, this));
        places.putAll(SmallScreening.places(house, this));
        places.put("call", Long.toString(callOfBorovinskaya()));
        places.put("nothing", "999999999");
    }

    private long factOf(School school) {
        return house.getBean(ProcedureOutcomes.class).ofSchool(ALL, school.id()).getFirst().id();
    }

    /** The coordinator of the district spoke with Боровинская a year ago, so that it changes nothing of today. */
    private long callOfBorovinskaya() {
        Calls calls = house.getBean(Calls.class);
        String day = LocalDate.now(house.getBean(Clock.class)).minusDays(365).toString();
        TypedContact typed = new TypedContact(day, "CALL", new Words("Говорили о 6А", ""));
        Viewer coordinator = districtCoordinator();
        if (calls.history(coordinator, borovinskaya()).isEmpty()) {
            calls.contact(coordinator, borovinskaya(), typed);
        }
        return calls.history(coordinator, borovinskaya()).getLast().id();
    }

    /** The register of this world says nothing about where schools stand. */
    private long taskOfTheDistrict() {
        house.getBean(Checking.class).check("territory.school");
        return house.getBean(Tasks.class).mine(districtCoordinator()).getFirst().id();
    }

    /** Also of somebody whose access is closed. */
    private long number(String who, Role role, TerritoryScope place) {
        return person(who, assignment(role, place, LocalDate.MAX)).id();
    }

    private Viewer viewer(String who, Role role, TerritoryScope place) {
        return seen(person(who, assignment(role, place, LocalDate.MAX)));
    }

    private NewAssignment assignment(Role role, TerritoryScope place, LocalDate last) {
        return new NewAssignment(
                role,
                place.onlyMunicipality(),
                place.onlySchool(),
                place.onlySchool().map(id -> new SchoolCode(code(id))).stream().toList(),
                Optional.of(LocalDate.of(2020, 9, 1)),
                Optional.of(last).filter(day -> day.isBefore(LocalDate.MAX)),
                "");
    }

    private String code(SchoolId school) {
        return school.equals(second.id()) ? second.code() : borovinskaya.code();
    }

    /** As the product sees the person at a request. */
    private Viewer seen(Person person) {
        return house.getBean(Viewers.class).find(person.id(), person.stamp(), "").orElseThrow();
    }

    /** The person is let in when first asked for. */
    private Person person(String who, NewAssignment first) {
        String email = who + "@small.example";
        Viewer founder = new Viewer(0, "", "", Role.OPERATOR, ALL, REGION);
        return house.getBean(People.class).list(founder).stream()
                .map(People.Listed::person)
                .filter(one -> one.email().equals(email))
                .findFirst()
                .orElseGet(() ->
                        Entered.into(house)
                                .invited(founder, new NewPerson("Проба " + who, email, first)));
    }
}
