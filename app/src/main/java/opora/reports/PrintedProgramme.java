package opora.reports;

import java.time.ZonedDateTime;
import java.util.Optional;
import opora.programme.ProgrammeLevel;
import opora.programme.wording.Edition;
import opora.vocabulary.Days;

/**
 * An edition of a programme to be printed. It never changes, so that it is printed the same for ever.
 *
 * @param number of the edition
 * @param at when it was saved, in the time zone in which it is shown
 * @param approved the order that approved this edition, «» where none was named; empty for an edition that nobody approved
 */
public record PrintedProgramme(
        ProgrammeLevel level,
        Edition edition,
        int number,
        ZonedDateTime at,
        Optional<String> approved) {

    /** In one line. */
    public String title() {
        return String.join(" ", edition.programme().lines("title"));
    }

    /** «редакция 7 от 15.06.2027; утверждена». */
    public String standing() {
        return "редакция %d от %s; %s"
                .formatted(
                        number,
                        Days.of(at.toLocalDate()),
                        approved.isPresent() ? "утверждена" : "черновик");
    }
}
