package opora.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.corrections.Disputes;
import opora.identification.YearBefore;

/**
 * What a meeting has before it beside the list itself.
 *
 * @param before the list of the year before by the same method
 * @param disputes of the correction windows of the year, the oldest first
 * @param against what is not settled yet, a sentence each
 * @param at the day of which all of this is told
 */
public record Considered(
        Optional<YearBefore> before, List<Disputes> disputes, List<String> against, LocalDate at) {

    public Considered {
        disputes = List.copyOf(disputes);
        against = List.copyOf(against);
    }
}
