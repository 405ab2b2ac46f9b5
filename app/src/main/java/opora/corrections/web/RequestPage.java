package opora.corrections.web;

import java.util.List;
import java.util.Optional;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Evidence;
import opora.corrections.request.Move;
import opora.corrections.request.Place;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.window.Phase;
import opora.corrections.window.Window;
import opora.territory.School;
import opora.vocabulary.Days;
import opora.vocabulary.Numbers;
import opora.vocabulary.PersonalTraces;

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

    /** {@code address}: what it leads to; «» for nothing. */
    public record Event(String title, String text, String who, String address) {}

    public record Next(String text, String link, String address) {}

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
