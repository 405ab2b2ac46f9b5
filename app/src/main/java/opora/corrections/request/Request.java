package opora.corrections.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.corrections.request.RequestState.Lateness;
import opora.corrections.request.Step.Correction;
import opora.corrections.request.Step.Kind;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A school says that a number is wrong.
 *
 * @param fact of results; empty where nothing is known and the school says there should be something
 * @param was what the fact says; empty where it gives no whole counts
 * @param lateBecause why it came after the last day; «» in time
 * @param steps the oldest first
 * @param removals what was taken out of its texts and files, the oldest first
 */
public record Request(
        long id,
        long window,
        SchoolId school,
        AcademicYear year,
        Procedure procedure,
        Optional<Long> fact,
        Optional<Counted> was,
        Counted asked,
        String text,
        String lateBecause,
        Instant at,
        String by,
        List<Step> steps,
        List<Removal> removals) {

    public RequestState state() {
        return RequestState.of(lateness(), steps);
    }

    public Lateness lateness() {
        return lateBecause.isEmpty() ? Lateness.IN_TIME : Lateness.LATE;
    }

    /** The load that changed the number, while it counts. */
    public Optional<Correction> correction() {
        return state() == RequestState.CORRECTED
                ? steps.reversed().stream()
                        .filter(step -> step.kind() == Kind.CORRECTED)
                        .findFirst()
                        .flatMap(Step::correction)
                : Optional.empty();
    }

    public boolean isAbout(AcademicYear otherYear, Procedure other) {
        return year.equals(otherYear) && procedure.equals(other);
    }

    /** «ВПР 2026, русский язык, 6 класс». */
    public String subject() {
        return procedure.title(year);
    }

    public String wasWords() {
        return was.map(Counted::words)
                .orElse(fact.isPresent() ? "только проценты" : "нет результата");
    }

    public String address() {
        return "/corrections/requests/" + id;
    }
}
