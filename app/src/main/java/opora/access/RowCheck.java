package opora.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.access.PeopleImport.Deed;
import opora.access.PeopleImport.Finding;
import opora.access.store.PeopleStore;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Looks at a line of the table of people: can it be read, and may the one who asks do it. */
@Component
class RowCheck {

    /** The fields of the forms, by the columns where the same is typed. */
    private static final Map<String, Integer> COLUMNS =
            Map.of(
                    "name",
                    0,
                    "email",
                    1,
                    "role",
                    2,
                    "municipality",
                    3,
                    "school",
                    4,
                    "codes",
                    4,
                    "since",
                    5,
                    "until",
                    6,
                    "basis",
                    7);

    private final PeopleStore people;
    private final Planned planned;
    private final Charge charge;
    private final Schools schools;

    RowCheck(PeopleStore people, Planned planned, Charge charge, Schools schools) {
        this.people = people;
        this.planned = planned;
        this.charge = charge;
        this.schools = schools;
    }

    /** {@code above}: the lines before. */
    PeopleImport.Planned planned(Viewer by, PeopleRow row, List<PeopleRow> above) {
        List<Finding> findings = new ArrayList<>();
        AccountForm.mistakes(row.name(), row.email())
                .forEach((field, what) -> findings.add(finding(row, field, what)));
        dates(row, findings);
        Optional<Person> known = known(row);
        known.flatMap(person -> untouchable(by, person))
                .ifPresent(why -> findings.add(finding(row, "email", why)));
        known.filter(person -> person.id() == by.id())
                .ifPresent(_ -> findings.add(finding(row, "email", "Себе назначение не дают")));
        role(by, row, findings);
        if (findings.isEmpty() && isThereAlready(by, row, above)) {
            findings.add(finding(row, "role", "Это назначение у человека уже есть"));
        }
        boolean again = known.isPresent() || above.stream().anyMatch(row::isOfTheSame);
        return new PeopleImport.Planned(
                row,
                again ? Deed.ASSIGN : Deed.INVITE,
                findings.isEmpty() ? where(by, row) : "",
                findings.isEmpty() ? otherName(row, above) : Optional.empty(),
                findings);
    }

    /** Why the one who asks gives nothing to whoever is known by the e-mail; empty where it may be given. */
    private Optional<String> untouchable(Viewer by, Person person) {
        if (person.password() == Person.PasswordKind.DEMO) {
            return Optional.of(
                    "Это человек учебной области: его назначения не меняются. Нужна почта другого человека");
        }
        return charge.touches(by, person)
                ? Optional.empty()
                : Optional.of(
                        "Человек с такой почтой уже есть, и не на вашей территории. Ему назначит региональный оператор");
    }

    /** Who has the e-mail in Opora, or in a line above, under a name that is not the one of this line. */
    private Optional<String> otherName(PeopleRow row, List<PeopleRow> above) {
        return known(row)
                .map(Person::name)
                .or(() -> above.stream().filter(row::isOfTheSame).map(PeopleRow::name).findFirst())
                .filter(name -> !sameName(name, row.name()));
    }

    private static boolean sameName(String one, String other) {
        return one.replace('\u00a0', ' ').equalsIgnoreCase(other.replace('\u00a0', ' '));
    }

    /** «Боровинская СОШ, 101001; …»: what stands in the table as a code is read by its name. */
    private String where(Viewer by, PeopleRow row) {
        return made(by, row).stream()
                .map(one -> where(by, row, one.place()))
                .collect(Collectors.joining("; "));
    }

    private String where(Viewer by, PeopleRow row, TerritoryScope place) {
        return switch (place) {
            case TerritoryScope.WholeRegion() -> schools.region();
            case TerritoryScope.OneMunicipality _ -> row.municipality();
            case TerritoryScope.OneSchool(SchoolId id) ->
                    schools.find(by.scope(), id)
                            .map(school -> school.name() + ", " + school.code())
                            .orElse(row.codes());
            case TerritoryScope.NamedSchools _ -> row.codes();
        };
    }

