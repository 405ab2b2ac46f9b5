package opora.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.store.InvitationStore;
import opora.access.store.PeopleStore;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door by which people are let in: by a link with which they choose a password. */
@Component
public class Invitations {

    /** Days for which a link is good. */
    public static final int DAYS = 7;

    private static final String TAKEN =
            "Человек с такой почтой уже есть. Найдите его в списке и дайте ему ещё одно назначение; если его там нет, напишите региональному оператору";

    /** How {@link People.Listed#elsewhere} begins. */
    public static final String MORE_RIGHTS =
            "Новую ссылку этому человеку выдаёт и второй шаг снимает тот, у кого есть все его права: иначе по ней можно войти вместо него и получить чужие права. ";

    private final PeopleStore people;
    private final InvitationStore links;
    private final Planned planned;
    private final Deeds deeds;
    private final Clock clock;

    Invitations(
            PeopleStore people, InvitationStore links, Planned planned, Deeds deeds, Clock clock) {
        this.people = people;
        this.links = links;
        this.planned = planned;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Lets someone in. Fields: name, email, municipality, school or codes, until, basis.
     *
     * @throws NotVisible when the one who asks lets nobody into this role
     */
    @Transactional
    public Invited invite(Viewer by, NewPerson wanted) {
        Map<String, String> mistakes = AccountForm.mistakes(wanted.name(), wanted.email());
        Planned.Plan plan = planned.of(by, wanted.first());
        if (plan instanceof Planned.Plan.Mistaken(Map<String, String> more)) {
            mistakes.putAll(more);
        }
        if (!mistakes.isEmpty() || !(plan instanceof Planned.Plan.Good(List<Assignment> made))) {
            return new Invited.Refused(mistakes);
        }
        Person fresh =
                Person.fresh(
                        AccountForm.name(wanted.name()),
                        AccountForm.plain(wanted.email()),
                        Person.PasswordKind.NONE,
                        made);
        return people.add(fresh, null)
                .<Invited>map(this::awaited)
                .orElseGet(() -> new Invited.Refused(Map.of("email", TAKEN)));
    }

    private Invited.Awaited awaited(Person person) {
        deeds.tell("access.invited", "Человек приглашён", person);
        person.assignments().forEach(made -> deeds.assigned(person, made));
        return link(person);
    }

    private Invited.Awaited link(Person person) {
        SecretLink secret = SecretLink.fresh();
        Instant now = clock.instant();
        Instant ends = now.plus(Duration.ofDays(DAYS));
        links.keep(person.id(), secret.hash(), now, ends);
        return new Invited.Awaited(person, secret.token(), ends);
    }

    /** Whom the link invites; empty when it is wrong, used or over, or the person was shut out meanwhile. */
    public Optional<Person> awaited(String token) {
        return links.person(new SecretLink(token).hash(), clock.instant())
                .flatMap(people::find)
                .map(PeopleStore.Kept::person)
                .filter(person -> person.standing() == Person.Standing.OPEN);
    }

    /**
     * Another link instead of a lost one or of a forgotten password, which does not open any more; sessions of the person end. Refused under the
     * field link where the one who asks could come in with it as somebody with more rights.
     *
     * @throws NotVisible when the one who asks is not in charge of the whole person, or asks about oneself
     */
    @Transactional
    public Invited again(Viewer by, long id) {
        Person person = planned.whole(by, id);
        Optional<String> elsewhere = planned.elsewhere(by, person);
        if (elsewhere.isPresent()) {
            return new Invited.Refused(Map.of("link", elsewhere.get()));
        }
        people.dropPassword(id);
        deeds.tell("access.link_renewed", "Выдана новая ссылка для входа", person);
        return link(person);
    }
}
