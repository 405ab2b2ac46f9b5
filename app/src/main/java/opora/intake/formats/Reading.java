package opora.intake.formats;

import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What was understood of a file.
 *
 * @param parts one per procedure and year, in their order; for a register one part without either
 * @param schools every school that the file names, once, in the order of its code
 * @param contents what the owning room keeps; {@link Contents#NOTHING} when the file is rejected or a question is open
 * @param suggestion what the content itself suggests where a label is missing; shown to the person, never assumed
 */
public record Reading(
        Layout layout,
        List<Part> parts,
        List<MentionedSchool> schools,
        Findings findings,
        Contents contents,
        Labels suggestion) {

    public Decision decision() {
        return findings.decision();
    }

    /** A reading that is nothing but its findings. */
    public static Reading refused(Layout layout, Findings findings) {
        return new Reading(layout, List.of(), List.of(), findings, Contents.NOTHING, Labels.NONE);
    }

    /**
     * Counts of one procedure in the file. Empty where the layout does not carry them.
     *
     * @param rows rows with data
     */
    public record Part(
            Optional<AcademicYear> year,
            Optional<Procedure> procedure,
            int rows,
            int schools,
            Optional<Integer> municipalities,
            Optional<Integer> participants,
            Optional<Integer> absent,
            Optional<Integer> failed) {}

    /** A school as the file names it; name and municipality are «» where the file does not tell them. */
    public record MentionedSchool(
            String code, String name, String municipality, String sheet, int row) {}

    /** Marks what a room keeps of a file; each room has its own. */
    public interface Contents {
        Contents NOTHING = new Contents() {};
    }
}
