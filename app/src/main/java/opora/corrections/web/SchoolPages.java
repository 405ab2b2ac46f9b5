package opora.corrections.web;

import java.util.List;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.OwnNumbers;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.SchoolState;
import opora.corrections.window.SchoolState.Look;
import opora.corrections.window.Standing;
import opora.corrections.window.Window;
import opora.identification.ShownDrafts;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import org.springframework.stereotype.Component;

/** Loads what stands on the page of a school in a window. */
@Component
class SchoolPages {

    private final Schools schools;
    private final Standing standing;
    private final OwnNumbers numbers;
    private final Requests requests;
    private final ShownDrafts drafts;

    SchoolPages(
            Schools schools,
            Standing standing,
            OwnNumbers numbers,
            Requests requests,
            ShownDrafts drafts) {
        this.schools = schools;
        this.standing = standing;
        this.numbers = numbers;
        this.requests = requests;
        this.drafts = drafts;
    }

    SchoolPage get(Viewer viewer, Window window, SchoolId id) {
        School school = schools.find(viewer.scope(), id).orElseThrow(NotVisible::new);
        Look look = standing.look(viewer.scope(), window, id);
        List<Request> own =
                requests.list(viewer.scope(), window.id()).stream()
                        .filter(one -> one.school().equals(id))
                        .toList();
        return new SchoolPage(
                window,
                standing.phase(window),
                school,
                SchoolState.of(look, own.stream().map(Request::state).toList()),
                viewer.may(Right.DISPUTE) && !window.isClosed(),
                drafts.find(viewer.scope(), window.run())
                        .flatMap(run ->
                                numbers.verdict(viewer.scope(), window, id)
                                        .map(entry -> SchoolPage.Judged.of(run, entry))),
                numbers.of(viewer.scope(), window, id).stream()
                        .map(number -> NumberRow.of(number, own))
                        .toList(),
                own);
    }
}
