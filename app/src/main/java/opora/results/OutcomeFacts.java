package opora.results;

import java.util.List;
import opora.intake.formats.Reading;

/**
 * What a file of results brings.
 *
 * @param outcomes one per school, year and procedure, sorted by these three
 * @param complements one per group, kind, year and procedure
 */
public record OutcomeFacts(List<Outcome> outcomes, List<Complement> complements)
        implements Reading.Contents {

    public OutcomeFacts(List<Outcome> outcomes) {
        this(outcomes, List.of());
    }
}
