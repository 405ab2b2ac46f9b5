package opora.overview.web;

import java.util.Optional;
import opora.access.Viewer;
import opora.territory.Acts;
import opora.territory.Codes;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.ui.HouseTime;
import org.springframework.stereotype.Component;

/** Loads what is known of a school through time. */
@Component
class SchoolHistories {

    private final SchoolFile files;
    private final Schools schools;
    private final Acts acts;
    private final Codes codes;
    private final HouseTime time;

    SchoolHistories(SchoolFile files, Schools schools, Acts acts, Codes codes, HouseTime time) {
        this.files = files;
        this.schools = schools;
        this.acts = acts;
        this.codes = codes;
        this.time = time;
    }

    record Found(SchoolCard card, SchoolHistory history) {}

    Optional<Found> find(Viewer viewer, SchoolId id) {
        TerritoryScope seen = viewer.scope();
        return files.find(seen, id)
                .map(content ->
                        new Found(
                                SchoolCard.of(content),
                                new SchoolHistory(
                                        Changers.has(viewer),
                                        content.school().closure().isPresent(),
                                        codes.list(seen, id).stream()
                                                .map(code -> CodeRow.of(code, time))
                                                .toList(),
                                        Turning.of(acts.ofSchool(seen, id), time),
                                        SaidRow.of(schools.said(seen, id)))));
    }
}
