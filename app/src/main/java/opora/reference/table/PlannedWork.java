package opora.reference.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.reference.entry.Entering;
import opora.reference.entry.Proposal;

/**
 * What a table would do to one procedure and year.
 *
 * @param proposal empty where all of it counts already and where something is wrong
 */
public record PlannedWork(ToldWork told, Optional<Proposal> proposal, List<String> mistakes) {

    static PlannedWork of(ToldWork told, Entering entering) {
        List<String> mistakes = new ArrayList<>();
        told.mistake().ifPresent(mistakes::add);
        Optional<Proposal> proposal =
                switch (entering) {
                    case Entering.Proposed(Proposal proposed) -> Optional.of(proposed);
                    case Entering.Mistaken(var wrong) -> {
                        mistakes.addAll(wrong.values());
                        yield Optional.empty();
                    }
                    case Entering.Unchanged _, Entering.Done _ -> Optional.empty();
                };
        return new PlannedWork(told, mistakes.isEmpty() ? proposal : Optional.empty(), mistakes);
    }

    public String title() {
        return told.procedure().title(told.year());
    }

    public String rows() {
        return told.rows();
    }

    public boolean changes() {
        return proposal.isPresent();
    }

    String stamp() {
        return proposal.map(one -> one.card().stamp()).orElse("-");
    }
}
