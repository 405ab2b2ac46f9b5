package opora.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.access.store.PeopleStore;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The door to the people of the house. */
@Component
public class People {

    private static final int FOUND = 20;
    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    private final PeopleStore people;
    private final Schools schools;
    private final Charge charge;
    private final FirstOperator firstOperator;
    private final Clock clock;

    People(
            PeopleStore people,
            Schools schools,
            Charge charge,
            FirstOperator firstOperator,
            Clock clock) {
        this.people = people;
        this.schools = schools;
        this.charge = charge;
        this.firstOperator = firstOperator;
        this.clock = clock;
    }

    /**
     * A person with the assignments that the one who asks is in charge of.
     *
     * @param whole whether that is all there is to the person: only then access is closed, opened and a new link made
     * @param elsewhere why it is somebody else who makes a new link and lifts the second factor, and who; empty when it is the one who asks
     */
    public record Listed(
            Person person, List<Given> given, boolean whole, Optional<String> elsewhere) {

        /** Whether the person could come in and sees nothing. */
        public boolean isLost() {
            return person.standing() == Person.Standing.OPEN
                    && given.stream().noneMatch(one -> one.time() == Assignment.Time.NOW);
        }
    }

    /** @param place its name; empty when the register has no school there any more */
    public record Given(Assignment assignment, Optional<String> place, Assignment.Time time) {}

    /** A token for {@code /first-operator?token=…}, good for a day; empty when there is anyone beside the people of the demo. */
    public Optional<String> firstOperatorToken() {
        return firstOperator.token();
    }

    public Optional<Person> find(long id) {
        return people.find(id).map(PeopleStore.Kept::person);
    }

    /** Nobody else changes the person until the transaction ends; what was read of the person before may be old. */
    public void hold(long id) {
        people.hold(id);
    }

    /** For the work of the house itself: all there are and were not erased, by name. */
    public List<Person> everybody() {
        return people.list();
    }

    /** Whose work here was over before the moment: access was closed, or no assignment and no sign-in has been since. */
    public List<Long> overSince(Instant moment) {
        return people.overSince(moment, LocalDate.ofInstant(moment, clock.getZone()));
    }

    /** What the person is today, in the order of roles; never empty. */
    public List<Hat> hats(Person person) {
        return Hat.of(person, LocalDate.now(clock));
    }

    /** By a part of the name or of the e-mail address, twenty at most; nobody for less than two letters. For whoever protects data. */
    public List<Person> search(String part) {
        String sought = part.strip();
        return sought.length() < 2 ? List.of() : people.search(sought, FOUND);
    }

    /** Those whom the one who asks is in charge of, in whole or in part: whoever sees nothing first, then by name. */
    public List<Listed> list(Viewer by) {
        Naming naming = Naming.of(schools);
        return people.list().stream()
                .filter(person -> charge.touches(by, person))
                .map(person -> listed(by, person, naming))
                .sorted(Comparator.comparing(Listed::isLost).reversed())
                .toList();
    }

    /** @throws NotVisible when there is no such person for the one who asks, or not any more */
    public Listed get(Viewer by, long id) {
        return find(id).filter(person -> !person.isErased())
                .filter(person -> charge.touches(by, person))
                .map(person -> listed(by, person, Naming.of(schools)))
                .orElseThrow(NotVisible::new);
    }

    private Listed listed(Viewer by, Person person, Naming naming) {
        LocalDate today = LocalDate.now(clock);
        return new Listed(
                person,
                person.assignments().stream()
                        .filter(one -> charge.covers(by, one))
                        .map(one -> new Given(one, naming.of(one.place()), one.on(today)))
                        .toList(),
                by.id() != person.id()
                        && person.password() != Person.PasswordKind.DEMO
                        && charge.covers(by, person),
                charge.elsewhere(by, person));
    }

    /** What places are called, looked up once for a whole list. */
    private record Naming(
            String region,
            Map<SchoolId, School> schools,
            Map<MunicipalityId, String> municipalities) {

        static Naming of(Schools schools) {
            return new Naming(
                    schools.region(),
                    schools.list(ALL).stream()
                            .collect(Collectors.toMap(School::id, Function.identity())),
                    schools.municipalities(ALL).stream()
                            .collect(Collectors.toMap(Municipality::id, Municipality::name)));
        }

        Optional<String> of(TerritoryScope place) {
            return switch (place) {
                case TerritoryScope.WholeRegion() -> Optional.of(region);
                case TerritoryScope.OneMunicipality(MunicipalityId id) ->
                        Optional.ofNullable(municipalities.get(id));
                case TerritoryScope.OneSchool(SchoolId id) ->
                        Optional.ofNullable(schools.get(id))
                                .map(school -> school.name() + ", " + school.municipality().name());
                case TerritoryScope.NamedSchools _ -> Optional.empty();
            };
        }
    }
}
