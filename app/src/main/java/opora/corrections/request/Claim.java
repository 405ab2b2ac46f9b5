package opora.corrections.request;

import java.util.List;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * The form of a request as typed.
 *
 * @param because why it comes after the last day; asked only then
 */
public record Claim(
        AcademicYear year,
        Procedure procedure,
        String participants,
        String failed,
        String text,
        String because,
        List<EvidenceFile> files) {}
