package opora.protection;

import java.util.List;
import opora.access.People;
import opora.vocabulary.Deed;
import opora.vocabulary.PersonalRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases a person in every room and tells the house. */
@Component
class Erasing {

    private final List<PersonalRecords> rooms;
    private final People people;
    private final ApplicationEventPublisher house;

    Erasing(List<PersonalRecords> rooms, People people, ApplicationEventPublisher house) {
        this.rooms = rooms;
        this.people = people;
        this.house = house;
    }

    /** The caller opens the transaction. Answers whether there was anything to erase: of two who do it at once the second waits and finds nothing. */
    boolean erase(long person, String reason) {
        people.hold(person);
        if (people.find(person).filter(one -> !one.isErased()).isEmpty()) {
            return false;
        }
        rooms.forEach(room -> room.erase(person));
        Deed deed =
                Deed.of(
                                "protection.erased",
                                "Данные человека стёрты",
                                Deed.Subject.of("person", person, "Учётная запись " + person))
                        .because(reason);
        house.publishEvent(new DataHandled(deed));
        return true;
    }
}
