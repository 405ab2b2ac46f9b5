package opora.programme;

import opora.access.Right;
import opora.access.Viewer;

/** Whose programme it is: a region, a municipality, a school writes its own. */
public final class Authorship {

    private Authorship() {}

    /** Whether the person writes programmes of this level at all. */
    public static boolean writes(Viewer viewer, ProgrammeLevel level) {
        return viewer.may(Right.WRITE_PROGRAMMES) && viewer.role().reach() == level.written();
    }

    /** Whether the person writes this one. */
    public static boolean writes(Viewer viewer, Programme programme) {
        return writes(viewer, programme.level())
                && switch (programme.level().written()) {
                    case REGION -> true;
                    case MUNICIPALITY ->
                            viewer.scope().onlyMunicipality().equals(programme.municipality());
                    case SCHOOL -> viewer.scope().onlySchool().equals(programme.school());
                    case SCHOOLS, HOUSE, NOTHING -> false;
                };
    }
}
