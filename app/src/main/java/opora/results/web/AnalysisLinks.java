package opora.results.web;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.ProcedureOutcomes.Held;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.TerritoryScope;

/** From the list of schools to the newest procedure of a municipality and of the region; «» for whoever does not see all of it. */
record AnalysisLinks(Viewer viewer, Optional<Held> newest) {

    static AnalysisLinks of(Viewer viewer, SortedSet<Held> held) {
        return new AnalysisLinks(
                viewer, viewer.may(Right.SEE_RESULTS) ? widest(held) : Optional.empty());
    }

    /** Of the newest year the procedure that most schools have. */
    private static Optional<Held> widest(SortedSet<Held> held) {
        return held.stream()
                .filter(one -> one.year().equals(held.first().year()))
                .max(Comparator.comparing(Held::schools));
    }

    String region() {
        return viewer.scope() instanceof TerritoryScope.WholeRegion ? address("/region") : "";
    }

    String of(Municipality one) {
        return one.known().isPresent() && isWhole(one.id())
                ? address("/municipalities/" + one.id().value())
                : "";
    }

    private boolean isWhole(MunicipalityId one) {
        return switch (viewer.scope()) {
            case TerritoryScope.WholeRegion _ -> true;
            case TerritoryScope.OneMunicipality(MunicipalityId own) -> own.equals(one);
            case TerritoryScope.OneSchool _, TerritoryScope.NamedSchools _ -> false;
        };
    }

    private String address(String root) {
        return newest.map(held -> root + "/results/" + held.year() + "/" + held.procedure().code())
                .orElse("");
    }
}
