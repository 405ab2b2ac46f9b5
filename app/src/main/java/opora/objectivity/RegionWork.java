package opora.objectivity;

import java.util.List;
import java.util.Optional;

/**
 * The sums of the whole region in a work, which a school is compared with: they tell of no school.
 *
 * @param schools that have results of the work
 * @param maximum the highest score; empty when nobody tells
 * @param pass the first score of «3»; empty when nobody tells
 * @param scores participants by score, of schools with a readable histogram; index = score
 * @param tasks of the paper that most schools have, over the schools that have it
 */
public record RegionWork(
        Work work,
        int schools,
        Optional<Integer> maximum,
        Optional<Integer> pass,
        long[] scores,
        List<Task> tasks) {

    public RegionWork {
        tasks = List.copyOf(tasks);
    }

    /** {@code points} got in {@code cells} readable cells of at most {@code maximum} points each. */
    public record Task(String number, int maximum, long cells, long points) {}
}
