package opora.corrections;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.access.Right;
import opora.access.Viewer;
import opora.corrections.request.Move;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.request.Requests;
import opora.corrections.window.Overview;
import opora.corrections.window.Phase;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** The door to corrections for rooms down the road: what waits for whom, what was disputed of a school and of a year. */
@Component
public class Corrections {

    private static final Noun DISPUTED =
            new Noun("число оспорено", "числа оспорены", "чисел оспорено");

    /** Of whom a window asks anything at all. */
    private static final Set<Right> CORRECTING =
            EnumSet.of(Right.DISPUTE, Right.ANSWER_DISPUTES, Right.DECIDE_DISPUTES);

    private final Windows windows;
    private final Requests requests;
    private final Overview overview;

    Corrections(Windows windows, Requests requests, Overview overview) {
        this.windows = windows;
        this.requests = requests;
        this.overview = overview;
    }

    /** What was disputed of a school; {@code address}: its page in the newest window. */
    public record OfSchool(String words, String address) {}

    /**
     * What needs this person now; by window, the newest first. A closed window asks nothing of schools and municipalities any more; what was left
     * undecided in it still waits for the region.
     */
    public List<Waiting> waitingFor(Viewer viewer) {
        if (CORRECTING.stream().noneMatch(viewer::may)) {
            return List.of();
        }
        List<Window> all =
                windows.list(viewer.scope()).stream()
                        .filter(one -> !one.isClosed() || viewer.may(Right.DECIDE_DISPUTES))
                        .toList();
        Map<Long, List<Request>> made = all.isEmpty() ? Map.of() : made(viewer);
        List<Waiting> waiting = new ArrayList<>();
        for (Window window : all) {
            Phase phase = window.phase(windows.today());
            List<Request> requests = made.getOrDefault(window.id(), List.of());
            toLook(viewer, window, phase).ifPresent(waiting::add);
            toAnswer(viewer, window, phase, requests).ifPresent(waiting::add);
            toDecide(viewer, window, phase, requests).ifPresent(waiting::add);
        }
        return waiting;
    }

    private Map<Long, List<Request>> made(Viewer viewer) {
        return viewer.may(Right.ANSWER_DISPUTES) || viewer.may(Right.DECIDE_DISPUTES)
                ? requests.list(viewer.scope()).stream()
                        .collect(Collectors.groupingBy(Request::window))
                : Map.of();
    }

    private Optional<Waiting> toLook(Viewer viewer, Window window, Phase phase) {
        if (!viewer.may(Right.DISPUTE) || phase != Phase.SCHOOLS) {
            return Optional.empty();
        }
        List<SchoolRow> rows = overview.of(viewer.scope(), window);
        return rows.stream().anyMatch(row -> isUntouched(row.state()))
                ? Optional.of(
                        new Waiting(
                                1,
                                "Проверьте данные своей школы",
                                window.address()
                                        + "/schools/"
                                        + rows.getFirst().school().id().value(),
                                Optional.of(window.term().schoolsUntil())))
                : Optional.empty();
    }

    private static boolean isUntouched(SchoolState state) {
        return state == SchoolState.NOT_LOOKED || state == SchoolState.LOOKED;
    }

    private static Optional<Waiting> toAnswer(
            Viewer viewer, Window window, Phase phase, List<Request> requests) {
        if (!viewer.may(Right.ANSWER_DISPUTES)) {
            return Optional.empty();
        }
        int count = (int) requests.stream().filter(one -> needsAnswer(one.state(), phase)).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(
                                count,
                                "Ответьте на заявления школ",
                                window.address(),
                                Optional.of(window.term().answersUntil())));
    }

    /** What is answered already can be answered otherwise and needs nothing. */
    private static boolean needsAnswer(RequestState state, Phase phase) {
        return state == RequestState.UNANSWERED
                && Move.possible(state, phase).contains(Move.SUPPORT);
    }

    private static Optional<Waiting> toDecide(
            Viewer viewer, Window window, Phase phase, List<Request> requests) {
        if (!viewer.may(Right.DECIDE_DISPUTES)) {
            return Optional.empty();
        }
        int count = (int) requests.stream().filter(one -> needsRegion(one.state(), phase)).count();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        new Waiting(
                                count,
                                "Решите по заявлениям школ",
                                window.address(),
                                Optional.empty()));
    }

    private static boolean needsRegion(RequestState state, Phase phase) {
        return Move.possible(state, phase).contains(Move.ACCEPT)
                || Move.possible(state, phase).contains(Move.ADMIT);
    }

    /** Of every window over a draft of the year, the oldest first: a list that was mended is another run than the one that was disputed. */
    public List<Disputes> ofYear(TerritoryScope seen, AcademicYear year) {
        return windows.list(seen).reversed().stream()
                .filter(window -> window.year().equals(year))
                .map(window ->
                        Disputes.of(
                                window.id(),
                                window.run(),
                                window.term().schoolsUntil(),
                                requests.list(seen, window.id()).stream()
                                        .map(Request::state)
                                        .toList()))
                .toList();
    }

    /** Empty where nothing was ever disputed, or all of it was withdrawn. */
    public Optional<OfSchool> ofSchool(TerritoryScope seen, SchoolId school) {
        List<Request> made =
                requests.list(seen).stream()
                        .filter(one -> one.school().equals(school))
                        .filter(one -> one.state() != RequestState.WITHDRAWN)
                        .toList();
        if (made.isEmpty()) {
            return Optional.empty();
        }
        long undecided = made.stream().filter(one -> one.state().isUndecided()).count();
        String words =
                DISPUTED.counted(made.size())
                        + (undecided == 0 ? ", по всем решено" : ", без решения " + undecided);
        return Optional.of(
                new OfSchool(
                        words,
                        "/corrections/%d/schools/%d"
                                .formatted(made.getFirst().window(), school.value())));
    }
}
