package opora.network.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import opora.network.Decision;
import opora.network.DecisionState;
import opora.territory.School;

/** A decision in a table. */
public record DecisionLine(Decision decision, School school, DecisionState state) {

    private static final Comparator<DecisionLine> PRESSING =
            Comparator.comparing(DecisionLine::state)
                    .thenComparing(line -> line.decision().until())
                    .thenComparing(line -> line.decision().id());

    /** What presses most first. */
    static List<DecisionLine> of(List<VisitRow> rows, LocalDate today) {
        return rows.stream()
                .flatMap(row ->
                        row.visit().decisions().stream()
                                .map(one -> new DecisionLine(one, row.school(), one.state(today))))
                .sorted(PRESSING)
                .toList();
    }

    public String text() {
        return decision.removedAt().isPresent() ? "слова удалены" : decision.text();
    }
}
