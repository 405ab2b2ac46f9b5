package opora.overview.web;

import java.util.List;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.Corrections;
import opora.network.Curators;
import opora.network.SchoolVisits;
import opora.territory.SchoolId;
import org.springframework.stereotype.Component;

/** What rooms say of a school beside its verdict. */
@Component
class CardParts {

    private final Corrections corrections;
    private final SchoolVisits visits;
    private final Curators curators;

    CardParts(Corrections corrections, SchoolVisits visits, Curators curators) {
        this.corrections = corrections;
        this.visits = visits;
        this.curators = curators;
    }

    List<Corrections.OfSchool> disputed(Viewer viewer, SchoolId school) {
        return corrections.ofSchool(viewer.scope(), school).stream().toList();
    }

    /** Empty for whoever sees no visits. */
    Optional<NetworkPart> network(Viewer viewer, SchoolId school) {
        return viewer.may(Right.SEE_VISITS)
                ? Optional.of(
                        NetworkPart.of(
                                visits.ofSchool(viewer.scope(), school),
                                curators.ofSchool(viewer.scope(), school),
                                school,
                                visits.today()))
                : Optional.empty();
    }
}
