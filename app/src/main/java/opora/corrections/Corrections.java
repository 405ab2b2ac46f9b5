package opora.corrections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import opora.vocabulary.Noun;
import org.springframework.stereotype.Component;

/** The door to corrections for rooms down the road: what waits for whom, what was disputed of a school. */
@Component
public class Corrections {

    private static final Noun DISPUTED =
            new Noun("число оспорено", "числа оспорены", "чисел оспорено");

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

    /** What needs this person now; by window, the newest first. */
    public List<Waiting> waitingFor(Viewer viewer) {
        List<Waiting> waiting = new ArrayList<>();
        for (Window window : windows.list(viewer.scope())) {
            Phase phase = window.phase(windows.today());
            List<SchoolRow> rows = overview.of(viewer.scope(), window);
            toLook(viewer, window, phase, rows).ifPresent(waiting::add);
            toAnswer(viewer, window, phase, rows).ifPresent(waiting::add);
            toDecide(viewer, window, phase, rows).ifPresent(waiting::add);
        }
        return waiting;
    }

    private static Optional<Waiting> toLook(
            Viewer viewer, Window window, Phase phase, List<SchoolRow> rows) {
        boolean waits =
                viewer.may(Right.DISPUTE)
                        && phase == Phase.SCHOOLS
                        && rows.stream().anyMatch(row -> isUntouched(row.state()));
        return waits
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
            Viewer viewer, Window window, Phase phase, List<SchoolRow> rows) {
        return viewer.may(Right.ANSWER_DISPUTES)
                ? counted(
                        rows,
                        phase,
                        Move.SUPPORT,
                        "Ответьте на заявления школ",
                        window,
                        Optional.of(window.term().answersUntil()))
                : Optional.empty();
    }

    private static Optional<Waiting> toDecide(
            Viewer viewer, Window window, Phase phase, List<SchoolRow> rows) {
        if (!viewer.may(Right.DECIDE_DISPUTES)) {
            return Optional.empty();
        }
        int count = (int) requests(rows).filter(one -> needsRegion(one.state(), phase)).count();
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

    private static Optional<Waiting> counted(
            List<SchoolRow> rows,
            Phase phase,
            Move move,
            String title,
            Window window,
            Optional<LocalDate> due) {
        int count =
                (int)
                        requests(rows)
                                .filter(one -> Move.possible(one.state(), phase).contains(move))
                                .count();
        return count == 0
                ? Optional.empty()
                : Optional.of(new Waiting(count, title, window.address(), due));
    }

    private static java.util.stream.Stream<Request> requests(List<SchoolRow> rows) {
        return rows.stream().flatMap(row -> row.requests().stream());
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
