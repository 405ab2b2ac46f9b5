package opora.corrections.request;

import java.util.List;
import opora.office.SentFile;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.PersonalTraces;
import opora.vocabulary.Procedure;

/**
 * The form of a request as typed.
 *
 * @param because why it comes after the last day; asked only then
 * @param known what of the text was asked about already, see {@link PersonalTraces#joined}
 */
public record Claim(
        AcademicYear year,
        Procedure procedure,
        String participants,
        String failed,
        String text,
        String because,
        List<SentFile> files,
        String known) {

    /** What in its texts looks like a pupil. */
    public PersonalTraces traces() {
        return PersonalTraces.of(year.endsIn(), text, because);
    }
}
