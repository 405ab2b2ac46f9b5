package opora.identification.scenario;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.identification.CountedResult;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Results of several years added up: failed and participants of a procedure over the year and those before it stand for the year, those of a year earlier for the year before. Years
 * without a result add nothing; a result of which only a share is known leaves the sum without a count, so that nothing is guessed.
 */
final class Pooling {

    private Pooling() {}

    private record Key(String school, Procedure procedure) {}

    /** {@code pooled}: 1 leaves the results of the two years as they are. */
    static List<CountedResult> of(List<CountedResult> results, AcademicYear year, int pooled) {
        Map<Key, CountedResult> now = new HashMap<>();
        Map<Key, CountedResult> before = new HashMap<>();
        for (CountedResult result : results) {
            int age = year.endsIn() - result.year().endsIn();
            if (age >= 0 && age < pooled) {
                add(now, result, year);
            }
            if (age >= 1 && age <= pooled) {
                add(before, result, year.previous());
            }
        }
        return Stream.concat(now.values().stream(), before.values().stream()).toList();
    }

    private static void add(
            Map<Key, CountedResult> sums, CountedResult result, AcademicYear stands) {
        CountedResult dated =
                new CountedResult(
                        result.school(),
                        stands,
                        result.procedure(),
                        result.participants(),
                        result.failed());
        sums.merge(new Key(result.school(), result.procedure()), dated, Pooling::together);
    }

    private static CountedResult together(CountedResult one, CountedResult other) {
        return new CountedResult(
                one.school(),
                one.year(),
                one.procedure(),
                Math.addExact(one.participants(), other.participants()),
                failed(one).flatMap(here -> failed(other).map(there -> here + there)));
    }

    /** Of nobody nobody failed. */
    private static Optional<Integer> failed(CountedResult result) {
        return result.participants() == 0 ? Optional.of(0) : result.failed();
    }
}
