package opora.corrections.window;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.corrections.request.Request;
import opora.corrections.store.RequestStore;
import opora.corrections.store.WindowStore;
import opora.corrections.window.SchoolState.Look;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** All invited schools of a window at a glance. */
@Component
public class Overview {

    private final WindowStore windows;
    private final RequestStore requests;
    private final Schools schools;

    Overview(WindowStore windows, RequestStore requests, Schools schools) {
        this.windows = windows;
        this.requests = requests;
        this.schools = schools;
    }

    /** Those in sight, by municipality and name. */
    public List<SchoolRow> of(TerritoryScope seen, Window window) {
        Map<SchoolId, Look> invited = windows.invited(seen, window.id());
        Map<SchoolId, List<Request>> made =
                requests.list(seen, window.id()).stream()
                        .collect(Collectors.groupingBy(Request::school));
        return schools.list(seen).stream()
                .filter(school -> invited.containsKey(school.id()))
                .map(school -> {
                    List<Request> own = made.getOrDefault(school.id(), List.of());
                    return new SchoolRow(
                            school,
                            SchoolState.of(
                                    invited.getOrDefault(school.id(), Look.NONE),
                                    own.stream().map(Request::state).toList()),
                            own);
                })
                .toList();
    }
}
