package opora.journal.web;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import opora.journal.Entry;
import opora.vocabulary.Deed;

/**
 * One line of the page.
 *
 * @param from «региональный оператор, 10.0.0.7»; empty for the house itself
 * @param subject what it was done to; empty when it says no more than the title
 */
public record JournalRow(
        long number,
        String when,
        String who,
        String from,
        String title,
        String subject,
        List<Deed.Change> changes,
        String reason) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm:ss");

    static JournalRow of(Entry entry, ZoneId zone) {
        Entry.Who who = entry.who();
        return new JournalRow(
                entry.number(),
                MOMENT.format(entry.at().atZone(zone)),
                who.name(),
                who.role().isEmpty() ? who.address() : who.role() + ", " + who.address(),
                entry.deed().title(),
                entry.deed().subject().name(),
                entry.changes(),
                entry.deed().reason());
    }
}
