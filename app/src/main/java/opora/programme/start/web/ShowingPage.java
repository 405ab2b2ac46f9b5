package opora.programme.start.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.programme.start.Examples.Proposal;
import opora.programme.start.Travelling.Passage;

/**
 * What of a programme everybody would read, before it is shown.
 *
 * @param rows passages that may go, sections left out: they go with their activities
 */
public record ShowingPage(
        Proposal proposal,
        List<Row> rows,
        String title,
        String reason,
        Map<String, String> mistakes) {

    public record Row(Passage passage, boolean ticked) {}

    static ShowingPage fresh(Proposal proposal) {
        return of(
                proposal,
                proposal.travelling().passages().stream()
                        .map(Passage::number)
                        .collect(Collectors.toSet()),
                proposal.setting().isEmpty()
                        ? proposal.programme().level().title()
                        : proposal.programme().level().title() + ": " + proposal.setting(),
                "",
                Map.of());
    }

    static ShowingPage of(
            Proposal proposal,
            Set<Integer> ticked,
            String title,
            String reason,
            Map<String, String> mistakes) {
        return new ShowingPage(
                proposal,
                proposal.travelling().passages().stream()
                        .filter(one -> !one.kind().equals("activity_group"))
                        .map(one -> new Row(one, ticked.contains(one.number())))
                        .toList(),
                title,
                reason,
                mistakes);
    }

    public String address() {
        return proposal.programme().address() + "/example";
    }
}
