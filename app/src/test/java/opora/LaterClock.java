package opora;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The clock of the machine, moved on by as much as a test says. */
public final class LaterClock extends Clock {

    private Duration later = Duration.ZERO;

    public void reset() {
        later = Duration.ZERO;
    }

    public void moveOn(Duration time) {
        later = later.plus(time);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.systemDefault();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }

    @Override
    public Instant instant() {
        return Clock.systemUTC().instant().plus(later);
    }
}
