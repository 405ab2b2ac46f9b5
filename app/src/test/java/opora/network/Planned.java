package opora.network;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.network.VisitStep.Said;
import opora.territory.SchoolId;

/** Visits that no database knows. */
public final class Planned {

    public static final SchoolId SCHOOL = new SchoolId(7);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    private Planned() {}

    /** Planned for a day, and then these steps. */
    public static SchoolVisit visit(LocalDate day, Said... later) {
        return visit(day, List.of(), later);
    }

    public static SchoolVisit visit(LocalDate day, List<Decision> decisions, Said... later) {
        List<VisitStep> steps = new ArrayList<>();
        steps.add(
                step(
                        1,
                        new VisitStep.Planned(
                                new VisitPlan(
                                        day,
                                        VisitWay.ON_SITE,
                                        "Посмотреть уроки",
                                        List.of(),
                                        ""))));
        for (Said said : later) {
            steps.add(step(steps.size() + 1, said));
        }
        return new SchoolVisit(12, SCHOOL, steps, decisions, List.of());
    }

    private static VisitStep step(long id, Said said) {
        return new VisitStep(id, said, Instant.EPOCH, 3, Optional.empty());
    }

    public static Said held(LocalDate day) {
        return new VisitStep.Held(new VisitProtocol(day, "куратор", "Уроки", ""));
    }

    public static Decision decision(long id, LocalDate until, Answer... answers) {
        return new Decision(
                id,
                12,
                SCHOOL,
                "Открытый урок",
                "завуч",
                until,
                Instant.EPOCH,
                3,
                Optional.empty(),
                List.of(answers));
    }

    public static Answer answer(Answer.Kind kind) {
        return answer(kind, Optional.empty());
    }

    public static Answer answer(Answer.Kind kind, Optional<LocalDate> until) {
        return new Answer(1, kind, "слова", until, Instant.EPOCH, 4, Optional.empty());
    }
}
