package opora.programme;

import opora.access.Reach;
import opora.access.Right;
import opora.access.Role;
import opora.access.Viewer;
import opora.programme.agreement.Stage;

/** Who looks at submitted programmes: the curator of the school, the municipality, the region. */
public final class Reviewers {

    private Reviewers() {}

    /** Whether the person looks at what stands at this stage; what is out of sight is seen by nobody anyway. */
    public static boolean looks(Viewer viewer, Stage stage) {
        return looks(viewer.role(), stage);
    }

    /** Whether people of this role look at what stands at this stage, in their own territory. */
    public static boolean looks(Role role, Stage stage) {
        return role.may(Right.REVIEW_PROGRAMMES)
                && role.reach()
                        == switch (stage) {
                            case CURATOR -> Reach.SCHOOLS;
                            case MUNICIPALITY -> Reach.MUNICIPALITY;
                            case REGION -> Reach.REGION;
                        };
    }

    /** Whether this programme is one of those that the person looks at when they are submitted. */
    public static boolean looks(Viewer viewer, Programme programme) {
        return Readership.readsDrafts(viewer.scope(), programme)
                && programme.level().stages().stream().anyMatch(stage -> looks(viewer, stage));
    }

    /** Whether a submitted programme waits for this person now. */
    public static boolean waits(Viewer viewer, Programme programme) {
        return programme.course().waiting().filter(stage -> looks(viewer, stage)).isPresent();
    }
}
