package opora.intake;

import java.time.Instant;
import java.util.Map;

/** The door for whoever asks what counted earlier. */
public interface CountedLoads {

    /** Loads that counted at the moment — accepted by then and not recalled by then — by number, each with its edition. */
    Map<Long, Long> at(Instant moment);
}
