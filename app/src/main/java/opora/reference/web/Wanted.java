package opora.reference.web;

import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.jspecify.annotations.Nullable;

/** A procedure as the form chooses it; nothing chosen is empty. */
public record Wanted(String kind, String grade, String subject) {

    private static final List<String> SUBJECTS =
            List.of(
                    "RU", "MA", "MAB", "MAP", "OM", "PH", "CH", "IN", "BI", "GE", "HI", "OB", "LI",
                    "EN", "DE", "FR", "ES", "ZH");

    public Wanted {
        kind = orEmpty(kind);
        grade = orEmpty(grade);
        subject = orEmpty(subject);
    }

    private static String orEmpty(@Nullable String chosen) {
        return chosen == null ? "" : chosen.strip();
    }

    public record Option(String value, String title, boolean chosen) {}

    public List<Option> kinds() {
        return List.of("VPR", "OGE", "EGE").stream()
                .map(one ->
                        new Option(one, new Procedure(one, 9, "RU").kindTitle(), one.equals(kind)))
                .toList();
    }

    public List<Option> subjects() {
        return SUBJECTS.stream()
                .map(one ->
                        new Option(
                                one,
                                new Procedure("VPR", 9, one).subjectTitle(),
                                one.equals(subject)))
                .toList();
    }

    /** The grade counts for ВПР alone. Empty when nothing, or nothing possible, is chosen. */
    Optional<String> address(AcademicYear year) {
        String of =
                switch (kind) {
                    case "OGE" -> "9";
                    case "EGE" -> "11";
                    default -> grade;
                };
        return kind.isEmpty()
                ? Optional.empty()
                : Procedure.find(kind + "-" + of + "-" + subject)
                        .map(procedure -> "/reference/" + procedure.code() + "/" + year);
    }

    public boolean isUnknown() {
        return !kind.isEmpty();
    }
}
