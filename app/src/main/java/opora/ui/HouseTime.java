package opora.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Moments in the time of the house, as people write them. */
@Component
public class HouseTime {

    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.of("ru"));
    private static final DateTimeFormatter BRIEF = DateTimeFormatter.ofPattern("dd.MM.uuuu, HH:mm");

    private final ZoneId zone;

    HouseTime(Clock clock) {
        this.zone = clock.getZone();
    }

    /** «17 июня 2027, 10:42». */
    public String whole(Instant moment) {
        return WHOLE.format(moment.atZone(zone));
    }

    /** For tables: «17.06.2027, 10:42». */
    public String brief(Instant moment) {
        return BRIEF.format(moment.atZone(zone));
    }
}
