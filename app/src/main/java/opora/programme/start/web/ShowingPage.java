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
 * @param ticked numbers of the passages that go; sections go with their activities
 */
public record ShowingPage(
        Proposal proposal,
        Set<Integer> ticked,
        String title,
        String reason,
        Map<String, String> mistakes) {

    static ShowingPage fresh(Proposal proposal) {
        return new ShowingPage(
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

    public List<PassageBlock> blocks() {
        return PassageBlock.of(proposal.travelling().passages());
    }

    public boolean isTicked(Passage one) {
        return ticked.contains(one.number());
    }

    public String address() {
        return proposal.programme().address() + "/example";
    }
}
