package opora.results.formats;

import java.util.List;
import opora.intake.formats.Reading;
import opora.results.Outcome;

public record OutcomeContents(List<Outcome> outcomes) implements Reading.Contents {}
