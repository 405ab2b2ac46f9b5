package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.intake.CheckedFile;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Which year and which procedure a file is about, where it does not say so itself. What the content suggests is chosen beforehand and said.
 *
 * @param year of the suggestion or of an earlier answer; «» when there is none
 * @param procedure its code, likewise
 */
public record Question(String wrong, String hint, String year, String procedure) {

    static Question of(CheckedFile checked) {
        Optional<Finding> asked =
                checked.findings().stream()
                        .filter(finding -> finding.severity() == Finding.Severity.QUESTION)
                        .findFirst();
        Labels said = checked.file().labels();
        Labels suggested = checked.file().suggestion();
        return new Question(
                asked.map(Finding::wrong).orElse(""),
                asked.map(Finding::remedy).orElse(""),
                said.year().or(suggested::year).map(AcademicYear::toString).orElse(""),
                said.procedure().or(suggested::procedure).map(Procedure::code).orElse(""));
    }

    public List<UsualProcedures.Group> choices() {
        return UsualProcedures.GROUPS;
    }

    /** A procedure that is suggested and not usual has to be among the choices too. */
    public boolean isUnusual() {
        return !procedure.isEmpty()
                && choices().stream()
                        .flatMap(group -> group.procedures().stream())
                        .noneMatch(usual -> usual.code().equals(procedure));
    }

    public String unusualTitle() {
        return Procedure.of(procedure).title();
    }
}
