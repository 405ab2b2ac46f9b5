package opora.programme.start;

import java.util.List;
import java.util.Optional;
import opora.programme.start.Offer.Sort;

/**
 * What the list in force gives to begin a programme with.
 *
 * @param said the answer in sentences, also why there is nothing to offer; at least one
 * @param run on which it rests; empty while there is no list
 * @param offers none where the list names no reason
 */
public record Reasons(List<String> said, Optional<Long> run, List<Offer> offers) {

    public Reasons {
        said = List.copyOf(said);
        offers = List.copyOf(offers);
    }

    static Reasons none(String sentence) {
        return new Reasons(List.of(sentence), Optional.empty(), List.of());
    }

    public List<Offer> of(Sort sort) {
        return offers.stream().filter(one -> one.sort() == sort).toList();
    }
}
