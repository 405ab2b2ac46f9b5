package opora.corrections;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.corrections.SchoolNeed.Sort;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.Overview;
import opora.corrections.window.Phase;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** The door to what windows still want about many schools at once. */
@Component
public class SchoolNeeds {

    private final Windows windows;
    private final Requests requests;
    private final Overview overview;

    SchoolNeeds(Windows windows, Requests requests, Overview overview) {
        this.windows = windows;
        this.requests = requests;
        this.overview = overview;
    }

    /** Of schools in sight; by window, the newest first. A closed window wants nothing but the decisions that were left. */
    public List<SchoolNeed> list(TerritoryScope seen) {
        List<Window> all = windows.list(seen);
        Map<Long, List<Request>> made =
                all.isEmpty()
                        ? Map.of()
                        : requests.list(seen).stream()
                                .collect(Collectors.groupingBy(Request::window));
        return all.stream()
                .flatMap(window ->
                        Stream.concat(
                                toLook(seen, window),
                                undecided(window, made.getOrDefault(window.id(), List.of()))))
                .toList();
    }

    private Stream<SchoolNeed> toLook(TerritoryScope seen, Window window) {
        if (window.phase(windows.today()) != Phase.SCHOOLS) {
            return Stream.empty();
        }
        return overview.of(seen, window).stream()
                .filter(row ->
                        row.state() == SchoolState.NOT_LOOKED || row.state() == SchoolState.LOOKED)
                .map(row ->
                        new SchoolNeed(
                                row.school().id(),
                                Sort.LOOK,
                                1,
                                Optional.of(window.term().schoolsUntil()),
                                page(window, row.school().id())));
    }

    private static Stream<SchoolNeed> undecided(Window window, List<Request> requests) {
        Map<SchoolId, Map<Sort, List<Request>>> bySchool = new HashMap<>();
        for (Request request : requests) {
            sort(window, request)
                    .ifPresent(sort ->
                            bySchool.computeIfAbsent(
                                            request.school(), none -> new EnumMap<>(Sort.class))
                                    .computeIfAbsent(sort, none -> new ArrayList<>())
                                    .add(request));
        }
        return bySchool.values().stream()
                .flatMap(sorts -> sorts.entrySet().stream())
                .map(one -> need(window, one.getKey(), one.getValue()));
    }

    private static Optional<Sort> sort(Window window, Request request) {
        return switch (request.state()) {
            case UNANSWERED -> Optional.of(window.isClosed() ? Sort.DECISION : Sort.ANSWER);
            case LATE, ANSWERED -> Optional.of(Sort.DECISION);
            case NOT_ADMITTED, WITHDRAWN, AWAITING_DATA, CORRECTED, REFUSED -> Optional.empty();
        };
    }

    private static SchoolNeed need(Window window, Sort sort, List<Request> same) {
        Request first = same.getFirst();
        return new SchoolNeed(
                first.school(),
                sort,
                same.size(),
                sort == Sort.ANSWER ? Optional.of(window.term().answersUntil()) : Optional.empty(),
                same.size() == 1 ? first.address() : page(window, first.school()));
    }

    private static String page(Window window, SchoolId school) {
        return window.address() + "/schools/" + school.value();
    }
}
