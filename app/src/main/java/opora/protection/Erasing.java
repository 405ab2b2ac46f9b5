package opora.protection;

import java.util.List;
import opora.vocabulary.Deed;
import opora.vocabulary.PersonalRecords;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Erases a person in every room and tells the house. */
@Component
class Erasing {

    private final List<PersonalRecords> rooms;
    private final ApplicationEventPublisher house;

    Erasing(List<PersonalRecords> rooms, ApplicationEventPublisher house) {
        this.rooms = rooms;
        this.house = house;
    }

    /** The caller opens the transaction. */
    void erase(long person, String reason) {
        rooms.forEach(room -> room.erase(person));
        Deed deed =
                Deed.of(
                                "protection.erased",
                                "Данные человека стёрты",
                                Deed.Subject.of("person", person, ""))
                        .because(reason);
        house.publishEvent(new DataHandled(deed));
    }
}
