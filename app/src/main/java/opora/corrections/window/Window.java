package opora.corrections.window;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import opora.vocabulary.AcademicYear;

/**
 * A correction window.
 *
 * @param run the draft that is looked at
 * @param terms the newest first, at least one
 */
public record Window(
        long id, AcademicYear year, long run, Instant openedAt, String openedBy, List<Term> terms) {

    public Term term() {
        return terms.getFirst();
    }

    public boolean isClosed() {
        return term().status() == Term.Status.CLOSED;
    }

    public Phase phase(LocalDate today) {
        if (isClosed()) {
            return Phase.CLOSED;
        }
        if (!today.isAfter(term().schoolsUntil())) {
            return Phase.SCHOOLS;
        }
        return today.isAfter(term().answersUntil()) ? Phase.DECISIONS : Phase.ANSWERS;
    }

    /** «Окно закрыто: список согласован.» */
    public String closure() {
        return "Окно закрыто: %s.".formatted(term().reason().replaceAll("[.!\\s]+$", ""));
    }

    public String address() {
        return "/corrections/" + id;
    }

    /** «Окно уточнений 3, результаты 2026 года». */
    public String title() {
        return "Окно уточнений %d, результаты %s года".formatted(id, year);
    }
}
