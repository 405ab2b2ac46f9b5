package opora.corrections.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Evidence;
import opora.corrections.request.Move;
import opora.corrections.request.PersonalTraces;
import opora.corrections.request.Place;
import opora.corrections.request.Removal;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.request.Step;
import opora.corrections.window.Phase;
import opora.corrections.window.Window;
import opora.territory.School;
import opora.ui.HouseTime;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * A request with everything that happened to it.
 *
 * @param history the newest first
 * @param acts what the one who looks can do now
 * @param next what comes next and where; empty when nothing more is awaited of the one who looks
 * @param removable out of what the one who looks can remove what was written about a pupil
 */
public record RequestPage(
        Request request,
        Window window,
        School school,
        List<Evidence> files,
        List<Event> history,
        List<Act> acts,
        Optional<Next> next,
        List<Removable> removable) {

    private static final int KILOBYTE = 1024;
    private static final Noun SIGN = new Noun("знак", "знака", "знаков");

    /** {@code address}: what it leads to; «» for nothing. */
    public record Event(String title, String text, String who, String address) {}

    public record Next(String text, String link, String address) {}

    /** A text, or a file as a whole; {@code code}: of its {@link Place}. */
    public record Removable(String code, String words, boolean file) {}

    private record Dated(Instant at, Event event) {}

    static List<Event> history(Request request, Viewer viewer, HouseTime time) {
        String late =
                request.lateBecause().isEmpty()
                        ? ""
                        : "После срока, потому что: " + request.lateBecause();
        Dated made =
                new Dated(
                        request.at(),
                        new Event(
                                "Школа подала заявление",
                                late,
                                signed(request.by(), request.at(), time),
                                ""));
        Stream<Dated> steps =
                request.steps().stream()
                        .map(step -> new Dated(step.at(), event(step, viewer, time)));
        Stream<Dated> removals =
                request.removals().stream().map(one -> new Dated(one.at(), event(one, time)));
        return Stream.concat(Stream.of(made), Stream.concat(steps, removals))
                .sorted(Comparator.comparing(Dated::at))
                .map(Dated::event)
                .toList()
                .reversed();
    }

    private static Event event(Step step, Viewer viewer, HouseTime time) {
        return new Event(
                step.kind().title(),
                step.text(),
                signed(step.by(), step.at(), time),
                step.correction()
                        .filter(found -> viewer.may(Right.LOAD_DATA))
                        .map(found -> "/batches/" + found.batch())
                        .orElse(""));
    }

    private static Event event(Removal removal, HouseTime time) {
        String size = removal.place().isFile() ? "целиком" : SIGN.counted(removal.size());
        return new Event(
                removal.title(),
                "Откуда: %s, %s. Что: %s."
                        .formatted(removal.place().words(), size, removal.reason()),
                signed(removal.by(), removal.at(), time),
                "");
    }

    private static String signed(String by, Instant at, HouseTime time) {
        return by + ", " + time.whole(at);
    }

    static List<Removable> removable(
            Request request, List<Evidence> files, Viewer viewer, HouseTime time) {
        if (!viewer.may(Right.DECIDE_DISPUTES)) {
            return List.of();
        }
        Stream<Removable> texts =
                Place.texts(request).keySet().stream()
                        .map(place ->
                                new Removable(
                                        place.code(),
                                        place.words() + day(request, place, time),
                                        false));
        Stream<Removable> whole =
                files.stream()
                        .filter(file -> !file.isErased())
                        .map(file ->
                                new Removable(
                                        Place.file(file.id(), file.kind()).code(),
                                        file.name(),
                                        true));
        return Stream.concat(texts, whole).toList();
    }

    /** The same step can be taken more than once. */
    private static String day(Request request, Place place, HouseTime time) {
        return request.steps().stream()
                .filter(step -> place.equals(Place.step(step.id(), step.kind())))
                .findFirst()
                .map(step -> ", " + time.whole(step.at()))
                .orElse("");
    }

    static Optional<Next> next(Request request, Window window, Viewer viewer, Phase phase) {
        RequestState state = request.state();
        boolean decides = viewer.may(Right.DECIDE_DISPUTES);
        if (decides
                && state == RequestState.UNANSWERED
                && !Move.possible(state, phase).contains(Move.ACCEPT)) {
            return Optional.of(
                    new Next(
                            "Решать пока нельзя: муниципалитет отвечает по %s включительно."
                                    .formatted(Days.of(window.term().answersUntil())),
                            "",
                            ""));
        }
        if (viewer.may(Right.LOAD_DATA) && state == RequestState.AWAITING_DATA) {
            return Optional.of(
                    new Next(
                            "Решено исправить, ждём исправленных данных. Загрузите исправленный файл: приёмка сама отметит здесь, что число изменилось.",
                            "Загрузить файл",
                            "/batches/new"));
        }
        if (viewer.may(Right.IDENTIFY) && state == RequestState.CORRECTED) {
            return Optional.of(
                    new Next(
                            "Число исправлено. В прежний расчёт оно не вошло: чтобы перечень его учёл, выявите школы заново.",
                            "Выявить школы заново",
                            "/identification/runs/new?year=" + window.year()));
        }
        return Optional.empty();
    }

    /** What in a text about this request looks like a pupil. */
    PersonalTraces traces(String text) {
        return PersonalTraces.of(request.year().endsIn(), text);
    }

    public String title() {
        return "Заявление " + request.id();
    }

    /** Why nothing is left of a file. */
    public String gone(Evidence file) {
        Place place = Place.file(file.id(), file.kind());
        return request.removals().stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .map(one ->
                        "Файл %s удалён, в нём были сведения об ученике: %s"
                                .formatted(file.kind().name(), one.reason()))
                .orElse("Файл %s стёрт: срок его хранения истёк".formatted(file.kind().name()));
    }

    /** «120 КБ». */
    public static String size(Evidence file) {
        return Numbers.whole(Math.max(1, (file.size() + KILOBYTE / 2) / KILOBYTE)) + "\u00a0КБ";
    }
}
