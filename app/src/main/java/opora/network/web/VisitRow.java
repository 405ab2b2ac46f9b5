package opora.network.web;

import java.time.LocalDate;
import opora.network.DecisionState;
import opora.network.SchoolVisit;
import opora.network.VisitState;
import opora.territory.School;
import opora.vocabulary.Noun;

/** A visit in a table. {@code decisions}: «3 решения, 1 просрочено»; «» without any. */
public record VisitRow(SchoolVisit visit, School school, VisitState state, String decisions) {

    private static final Noun DECISION = new Noun("решение", "решения", "решений");

    static VisitRow of(SchoolVisit visit, School school, LocalDate today) {
        return new VisitRow(visit, school, visit.state(today), decisions(visit, today));
    }

    private static String decisions(SchoolVisit visit, LocalDate today) {
        if (visit.decisions().isEmpty()) {
            return "";
        }
        long overdue =
                visit.decisions().stream()
                        .filter(one -> one.state(today) == DecisionState.OVERDUE)
                        .count();
        return DECISION.counted(visit.decisions().size())
                + (overdue == 0 ? "" : ", просрочено " + overdue);
    }

    /** What it is for, or that the words were removed. */
    public String purpose() {
        return visit.plan().purpose().isEmpty() ? "слова удалены" : visit.plan().purpose();
    }
}
