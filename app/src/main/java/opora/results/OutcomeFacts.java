package opora.results;

import java.util.List;
import opora.intake.formats.Reading;

/** What a file of results brings: one outcome per school, year and procedure, sorted by these three. */
public record OutcomeFacts(List<Outcome> outcomes) implements Reading.Contents {}
