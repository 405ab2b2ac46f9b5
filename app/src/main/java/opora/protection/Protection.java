package opora.protection;

import java.util.List;
import opora.access.HouseSight;
import opora.access.NotVisible;
import opora.access.People;
import opora.access.Person;
import opora.access.Right;
import opora.access.Viewer;
import opora.vocabulary.Deed;
import opora.vocabulary.PersonalRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The door to what the house keeps about people, room by room. */
@Component
public class Protection {

    private final List<PersonalRecords> rooms;
    private final People people;
    private final Erasing erasing;
    private final ApplicationEventPublisher house;

    Protection(
            List<PersonalRecords> rooms,
            People people,
            Erasing erasing,
            ApplicationEventPublisher house) {
        this.rooms = rooms;
        this.people = people;
        this.erasing = erasing;
        this.house = house;
    }

    /** The register, in the order of the road. */
    public List<PersonalRecords.Kept> register() {
        return rooms.stream().flatMap(room -> room.kept().stream()).toList();
    }

    /**
     * Everything about one person, also what stands in rooms into which whoever asks does not look. That it was looked at is told to the house
     * before.
     *
     * @throws NotVisible when there is no such person, or it is neither oneself nor one's duty
     */
    public Dossier dossier(Viewer by, long id) {
        Person person = known(by, id);
        Deed read =
                Deed.of(
                        "protection.dossier_read",
                        "Собрано всё о человеке",
                        Deed.Subject.of("person", person.id(), person.name()));
        house.publishEvent(new DataHandled(read));
        return new Dossier(
                person,
                HouseSight.during(
                        () -> rooms.stream().flatMap(room -> room.about(id).stream()).toList()));
    }

    public record Dossier(Person person, List<PersonalRecords.Table> tables) {}

    /**
     * Erases what the register promises. The account is closed for ever; what is official stays without the name where it can.
     *
     * @throws NotVisible when there is no such person, it is one of the demo, or oneself
     */
    @Transactional
    public Erasure erase(Viewer by, long id, String reason) {
        if (by.id() == id || !by.may(Right.PROTECT_DATA)) {
            throw new NotVisible();
        }
        Person person = known(by, id);
        if (person.password() == Person.PasswordKind.DEMO) {
            throw new NotVisible();
        }
        if (person.isErased()) {
            return Erasure.ALREADY;
        }
        if (reason.isBlank()) {
            return Erasure.REASON_MISSING;
        }
        if (person.standing() == Person.Standing.OPEN) {
            return Erasure.STILL_OPEN;
        }
        return erasing.erase(id, reason.strip()) ? Erasure.DONE : Erasure.ALREADY;
    }

    /** What comes of the wish to erase somebody. */
    public enum Erasure {
        DONE,
        /** by somebody else, perhaps a moment ago */
        ALREADY,
        REASON_MISSING,
        /** access has to be closed first, so that nobody is shut out by a slip of the hand */
        STILL_OPEN
    }

    private Person known(Viewer by, long id) {
        if (by.id() != id && !by.may(Right.PROTECT_DATA)) {
            throw new NotVisible();
        }
        return people.find(id).orElseThrow(NotVisible::new);
    }
}
