package opora.programme.timing.reading;

import java.util.ArrayList;
import java.util.List;
import opora.programme.timing.Doubt;

/** The doubts that come up while words are read, each once. */
final class Notes {

    private final List<Doubt> doubts = new ArrayList<>();

    void add(Doubt.Kind kind, String message) {
        Doubt doubt = new Doubt(kind, message);
        if (!doubts.contains(doubt)) {
            doubts.add(doubt);
        }
    }

    List<Doubt> all() {
        return List.copyOf(doubts);
    }
}
