package opora.intake;

import java.util.List;
import opora.intake.formats.Reading;
import opora.territory.Register;

/** What a register of schools brings: one entry per school, in the order of the code. */
public record RegisterEntries(List<Register.Entry> entries) implements Reading.Contents {}
