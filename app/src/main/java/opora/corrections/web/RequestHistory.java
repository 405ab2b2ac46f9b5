package opora.corrections.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Removal;
import opora.corrections.request.Request;
import opora.corrections.request.Step;
import opora.corrections.web.RequestPage.Event;
import opora.ui.HouseTime;
import opora.vocabulary.Noun;

/** Tells what happened to a request: steps, and what was taken out of it, which nobody does unseen. */
record RequestHistory(Viewer viewer, HouseTime time) {

    private static final Noun SIGN = new Noun("знак", "знака", "знаков");

    private record Dated(Instant at, Event event) {}

    /** The newest first. */
    List<Event> of(Request request) {
        return Stream.of(
                        Stream.of(made(request)),
                        request.steps().stream().map(this::step),
                        request.removals().stream().map(this::removal))
                .flatMap(events -> events)
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList()
                .reversed();
    }

    private Dated made(Request request) {
        String late =
                request.lateBecause().isEmpty()
                        ? ""
                        : "После срока, потому что: " + request.lateBecause();
        return dated("Школа подала заявление", late, request.by(), request.at(), "");
    }

    private Dated step(Step step) {
        String load =
                step.correction()
                        .filter(found -> viewer.may(Right.LOAD_DATA))
                        .map(found -> "/batches/" + found.batch())
                        .orElse("");
        return dated(step.kind().title(), step.text(), step.by(), step.at(), load);
    }

    private Dated removal(Removal removal) {
        String size = removal.place().isFile() ? "целиком" : SIGN.counted(removal.size());
        String what =
                "Откуда: %s, %s. Что: %s."
                        .formatted(removal.place().words(), size, removal.reason());
        return dated(Removal.TITLE, what, removal.by(), removal.at(), "");
    }

    private Dated dated(String title, String text, String by, Instant at, String address) {
        return new Dated(at, new Event(title, text, by + ", " + time.whole(at), address));
    }
}
