package opora.reference.entry;

import java.util.List;
import java.util.Optional;
import opora.reference.Card;
import opora.reference.Contents;
import opora.reference.Part;
import opora.reference.Source;

/**
 * What a new version would change.
 *
 * @param changed only what is not known so already
 * @param effect empty for whoever may not see results, and where neither scale nor minimum changes
 */
public record Proposal(Card card, Contents changed, Source source, Optional<Effect> effect) {

    /** {@code was}: «» where nothing was known. */
    public record Line(String part, String was, String now) {}

    public List<Line> lines() {
        return changed.parts().stream().map(this::line).toList();
    }

    private Line line(Part part) {
        return new Line(part.title(), card.now().words(part), changed.words(part));
    }

    /** Whether some mark asks for tasks that nobody has named. */
    public boolean hasBlindCondition() {
        return changed.conditions().stream().anyMatch(one -> one.tasks().isEmpty());
    }
}
