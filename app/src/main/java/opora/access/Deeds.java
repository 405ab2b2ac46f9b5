package opora.access;

import java.time.LocalDate;
import opora.vocabulary.Days;
import opora.vocabulary.Deed;
import opora.vocabulary.Deed.Change;
import opora.vocabulary.Deed.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the house what was done about people. Addresses and passwords are never told. */
@Component
class Deeds {

    private final ApplicationEventPublisher house;
    private final Territories territories;

    Deeds(ApplicationEventPublisher house, Territories territories) {
        this.house = house;
        this.territories = territories;
    }

    void tell(String kind, String title, Person person, Change... changes) {
        tell(of(kind, title, person, changes));
    }

    static Deed of(String kind, String title, Person person, Change... changes) {
        return Deed.of(kind, title, subject(person), changes);
    }

    void tell(Deed deed) {
        house.publishEvent(new AccessChanged(deed));
    }

    void assigned(Person person, Assignment made) {
        tell(
                Deed.of(
                                "access.assigned",
                                "Человек назначен",
                                subject(person, made),
                                new Change("назначение", "", described(made)))
                        .because(made.basis()));
    }

    void ended(Person person, Assignment was, LocalDate last, String reason) {
        tell(
                Deed.of(
                                "access.assignment_ended",
                                "Назначение завершено",
                                subject(person, was),
                                new Change(
                                        "последний день",
                                        was.until().map(Days::of).orElse(""),
                                        Days.of(last)))
                        .because(reason));
    }

    private String described(Assignment made) {
        String place = territories.name(made.place()).orElse("");
        String until = made.until().map(day -> " по " + Days.of(day)).orElse("");
        return "%s, %s, с %s%s".formatted(made.role().title(), place, Days.of(made.since()), until);
    }

    private static Subject subject(Person person) {
        return Subject.of("person", person.id(), person.name());
    }

    private static Subject subject(Person person, Assignment about) {
        long school = about.place().onlySchool().map(id -> id.value()).orElse(0L);
        return new Subject("person", person.id(), person.name(), school);
    }
}
