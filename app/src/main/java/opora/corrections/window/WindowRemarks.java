package opora.corrections.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.corrections.request.Request;
import opora.corrections.request.RequestState;
import opora.corrections.request.Step;
import opora.corrections.store.RequestStore;
import opora.corrections.store.WindowStore;
import opora.identification.RunRemarks;
import opora.identification.Runs.Run;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.Noun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What requests of schools mean for a run: how many numbers of it were disputed, and what is not settled yet. */
@Component
class WindowRemarks implements RunRemarks {

    private static final Noun DISPUTED =
            new Noun("число оспорено", "числа оспорены", "чисел оспорено");

    private final WindowStore windows;
    private final RequestStore requests;
    private final Schools schools;

    WindowRemarks(WindowStore windows, RequestStore requests, Schools schools) {
        this.windows = windows;
        this.requests = requests;
        this.schools = schools;
    }

    @Override
    public List<Remark> on(TerritoryScope seen, Run run) {
        List<Remark> remarks = new ArrayList<>();
        for (Window window : windows.list(seen)) {
            if (window.run() != run.id()) {
                continue;
            }
            List<RequestState> states =
                    requests.list(seen, window.id()).stream()
                            .map(Request::state)
                            .filter(state -> state != RequestState.WITHDRAWN)
                            .toList();
            long undecided = states.stream().filter(RequestState::isUndecided).count();
            String disputed =
                    states.isEmpty()
                            ? "ни одно число не оспорено"
                            : DISPUTED.counted(states.size()) + ", без решения " + undecided;
            remarks.add(
                    new Remark(
                            "Окно уточнений %d: %s".formatted(window.id(), disputed),
                            window.address()));
        }
        return remarks;
    }

    @Override
    public List<Remark> against(TerritoryScope seen, Run run) {
        List<Request> ofYear =
                windows.list(seen).stream()
                        .filter(window -> window.year().equals(run.year()))
                        .flatMap(window -> requests.list(seen, window.id()).stream())
                        .filter(request -> speaksAgainst(request, run))
                        .toList();
        if (ofYear.isEmpty()) {
            return List.of();
        }
        Map<SchoolId, School> known =
                schools.list(seen).stream()
                        .collect(Collectors.toMap(School::id, Function.identity()));
        return ofYear.stream()
                .map(request -> remark(request, known.get(request.school())))
                .toList();
    }

    /** Undecided, agreed to without new data, or mended after the run had looked at the data. */
    private static boolean speaksAgainst(Request request, Run run) {
        return request.state().isUndecided()
                || request.state().lacksData()
                || request.correction().isPresent() && isLater(request, run);
    }

    private static boolean isLater(Request request, Run run) {
        return request.steps().stream()
                .filter(step -> step.kind() == Step.Kind.CORRECTED)
                .anyMatch(step -> step.at().isAfter(run.startedAt()));
    }

    private static Remark remark(Request request, @Nullable School school) {
        String name = school == null ? "школа " + request.school().value() : school.name();
        String why =
                request.state() == RequestState.CORRECTED
                        ? "исправленное число в этот расчёт не вошло, выявите школы заново"
                        : request.state().meaning();
        return new Remark(
                "Заявление %d, %s, %s: %s".formatted(request.id(), name, request.subject(), why),
                request.address());
    }
}
