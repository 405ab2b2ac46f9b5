package opora.programme.feasibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.statistics.OneYearOn;
import opora.statistics.Share;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;

/** Results of one procedure in all schools and years, as far as they are whole counts of somebody. */
record History(List<Result> results) {

    record Result(SchoolId school, AcademicYear year, Share failed) {}

    private record Key(SchoolId school, AcademicYear year) {}

    History {
        results = List.copyOf(results);
    }

    /** From each year to the next where a school has both; of every school but the one that asks. */
    List<OneYearOn> steps(SchoolId asking) {
        Map<Key, Share> known = new HashMap<>();
        results.forEach(one -> known.put(new Key(one.school(), one.year()), one.failed()));
        return results.stream()
                .filter(one -> !one.school().equals(asking))
                .filter(one -> known.containsKey(new Key(one.school(), one.year().next())))
                .map(one ->
                        new OneYearOn(
                                group(one.school()),
                                one.failed(),
                                Objects.requireNonNull(
                                        known.get(new Key(one.school(), one.year().next())))))
                .toList();
    }

    /** What all schools had in a year. */
    List<Share> of(AcademicYear year) {
        return results.stream().filter(one -> one.year().equals(year)).map(Result::failed).toList();
    }

    /** Under which a school stands in a step. */
    static String group(SchoolId school) {
        return Long.toString(school.value());
    }
}
