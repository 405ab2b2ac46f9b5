package opora;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Admission;
import opora.access.Admissions;
import opora.access.NewPerson;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.territory.MunicipalityId;
import opora.territory.Register;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Two municipalities and three schools for every test that asks who sees what: Боровинская and Липовская of Верхнелужский район, Школа № 2
 * of Город Лужанск. Brought in through the doors, once per database; so are its people.
 */
public record SmallWorld(
        ApplicationContext house,
        SchoolId borovinskaya,
        SchoolId lipovskaya,
        SchoolId second,
        MunicipalityId district,
        MunicipalityId city) {

    public static final String REGION = "Среднереченская область";
    public static final String DISTRICT = "Верхнелужский район";
    public static final String CITY = "Город Лужанск";

    private static final long BATCH = 1_000_001;
    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    public static SmallWorld in(ApplicationContext house) {
        Schools schools = house.getBean(Schools.class);
        List<SchoolCode> codes =
                List.of(
                        new SchoolCode("101001"),
                        new SchoolCode("101002"),
                        new SchoolCode("104002"));
        if (schools.byCode(ALL, codes).size() < codes.size()) {
            house.getBean(TransactionTemplate.class)
                    .executeWithoutResult(status -> bringIn(house.getBean(Register.class)));
        }
        School borovinskaya = named(schools, "101001");
        School lipovskaya = named(schools, "101002");
        School second = named(schools, "104002");
        return new SmallWorld(
                house,
                borovinskaya.id(),
                lipovskaya.id(),
                second.id(),
                borovinskaya.municipality().id(),
                second.municipality().id());
    }

    private static void bringIn(Register register) {
        register.stage(
                BATCH,
                BATCH,
                List.of(
                        entry("101001", "Боровинская СОШ", DISTRICT),
                        entry("101002", "Липовская ООШ", DISTRICT),
                        entry("104002", "Школа № 2", CITY)));
        register.accept(BATCH, 1);
    }

    private static Register.Entry entry(String code, String name, String municipality) {
        return new Register.Entry(
                new SchoolCode(code),
                name,
                municipality,
                REGION,
                School.Details.UNKNOWN,
                Optional.empty());
    }

    private static School named(Schools schools, String code) {
        return schools.search(ALL, code, 1).getFirst();
    }

    public Viewer operator() {
        return viewer("operator", Role.OPERATOR, ALL, REGION);
    }

    public Viewer districtCoordinator() {
        return coordinator("district", district, DISTRICT);
    }

    public Viewer cityCoordinator() {
        return coordinator("city", city, CITY);
    }

    public Viewer borovinskayaSchool() {
        return school("borovinskaya", borovinskaya, "Боровинская СОШ");
    }

    public Viewer secondSchool() {
        return school("second", second, "Школа № 2");
    }

    /** What the places of addresses in {@code routes.txt} stand for. */
    public Map<String, String> places() {
        return Map.of(
                "borovinskaya", Long.toString(borovinskaya.value()),
                "lipovskaya", Long.toString(lipovskaya.value()),
                "second", Long.toString(second.value()),
                "guest", Long.toString(viewer("guest", Role.OPERATOR, ALL, REGION).id()),
                "nothing", "999999999");
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
        Person person =
                house.getBean(People.class).list().stream()
                        .map(People.Listed::person)
                        .filter(one -> one.email().equals(email))
                        .findFirst()
                        .orElseGet(() -> admitted(who, email, role, scope));
        return new Viewer(person.id(), person.name(), email, role, scope, territory);
    }

    private Person admitted(String who, String email, Role role, TerritoryScope scope) {
        NewPerson wanted =
                new NewPerson(
                        "Проба " + who, email, role, scope.onlyMunicipality(), scope.onlySchool());
        return switch (house.getBean(Admissions.class).admit(wanted)) {
            case Admission.Admitted(Person person, String password) -> person;
            case Admission.Refused(var mistakes) -> throw new AssertionError(mistakes);
        };
    }
}
