package opora.programme.timing.reading;

import java.util.ArrayList;
import java.util.List;
import opora.programme.timing.Frequency;
import opora.programme.timing.Piece;
import opora.programme.timing.Timing;

/** What was found in the words, kind by kind, each in the order of the words. */
final class Gathered {

    final List<Piece> pieces = new ArrayList<>();
    final List<Frequency> frequencies = new ArrayList<>();
    final List<Timing.Extent> wholes = new ArrayList<>();
    final List<Timing.Length> lengths = new ArrayList<>();
    final List<String> plans = new ArrayList<>();
    final List<String> occasions = new ArrayList<>();
    final List<String> left = new ArrayList<>();

    boolean isEmpty() {
        return pieces.isEmpty()
                && frequencies.isEmpty()
                && wholes.isEmpty()
                && lengths.isEmpty()
                && plans.isEmpty()
                && occasions.isEmpty();
    }
}
