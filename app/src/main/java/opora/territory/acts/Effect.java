package opora.territory.acts;

import java.util.List;
import java.util.Map;
import opora.vocabulary.Deed;

/** What a change would do, apart from its day and its paper. */
sealed interface Effect {

    record Changes(String subject, List<Deed.Change> lines) implements Effect {}

    record Impossible(Map<String, String> mistakes) implements Effect {}

    static Effect of(String subject, String field, String was, String now) {
        return new Changes(subject, List.of(new Deed.Change(field, was, now)));
    }

    static Effect mistake(String field, String text) {
        return new Impossible(Map.of(field, text));
    }
}
