package opora.journal;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** Somebody has looked at personal data. {@code page}: what was opened, «Список людей». */
public record Viewed(String page) implements Recordable {

    @Override
    public Deed deed() {
        return Deed.of(
                "journal.personal_data_viewed",
                "Просмотр персональных данных",
                Deed.Subject.of("page", 0, page));
    }
}
