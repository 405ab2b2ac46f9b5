package opora.upkeep.sample.layout;

import java.util.List;
import java.util.stream.IntStream;
import opora.upkeep.sample.exam.SchoolPapers;

/**
 * Counts of a school or class in a procedure.
 *
 * @param marks counts of «2» … «5»; empty where the procedure gives no marks
 */
record Tally(int participants, int failed, List<Integer> marks) {

    static final List<Integer> MARKS = List.of(2, 3, 4, 5);

    static Tally of(SchoolPapers papers) {
        List<Integer> marks =
                papers.hasMarks() ? MARKS.stream().map(papers::marked).toList() : List.of();
        return new Tally(papers.participants(), papers.failed(), marks);
    }

    static Tally none() {
        return new Tally(0, 0, List.of(0, 0, 0, 0));
    }

    /** Together with others of the same procedure. */
    Tally plus(Tally other) {
        return new Tally(
                participants + other.participants,
                failed + other.failed,
                IntStream.range(0, marks.size())
                        .mapToObj(mark -> marks.get(mark) + other.marks.get(mark))
                        .toList());
    }

    /** Together with those who wrote another paper: marks of two papers are not added up. */
    Tally beside(Tally other) {
        return new Tally(participants + other.participants, failed + other.failed, List.of());
    }

    /** Share of a mark in hundredths of a percent, half up. */
    int hundredths(int mark) {
        return (int) ((20_000L * marks.get(mark - 2) + participants) / (2L * participants));
    }
}
