package opora;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
import opora.corrections.request.Claim;
import opora.corrections.request.EvidenceFile;
import opora.corrections.request.Filed;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.Opened;
import opora.corrections.window.Terms;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Acceptance;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.Upload;
import opora.results.ProcedureOutcomes;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
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
        return viewer("operator", Role.OPERATOR, ALL, REGION);
    }

    public Viewer districtCoordinator() {
        return coordinator("district", district(), DISTRICT);
    }

    public Viewer cityCoordinator() {
        return coordinator("city", city(), CITY);
    }

    public Viewer borovinskayaSchool() {
        return school("borovinskaya", borovinskaya(), "Боровинская СОШ");
    }

    public Viewer secondSchool() {
        return school("second", second(), "Школа № 2");
    }

    /** What the places of addresses in {@code routes.txt} stand for. */
    public Map<String, String> places() {
        long window = window();
        long request = request(window);
        return Map.ofEntries(
                Map.entry(
                        "beginner",
                        Long.toString(coordinator("beginner", district(), DISTRICT).id())),
                Map.entry("borovinskaya", Long.toString(borovinskaya.id().value())),
                Map.entry("lipovskaya", Long.toString(lipovskaya.id().value())),
                Map.entry("second", Long.toString(second.id().value())),
                Map.entry("batch", Long.toString(batch)),
                Map.entry("run", Long.toString(run)),
                Map.entry("fact", Long.toString(factOf(borovinskaya))),
                Map.entry(
                        "guest",
                        Long.toString(viewer("guest", Role.OPERATOR, ALL, REGION).id())),
                Map.entry("window", Long.toString(window)),
                Map.entry("request", Long.toString(request)),
                Map.entry("evidence", Long.toString(evidence(request))),
                Map.entry("nothing", "999999999"));
    }

    /** A correction window over a draft of its own; opened when first asked for. */
    public long window() {
        Windows windows = house.getBean(Windows.class);
        return windows.current(ALL)
                .filter(window -> !window.isClosed())
                .map(Window::id)
                .orElseGet(() -> opened(windows));
    }

    private long opened(Windows windows) {
        long draft =
                house.getBean(Runs.class)
                        .start(Loading.OPERATOR, new AcademicYear(2026), Method.FEDERAL_847)
                        .id();
        Terms terms =
                new Terms(
                        Optional.of(windows.today().plusDays(7)),
                        Optional.of(windows.today().plusDays(14)));
        return switch (windows.open(Loading.OPERATOR, Optional.of(draft), terms, "Проверьте")) {
            case Opened.Done(long window) -> window;
            case Opened.Mistaken(Map<String, String> mistakes) -> throw new AssertionError(mistakes);
        };
    }

    /** Of Боровинская, about its Russian of 2025, with a file. */
    private long request(long window) {
        Requests requests = house.getBean(Requests.class);
        return requests.list(ALL, window).stream()
                .map(Request::id)
                .findFirst()
                .orElseGet(() -> disputed(requests, window));
    }

    private long disputed(Requests requests, long window) {
        byte[] pdf = "%PDF-1.7 протокол".getBytes(StandardCharsets.UTF_8);
        Claim claim =
                new Claim(
                        new AcademicYear(2025),
                        Procedure.of("VPR-6-RU"),
                        "24",
                        "8",
                        "В протоколе восемь двоек",
                        "",
                        List.of(new EvidenceFile("протокол.pdf", pdf.length, () -> pdf)));
        Window opened = house.getBean(Windows.class).find(ALL, window).orElseThrow();
        return switch (requests.dispute(borovinskayaSchool(), opened, borovinskaya(), claim)) {
            case Filed.Taken(long request) -> request;
            case Filed.Mistaken(Map<String, String> mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private long evidence(long request) {
        return house.getBean(Requests.class).files(ALL, request).getFirst().id();
    }

    private long factOf(School school) {
        return house.getBean(ProcedureOutcomes.class).ofSchool(ALL, school.id()).getFirst().id();
    }

    private Viewer coordinator(String who, MunicipalityId municipality, String name) {
        return viewer(
                who,
                Role.MUNICIPAL_COORDINATOR,
                new TerritoryScope.OneMunicipality(municipality),
                name);
    }

    private Viewer school(String who, SchoolId school, String name) {
        return viewer(who, Role.SCHOOL, new TerritoryScope.OneSchool(school), name);
    }

    /** The person is let in when first asked for. */
    private Viewer viewer(String who, Role role, TerritoryScope scope, String territory) {
        String email = who + "@small.example";
        Viewer founder = new Viewer(0, "", "", Role.OPERATOR, ALL, REGION);
        Person person =
                house.getBean(People.class).list(founder).stream()
                        .map(People.Listed::person)
                        .filter(one -> one.email().equals(email))
                        .findFirst()
                        .orElseGet(() -> admitted(who, email, role, scope));
        return new Viewer(person.id(), person.name(), email, role, scope, territory);
    }

    private Person admitted(String who, String email, Role role, TerritoryScope scope) {
        Viewer founder = new Viewer(0, "", "", Role.OPERATOR, ALL, REGION);
        NewAssignment first = NewAssignment.of(role, scope.onlyMunicipality(), scope.onlySchool());
        return Entered.into(house).invited(founder, new NewPerson("Проба " + who, email, first));
    }
}
