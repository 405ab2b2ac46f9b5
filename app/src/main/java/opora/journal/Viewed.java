package opora.journal;

import opora.access.Person;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Somebody has looked at personal data. */
public record Viewed(Deed deed) implements Recordable {

    private static final String KIND = "journal.personal_data_viewed";
    private static final String TITLE = "Просмотр персональных данных";

    /** Of many people: {@code page} says what was opened, «Список людей». */
    public static Viewed page(String page) {
        return new Viewed(Deed.of(KIND, TITLE, Deed.Subject.of("page", 0, page)));
    }

    /** Of one person, who is told of it when everything about that person is asked for. */
    public static Viewed person(Person person, String page) {
        return new Viewed(
                Deed.of(
                        KIND,
                        TITLE,
                        Deed.Subject.of("person", person.id(), person.name()),
                        new Deed.Change("что открыто", "", page)));
    }
}
