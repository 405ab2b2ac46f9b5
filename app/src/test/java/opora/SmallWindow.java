package opora;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.corrections.request.Claim;
import opora.corrections.request.Filed;
import opora.corrections.request.Request;
import opora.corrections.request.Requests;
import opora.corrections.window.Opened;
import opora.corrections.window.Terms;
import opora.corrections.window.Window;
import opora.corrections.window.Windows;
import opora.identification.Method;
import opora.identification.Runs;
import opora.intake.Loading;
import opora.office.SentFile;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.context.ApplicationContext;

/** A correction window in the small world: a draft is looked at, Боровинская has disputed a number with a file. */
record SmallWindow(ApplicationContext house, SmallWorld world) {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    /** What the places of its addresses in {@code routes.txt} stand for. */
    static Map<String, String> places(ApplicationContext house, SmallWorld world) {
        SmallWindow small = new SmallWindow(house, world);
        long window = small.window();
        long request = small.request(window);
        return Map.of(
                "window", Long.toString(window),
                "request", Long.toString(request),
                "evidence", Long.toString(small.evidence(request)));
    }

    /** A correction window over a draft of its own; opened when first asked for. */
    private long window() {
        Windows windows = house.getBean(Windows.class);
        return windows.current(ALL)
                .filter(window -> !window.isClosed())
                .map(Window::id)
                .orElseGet(() -> opened(windows));
    }

    private long opened(Windows windows) {
        long draft =
                house.getBean(Runs.class)
                        .start(Loading.OPERATOR, new AcademicYear(2026), Method.FEDERAL_847)
                        .id();
        Terms terms =
                new Terms(
                        Optional.of(windows.today().plusDays(7)),
                        Optional.of(windows.today().plusDays(14)));
        return switch (windows.open(Loading.OPERATOR, Optional.of(draft), terms, "Проверьте")) {
            case Opened.Done(long window) -> window;
            case Opened.Mistaken(Map<String, String> mistakes) ->
                    throw new AssertionError(mistakes);
        };
    }

    /** Of Боровинская, about its Russian of 2025, with a file. */
    private long request(long window) {
        Requests requests = house.getBean(Requests.class);
        return requests.list(ALL, window).stream()
                .map(Request::id)
                .findFirst()
                .orElseGet(() -> disputed(requests, window));
    }

    private long disputed(Requests requests, long window) {
        byte[] pdf = "%PDF-1.7 протокол".getBytes(StandardCharsets.UTF_8);
        Claim claim =
                new Claim(
                        new AcademicYear(2025),
                        Procedure.of("VPR-6-RU"),
                        "24",
                        "8",
                        "В протоколе восемь двоек",
                        "",
                        List.of(new SentFile("протокол.pdf", pdf.length, () -> pdf)),
                        "");
        Window opened = house.getBean(Windows.class).find(ALL, window).orElseThrow();
        return switch (requests.dispute(
                world.borovinskayaSchool(), opened, world.borovinskaya(), claim)) {
            case Filed.Taken(long request) -> request;
            case Filed.Mistaken(Map<String, String> mistakes) -> throw new AssertionError(mistakes);
        };
    }

    private long evidence(long request) {
        return house.getBean(Requests.class).files(ALL, request).getFirst().id();
    }
}
