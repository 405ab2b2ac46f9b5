package opora.objectivity.web;

import java.util.List;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.objectivity.KeptSign;
import opora.objectivity.Screenings.Kept;
import opora.objectivity.answer.Steps;
import opora.objectivity.screening.ScreeningArchive;
import opora.objectivity.web.ScreeningPage.Filter;
import opora.objectivity.web.ScreeningPage.Surroundings;
import opora.results.Description;
import opora.results.Descriptions;
import opora.ui.HouseTime;
import org.springframework.stereotype.Component;

/** Puts the page of a screening together, as far as the viewer sees it. */
@Component
class ScreeningPages {

    private final ScreeningArchive archive;
    private final Steps steps;
    private final Descriptions descriptions;
    private final HouseTime time;

    ScreeningPages(
            ScreeningArchive archive, Steps steps, Descriptions descriptions, HouseTime time) {
        this.archive = archive;
        this.steps = steps;
        this.descriptions = descriptions;
        this.time = time;
    }

    ScreeningPage get(Viewer viewer, long screening, Filter filter) {
        Kept found = archive.find(viewer.scope(), screening).orElseThrow(NotVisible::new);
        List<KeptSign> signs = archive.remarkable(viewer.scope(), screening);
        return ScreeningPage.of(
                found,
                filter,
                signs,
                steps.all(viewer.scope()),
                new Surroundings(
                        ListBeside.of(
                                signs,
                                descriptions.ofSchools(
                                        viewer.scope(), Description.Kind.SIGNS, found.year())),
                        archive.marked(viewer.scope(), screening),
                        archive.aside(viewer.scope(), screening),
                        time.whole(found.startedAt())));
    }
}
