package opora.corrections.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.corrections.window.Phase;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.territory.TerritoryScope;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * The page of a window.
 *
 * @param requests of the shown schools, the newest first
 * @param others earlier windows
 */
public record WindowPage(
        Window window,
        Phase phase,
        TerritoryScope seen,
        String title,
        String lead,
        SumStrip sums,
        List<Option> municipalities,
        List<Option> states,
        boolean filtered,
        String shown,
        List<SchoolRow> rows,
        List<RequestRow> requests,
        List<Window> others) {

    private static final Noun REQUEST = new Noun("заявление", "заявления", "заявлений");

    /** One choice of a filter. */
    public record Option(String value, String title, boolean chosen) {}

    static WindowPage of(
            TerritoryScope seen,
            Window window,
            LocalDate today,
            List<SchoolRow> all,
            WindowFilter filter,
            List<Window> windows) {
        List<SchoolRow> shown = all.stream().filter(filter::matches).toList();
        return new WindowPage(
                window,
                window.phase(today),
                seen,
                "Окно уточнений, результаты " + window.year() + " года",
                lead(window, today),
                sums(window, all.stream().filter(filter::isOfMunicipality).toList(), filter),
                municipalities(all, filter),
                states(filter),
                filter.isOn(),
                Noun.SCHOOL.counted(shown.size()),
                shown,
                RequestRow.of(shown),
                windows.stream().filter(one -> one.id() != window.id()).toList());
    }

    private static String lead(Window window, LocalDate today) {
        String schools = Days.of(window.term().schoolsUntil());
        String answers = Days.of(window.term().answersUntil());
        return switch (window.phase(today)) {
            case SCHOOLS ->
                    "Школы проверяют свои данные по %s включительно, муниципалитеты отвечают по %s, затем решает регион."
                            .formatted(schools, answers);
            case ANSWERS ->
                    "Срок школ прошёл %s: новые заявления принимаются с объяснением. Муниципалитеты отвечают по %s, затем решает регион."
                            .formatted(schools, answers);
            case DECISIONS ->
                    "Сроки школ (%s) и муниципалитетов (%s) прошли. Решает регион."
                            .formatted(schools, answers);
            case CLOSED -> window.closure();
        };
    }

    private static SumStrip sums(Window window, List<SchoolRow> rows, WindowFilter filter) {
        Part[] parts =
                WindowFilter.STATES.stream()
                        .map(state -> part(window, rows, filter, state))
                        .toArray(Part[]::new);
        Part whole =
                Part.link(
                        rows.size(),
                        Noun.SCHOOL.form(rows.size()),
                        filter.at(window.address(), Optional.empty()));
        return new SumStrip("Школы по состоянию", List.of(Sum.of(whole, parts)));
    }

    private static Part part(
            Window window, List<SchoolRow> rows, WindowFilter filter, SchoolState state) {
        long count = rows.stream().filter(row -> row.state() == state).count();
        String address = filter.at(window.address(), Optional.of(state));
        return filter.state().filter(state::equals).isPresent()
                ? Part.chosen(count, state.word(), address)
                : Part.link(count, state.word(), address);
    }

    private static List<Option> municipalities(List<SchoolRow> all, WindowFilter filter) {
        return all.stream()
                .map(row -> row.school().municipality())
                .distinct()
                .map(one ->
                        new Option(
                                Long.toString(one.id().value()),
                                one.name(),
                                filter.municipality()
                                        .filter(id -> id == one.id().value())
                                        .isPresent()))
                .toList();
    }

    private static List<Option> states(WindowFilter filter) {
        return WindowFilter.STATES.stream()
                .map(state ->
                        new Option(
                                state.name(),
                                state.title(),
                                filter.state().filter(state::equals).isPresent()))
                .toList();
    }

    public String requestsTitle() {
        return REQUEST.counted(requests.size());
    }

    /** «Окно уточнений 3, результаты 2026 года, закрыто». */
    public static String brief(Window window) {
        return window.title() + (window.isClosed() ? ", закрыто" : ", открыто");
    }

    /** Drafts themselves are seen by the whole region alone. */
    public boolean isRunOpen() {
        return seen instanceof TerritoryScope.WholeRegion;
    }
}
