package opora.results;

import java.util.List;
import opora.intake.formats.Reading;

/** What a file of descriptions brings: one per subject, kind and year. */
public record DescriptionFacts(List<Description> descriptions) implements Reading.Contents {}
