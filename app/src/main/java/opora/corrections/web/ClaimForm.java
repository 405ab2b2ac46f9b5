package opora.corrections.web;

import java.util.List;
import java.util.Optional;
import opora.corrections.request.Claim;
import opora.office.SentFile;
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
        String because,
        String known) {

    public ClaimForm {
        year = orEmpty(year);
        procedure = orEmpty(procedure);
        participants = orEmpty(participants);
        failed = orEmpty(failed);
        text = orEmpty(text);
        because = orEmpty(because);
        known = orEmpty(known);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** Empty when it names no procedure of a year. */
    Optional<Claim> claim(List<SentFile> files) {
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
                                                files,
                                                known)));
    }

    /** With what its author was asked about now. */
    ClaimForm asked(String about) {
        return new ClaimForm(year, procedure, participants, failed, text, because, about);
    }

    String query() {
        return "year=%s&procedure=%s".formatted(year, procedure);
    }
}
