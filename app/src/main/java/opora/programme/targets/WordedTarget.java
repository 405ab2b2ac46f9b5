package opora.programme.targets;

import java.util.List;

/**
 * A target as it was written and as it was understood.
 *
 * @param words as they were written, sign for sign
 * @param doubts for the person who has written them, in Russian, each with what to do
 */
public record WordedTarget(String words, String unit, Target target, List<String> doubts) {

    public WordedTarget {
        doubts = List.copyOf(doubts);
    }
}
