package opora.journal;

import java.time.Instant;
import java.util.Set;

/**
 * What somebody wants to hear of since a moment.
 *
 * @param reader a person, whose own deeds are no news
 * @param kinds of deeds, whatever they were done to
 * @param ownKinds of deeds that were done to the reader
 * @param most how many at most
 */
public record News(Instant since, long reader, Set<String> kinds, Set<String> ownKinds, int most) {

    public News {
        kinds = Set.copyOf(kinds);
        ownKinds = Set.copyOf(ownKinds);
    }
}
