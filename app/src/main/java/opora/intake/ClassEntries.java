package opora.intake;

import java.util.List;
import opora.intake.formats.Reading;
import opora.territory.ClassRegister;

/** What a register of classes brings: one entry per class and year. */
public record ClassEntries(List<ClassRegister.Entry> entries) implements Reading.Contents {}
