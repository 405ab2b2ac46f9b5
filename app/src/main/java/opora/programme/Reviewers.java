package opora.programme;

import opora.access.Reach;
import opora.access.Right;
import opora.access.Viewer;
import opora.programme.agreement.Stage;

/** Who looks at submitted programmes: the curator of the school, the municipality, the region. */
public final class Reviewers {

    private Reviewers() {}

    /** Whether the person looks at what stands at this stage; what is out of sight is seen by nobody anyway. */
    public static boolean looks(Viewer viewer, Stage stage) {
        return viewer.may(Right.REVIEW_PROGRAMMES)
                && viewer.role().reach()
                        == switch (stage) {
                            case CURATOR -> Reach.SCHOOLS;
                            case MUNICIPALITY -> Reach.MUNICIPALITY;
                            case REGION -> Reach.REGION;
                        };
    }
}
