package opora.results.formats.reports;

import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.results.Complement.Group;
import opora.territory.SchoolCode;

/** Groups of a report as they are kept. */
final class ReportGroups {

    private ReportGroups() {}

    /** {@code within}: the municipality whose row came last. */
    static Group of(ParticipantGroup named, Optional<Group.Municipality> within) {
        return switch (named) {
            case ParticipantGroup.Everyone one -> new Group.Country(one.name());
            case ParticipantGroup.Region one -> new Group.Region(one.name());
            case ParticipantGroup.Municipality one ->
                    new Group.Municipality(one.name(), one.code());
            case ParticipantGroup.School one ->
                    new Group.School(one.name(), new SchoolCode(one.login()), within);
            case ParticipantGroup.SchoolWithoutLogin _ ->
                    throw new IllegalArgumentException("nobody can say which school that is");
        };
    }

    static void reportNoLogin(SheetFindings.Place place, String written) {
        place.error(
                Kind.SCHOOL_WITHOUT_LOGIN,
                CellText.clean(written),
                "у школы нет логина в скобках",
                "название и логин, например «СОШ № 2(edu203389)»",
                "Допишите логин в скобках");
    }
}
