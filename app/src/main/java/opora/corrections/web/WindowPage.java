package opora.corrections.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.corrections.window.Phase;
import opora.corrections.window.SchoolRow;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.territory.Municipality;
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
        List<District> districts,
        List<RequestRow> requests,
        List<Window> others) {

    private static final int UNFOLDED = 20;
    private static final Noun REQUEST = new Noun("заявление", "заявления", "заявлений");

    /** Shown schools of a municipality; {@code counted}: «12 школ: 9 не смотрели, 3 подтвердили». */
    public record District(String name, String counted, List<SchoolRow> rows) {

        static List<District> of(List<SchoolRow> rows) {
            Map<Municipality, List<SchoolRow>> districts =
                    rows.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.school().municipality(),
                                            LinkedHashMap::new,
                                            Collectors.toList()));
            return districts.entrySet().stream()
                    .map(of ->
                            new District(of.getKey().name(), counted(of.getValue()), of.getValue()))
                    .toList();
        }

        private static String counted(List<SchoolRow> rows) {
            Map<SchoolState, Long> states =
                    rows.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            SchoolRow::state, TreeMap::new, Collectors.counting()));
            return Noun.SCHOOL.counted(rows.size())
                    + ": "
                    + states.entrySet().stream()
                            .map(of -> of.getValue() + " " + of.getKey().word())
                            .collect(Collectors.joining("; "));
        }
    }

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
                District.of(shown),
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

    /** Few enough to be read at once. */
    public boolean isUnfolded() {
        return districts.size() == 1
                || districts.stream().mapToInt(one -> one.rows().size()).sum() <= UNFOLDED;
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
