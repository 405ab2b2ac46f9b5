package opora.access;

import java.util.Map;
import java.util.Optional;
import opora.access.store.PeopleStore;
import opora.territory.MunicipalityId;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which an operator lets people in, gives them a new first password or another territory and closes their access. */
@Component
public class Admissions {

    private static final String TAKEN = "Человек с такой почтой уже есть в списке";

    private final PeopleStore people;
    private final Passwords passwords;
    private final Territories territories;

    Admissions(PeopleStore people, Passwords passwords, Territories territories) {
        this.people = people;
        this.passwords = passwords;
        this.territories = territories;
    }

    /** Lets someone in with a first password that is shown once. Fields: name, email, municipality or school. */
    @Transactional
    public Admission admit(NewPerson wanted) {
        Map<String, String> mistakes = AccountForm.mistakes(wanted.name(), wanted.email());
        Optional<TerritoryScope> scope =
                territories.chosen(wanted.role(), wanted.municipality(), wanted.school());
        if (scope.isEmpty()) {
            mistakes.putAll(Territories.mistake(wanted.role()));
        }
        if (!mistakes.isEmpty()) {
            return new Admission.Refused(mistakes);
        }
        String password = passwords.initial();
        Person person =
                Person.fresh(
                        wanted.name().strip(),
                        AccountForm.plain(wanted.email()),
                        wanted.role(),
                        scope.orElseThrow(),
                        Person.PasswordKind.INITIAL);
        return people.add(person, passwords.hash(password))
                .<Admission>map(added -> new Admission.Admitted(added, password))
                .orElseGet(() -> new Admission.Refused(Map.of("email", TAKEN)));
    }

    /**
     * A new first password instead of a forgotten one; sessions of the person end.
     *
     * @throws NotVisible when there is no such person, it is one of the demo, or oneself: the own password is changed with the old one
     */
    @Transactional
    public Admission.Admitted newPassword(Viewer by, long id) {
        Person person = another(by, id);
        String password = passwords.initial();
        people.setPassword(id, passwords.hash(password), Person.PasswordKind.INITIAL);
        return new Admission.Admitted(person, password);
    }

    /** The sessions of the person end at once. @throws NotVisible as above: nobody locks the door behind themselves */
    @Transactional
    public Person close(Viewer by, long id) {
        Person person = another(by, id);
        people.setStanding(id, Person.Standing.CLOSED);
        return person;
    }

    @Transactional
    public Person open(long id) {
        Person person = known(id);
        people.setStanding(id, Person.Standing.OPEN);
        return person;
    }

    /**
     * Another territory for the same role; what the person opens next is already of that one.
     *
     * @throws NotVisible as {@link #movable}
     */
    @Transactional
    public NewTerritory move(
            long id, Optional<MunicipalityId> municipality, Optional<SchoolId> school) {
        Person person = movable(id);
        return territories
                .chosen(person.role(), municipality, school)
                .<NewTerritory>map(scope -> {
                    people.setTerritory(id, scope);
                    return new NewTerritory.Given(person);
                })
                .orElseGet(() -> new NewTerritory.Refused(Territories.mistake(person.role())));
    }

    /** @throws NotVisible when there is no such person, it is one of the demo, or an operator, who sees the whole region */
    public Person movable(long id) {
        Person person = known(id);
        if (person.role() == Role.OPERATOR) {
            throw new NotVisible();
        }
        return person;
    }

    /** The caller has made sure that the house is empty. */
    NewPassword firstOperator(String name, String email, String password, String again) {
        Map<String, String> mistakes = AccountForm.mistakes(name, email);
        passwords.mistakes(password, again, email).forEach(mistakes::put);
        if (!mistakes.isEmpty()) {
            return new NewPassword.Refused(mistakes);
        }
        Person person =
                Person.fresh(
                        name.strip(),
                        AccountForm.plain(email),
                        Role.OPERATOR,
                        new TerritoryScope.WholeRegion(),
                        Person.PasswordKind.OWN);
        return people.add(person, passwords.hash(password))
                .<NewPassword>map(NewPassword.Accepted::new)
                .orElseGet(() -> new NewPassword.Refused(Map.of("email", TAKEN)));
    }

    private Person another(Viewer by, long id) {
        if (by.id() == id) {
            throw new NotVisible();
        }
        return known(id);
    }

    private Person known(long id) {
        return people.find(id)
                .map(PeopleStore.Kept::person)
                .filter(person -> person.password() != Person.PasswordKind.DEMO)
                .orElseThrow(NotVisible::new);
    }
}
