package opora.corrections.web;

import java.util.List;
import java.util.Optional;
import opora.corrections.request.Request;
import opora.corrections.window.Phase;
import opora.corrections.window.SchoolState;
import opora.corrections.window.Window;
import opora.identification.Explanation;
import opora.identification.Runs.Run;
import opora.identification.SchoolList.Entry;
import opora.identification.StatusTag;
import opora.territory.School;
import opora.vocabulary.Days;

/**
 * A school in a window.
 *
 * @param disputes whether the one who looks may confirm and dispute here
 * @param judged empty when the draft is not shown any more
 * @param requests the newest first
 */
public record SchoolPage(
        Window window,
        Phase phase,
        School school,
        SchoolState state,
        boolean disputes,
        Optional<Judged> judged,
        List<NumberRow> numbers,
        List<Request> requests) {

    /** {@code preliminary}: while the run is a draft. */
    public record Judged(StatusTag tag, boolean preliminary, Explanation explanation) {

        static Judged of(Run run, Entry entry) {
            return new Judged(
                    StatusTag.of(entry.verdict().verdict().status()),
                    !run.inForce(),
                    Explanation.of(entry.verdict(), run.method(), run.year()));
        }
    }

    public String title() {
        return school.name() + ", " + school.municipality().name();
    }

    public String address() {
        return window.address() + "/schools/" + school.id().value();
    }

    public String lead() {
        String until = Days.of(window.term().schoolsUntil());
        return switch (phase) {
            case SCHOOLS ->
                    "Проверьте числа по %s включительно: подтвердите их или оспорьте то, что неверно."
                            .formatted(until);
            case ANSWERS, DECISIONS ->
                    "Срок проверки прошёл %s. Заявление ещё можно подать, объяснив, почему позже."
                            .formatted(until);
            case CLOSED -> window.closure();
        };
    }

    /** What the draft has or should have. */
    public List<NumberRow> expected() {
        return numbers.stream().filter(SchoolPage::isInTable).toList();
    }

    /** What nobody expects of the school, while the school may know better. */
    public List<NumberRow> unexpected() {
        return numbers.stream().filter(row -> !isInTable(row)).toList();
    }

    private static boolean isInTable(NumberRow row) {
        return row.expected() || row.request().isPresent();
    }

    /** Whether «всё верно» can still be said. */
    public boolean confirms() {
        return disputes
                && judged.isPresent()
                && switch (state) {
                    case NOT_LOOKED, LOOKED -> true;
                    case CONFIRMED, DISPUTED, ANSWERED, DECIDED -> false;
                };
    }
}
