package opora.corrections.web;

import java.util.List;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Decisions;
import opora.corrections.request.Evidence;
import opora.corrections.request.Move;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.School;
import opora.territory.Schools;
import opora.ui.HouseTime;
import org.springframework.stereotype.Component;

/** Loads what stands on the page of a request. */
@Component
class RequestPages {

    private final Windows windows;
    private final Requests requests;
    private final Decisions decisions;
    private final Schools schools;
    private final HouseTime time;

    RequestPages(
            Windows windows,
            Requests requests,
            Decisions decisions,
            Schools schools,
            HouseTime time) {
        this.windows = windows;
        this.requests = requests;
        this.decisions = decisions;
        this.schools = schools;
        this.time = time;
    }

    /** @throws NotVisible when there is no such request for the one who asks */
    Request demand(Viewer viewer, long id) {
        return requests.find(viewer.scope(), id).orElseThrow(NotVisible::new);
    }

    RequestPage get(Viewer viewer, long id) {
        Request request = demand(viewer, id);
        Window window = window(viewer, request);
        School school = schools.find(viewer.scope(), request.school()).orElseThrow(NotVisible::new);
        List<Evidence> files = requests.files(viewer.scope(), id);
        return new RequestPage(
                request,
                window,
                school,
                files,
                new RequestHistory(viewer, time).of(request),
                Act.of(request, decisions.possible(viewer, request)),
                RequestPage.next(request, window, viewer, decisions.phase(viewer, request)),
                viewer.may(Right.DECIDE_DISPUTES) ? Removable.of(request, files, time) : List.of());
    }

    /** What is said after the step that has just been kept. */
    String said(Viewer viewer, long id, Move move) {
        Request request = demand(viewer, id);
        return Done.words(move, request, window(viewer, request), decisions.phase(viewer, request));
    }

    private Window window(Viewer viewer, Request request) {
        return windows.find(viewer.scope(), request.window()).orElseThrow(NotVisible::new);
    }
}
