package opora.corrections.request;

import java.util.Optional;
import opora.results.Outcome;
import opora.vocabulary.Numbers;

/** How many took part and how many of them failed; both whole, {@code failed} at most {@code participants}. */
public record Counted(int participants, int failed) {

    static Optional<Counted> of(Outcome outcome) {
        return switch (outcome.result()) {
            case Outcome.Result.Counted(int participants, int failed) ->
                    Optional.of(new Counted(participants, failed));
            case Outcome.Result.OnlyShares _ -> Optional.empty();
        };
    }

    /** «не справились 9 из 25 · 36 %». */
    public String words() {
        String share = participants == 0 ? "" : " · " + Numbers.percent(failed, participants);
        return "не справились %s из %s%s"
                .formatted(Numbers.whole(failed), Numbers.whole(participants), share);
    }
}