    /** A table that is taken in twice gives nothing twice. */
    private boolean isThereAlready(Viewer by, PeopleRow row, List<PeopleRow> above) {
        List<Assignment> wanted = made(by, row);
        return known(row).stream()
                        .flatMap(person -> person.assignments().stream())
                        .anyMatch(has -> wanted.stream().anyMatch(one -> isTheSame(has, one)))
                || above.stream()
                        .filter(row::isOfTheSame)
                        .filter(one -> one.roleMeant().equals(row.roleMeant()))
                        .flatMap(one -> made(by, one).stream())
                        .anyMatch(has -> wanted.stream().anyMatch(one -> isTheSame(has, one)));
    }

    private static boolean isTheSame(Assignment has, Assignment wanted) {
        return has.role() == wanted.role()
                && has.place().equals(wanted.place())
                && has.on(wanted.since()) != Assignment.Time.OVER;
    }

    /** What the line would give; nothing when it cannot be read. */
    private List<Assignment> made(Viewer by, PeopleRow row) {
        return row.roleMeant()
                .filter(role -> by.may(role.invitedBy()))
                .map(_ -> planned.of(by, wanted(by, row)))
                .map(plan ->
                        plan instanceof Planned.Plan.Good(var all) ? all : List.<Assignment>of())
                .orElse(List.of());
    }

    private static void dates(PeopleRow row, List<Finding> findings) {
        Map.of("since", row.since(), "until", row.until())
                .forEach((field, typed) -> {
                    if (!typed.isEmpty() && PeopleRow.date(typed).isEmpty()) {
                        findings.add(
                                finding(row, field, "Нужна дата, например 01.09.2026, или пусто"));
                    }
                });
    }

    private void role(Viewer by, PeopleRow row, List<Finding> findings) {
        Optional<Role> role = row.roleMeant();
        if (role.isEmpty()) {
            findings.add(finding(row, "role", "Такой роли нет. Роли — на втором листе таблицы"));
        } else if (!by.may(role.get().invitedBy())) {
            findings.add(finding(row, "role", "Эту роль даёте не вы, а региональный оператор"));
        } else if (role.get().reach() == Reach.SCHOOL && row.schoolCodes().size() > 1) {
            findings.add(finding(row, "school", "Нужна одна школа. Для второй — ещё одна строка"));
        } else if (planned.of(by, wanted(by, row)) instanceof Planned.Plan.Mistaken(var mistakes)) {
            mistakes.forEach(
                    (field, what) -> findings.add(finding(row, field, inTable(row, field, what))));
        }
    }

    /** What a form asks to choose is typed here. */
    private static String inTable(PeopleRow row, String field, String what) {
        return switch (field) {
            case "municipality" ->
                    row.municipality().isEmpty()
                            ? "Напишите муниципалитет: без него роли нет"
                            : "Такого муниципалитета на вашей территории нет. Напишите, как он назван в Опоре";
            case "school" ->
                    row.codes().isEmpty()
                            ? "Напишите код школы"
                            : "Школы с таким кодом на вашей территории нет";
            default -> what;
        };
    }

    /** Of a line whose role can be read. */
    NewAssignment wanted(Viewer by, PeopleRow row) {
        Role role = row.roleMeant().orElseThrow();
        return new NewAssignment(
                role,
                municipality(by, row.municipality()),
                role.reach() == Reach.SCHOOL ? school(by, row.schoolCodes()) : Optional.empty(),
                row.schoolCodes(),
                PeopleRow.date(row.since()),
                PeopleRow.date(row.until()),
                row.basis());
    }

    private Optional<MunicipalityId> municipality(Viewer by, String name) {
        return schools.municipalities(by.scope()).stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .map(Municipality::id)
                .findFirst();
    }

    private Optional<SchoolId> school(Viewer by, List<SchoolCode> codes) {
        return schools.byCode(by.scope(), codes).values().stream().findFirst();
    }

    Optional<Person> known(PeopleRow row) {
        return people.findByEmail(AccountForm.plain(row.email())).map(PeopleStore.Kept::person);
    }

    private static Finding finding(PeopleRow row, String field, String what) {
        int column = COLUMNS.getOrDefault(field, 0);
        return new Finding(PeopleTable.TITLES.get(column), row.cells().get(column), what);
    }
}
