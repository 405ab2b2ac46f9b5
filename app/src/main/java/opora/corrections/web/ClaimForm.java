package opora.corrections.web;

import java.util.List;
import java.util.Optional;
import opora.corrections.request.Claim;
import opora.corrections.request.EvidenceFile;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;

/** The form of a request as typed; a field that the browser does not send is empty. */
public record ClaimForm(
        String year,
        String procedure,
        String participants,
        String failed,
        String text,
        String because) {

    public ClaimForm {
        year = orEmpty(year);
        procedure = orEmpty(procedure);
        participants = orEmpty(participants);
        failed = orEmpty(failed);
        text = orEmpty(text);
        because = orEmpty(because);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Empty when it names no procedure of a year. */
    Optional<Claim> claim(List<EvidenceFile> files) {
        return AcademicYear.find(year)
                .flatMap(of ->
                        Procedure.find(procedure)
                                .map(one ->
                                        new Claim(
                                                of,
                                                one,
                                                participants,
                                                failed,
                                                text,
                                                because,
                                                files)));
    }

    String query() {
        return "year=%s&procedure=%s".formatted(year, procedure);
    }
}
