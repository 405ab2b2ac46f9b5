package opora.territory;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An organisation beside the schools that helps them, as it is known now.
 *
 * @param municipality empty for one of the whole region
 * @param contacts how to reach it; «» when nobody has told
 * @param since the first day that was recorded
 * @param closedOn the day since which it does not help any more; empty while it does
 */
public record Partner(
        long id,
        Kind kind,
        String name,
        Optional<Municipality> municipality,
        String contacts,
        LocalDate since,
        Optional<LocalDate> closedOn) {

    public enum Kind {
        UNIVERSITY("вуз"),
        COLLEGE("колледж, техникум"),
        TRAINING("институт развития образования, методическая служба"),
        SUPPORT("центр психолого-педагогической помощи"),
        CULTURE("культура, спорт, дополнительное образование"),
        BUSINESS("предприятие"),
        OTHER("другое");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** What is to be known of it from a day on; the day is empty when the form does not tell one. */
    public record Facts(String name, String contacts, Optional<LocalDate> onDay) {}
}
