package opora.reports.web;

import java.time.ZoneId;
import java.util.Optional;
import opora.access.Disclosures;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.identification.Approvals;
import opora.identification.Runs;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.SchoolList.Place;
import opora.reports.Approving;
import opora.reports.Heading;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The list of a run, cut to what the viewer may see, and what stands above it. */
@Component
class TitledLists {

    private final Runs runs;
    private final Disclosures disclosures;
    private final Sourcing sourcing;
    private final Approvals approvals;

    TitledLists(Runs runs, Disclosures disclosures, Sourcing sourcing, Approvals approvals) {
        this.runs = runs;
        this.disclosures = disclosures;
        this.sourcing = sourcing;
        this.approvals = approvals;
    }

    record TitledList(Runs.Run run, SchoolList list, Heading heading) {}

    TitledList of(Viewer viewer, long id) {
        Runs.Run run = runs.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        SchoolList list = runs.schools(viewer.scope(), id);
        return new TitledList(run, list, heading(viewer, run, list));
    }

    /** For papers that speak of the region: a part must never pass for the whole. */
    TitledList ofRegion(Viewer viewer, long id) {
        if (viewer.scope() instanceof TerritoryScope.WholeRegion) {
            return of(viewer, id);
        }
        throw new NotVisible();
    }

    /** Names as they were when the run was made. */
    private Heading heading(Viewer viewer, Runs.Run run, SchoolList list) {
        Optional<Place> first = list.entries().stream().map(Entry::place).findFirst();
        Optional<String> part =
                switch (viewer.scope()) {
                    case TerritoryScope.WholeRegion() -> Optional.of("");
                    case TerritoryScope.OneMunicipality _ -> first.flatMap(Place::municipality);
                    case TerritoryScope.OneSchool _ -> first.flatMap(Place::name);
                    case TerritoryScope.NamedSchools _ -> Optional.of("закреплённые школы");
                };
        return new Heading(
                run.region(),
                part.orElse(viewer.territory()),
                Optional.of(new Heading.Run(run.id(), run.startedBy(), run.fingerprint())),
                run.startedAt().atZone(ZoneId.systemDefault()),
                disclosures.of(viewer),
                sourcing.of(viewer.scope(), run.id()),
                Approving.of(approvals, viewer.scope(), run));
    }
}
