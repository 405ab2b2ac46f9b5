package opora.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.store.AssignmentStore;
import opora.access.store.PeopleStore;
import opora.territory.School;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which the people of {@link DemoPeople} come into the sample region. */
@Component
public class DemoAccounts {

    private final PeopleStore people;
    private final AssignmentStore assignments;
    private final Passwords passwords;
    private final Clock clock;

    DemoAccounts(
            PeopleStore people, AssignmentStore assignments, Passwords passwords, Clock clock) {
        this.people = people;
        this.assignments = assignments;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * One person per role; once more changes only their territories.
     *
     * @param own the school that the director and the teacher work in; its municipality is that of the municipal people
     * @param others further schools of whoever is given schools one by one
     */
    @Transactional
    public void add(School own, List<School> others) {
        String hash = passwords.hash(DemoPeople.PASSWORD);
        for (DemoPeople.Account account : DemoPeople.ACCOUNTS) {
            List<Assignment> made =
                    places(account.role(), own, others)
                            .map(place -> assignment(account.role(), place))
                            .toList();
            Person person =
                    Person.fresh(account.name(), account.email(), Person.PasswordKind.DEMO, made);
            if (people.add(person, hash).isEmpty()) {
                assignments.replaceDemo(account.email(), made);
            }
        }
    }

    /** Whether anybody is in the house, of the demo or not. */
    public boolean hasSomebody() {
        return !people.list().isEmpty();
    }

    /** The person of the demo as one who acts. @throws java.util.NoSuchElementException before {@link #add} */
    public Viewer viewer(DemoPeople.Account account) {
        Person person = people.findByEmail(account.email()).orElseThrow().person();
        Hat hat = Hat.of(person, LocalDate.now(clock)).getFirst();
        return new Viewer(person.id(), person.name(), person.email(), hat.role(), hat.scope(), "");
    }

    private static Stream<TerritoryScope> places(Role role, School own, List<School> others) {
        return switch (role.reach()) {
            case REGION, HOUSE -> Stream.of(new TerritoryScope.WholeRegion());
            case MUNICIPALITY ->
                    Stream.of(new TerritoryScope.OneMunicipality(own.municipality().id()));
            case SCHOOL -> Stream.of(new TerritoryScope.OneSchool(own.id()));
            case SCHOOLS ->
                    Stream.concat(Stream.of(own), others.stream())
                            .map(school -> new TerritoryScope.OneSchool(school.id()));
            case NOTHING -> Stream.of();
        };
    }

    private Assignment assignment(Role role, TerritoryScope place) {
        return new Assignment(
                0, role, place, LocalDate.now(clock), Optional.empty(), "учебная область");
    }
}
