package opora.upkeep.sample.exam;

import java.util.List;
import java.util.stream.Stream;
import opora.upkeep.sample.Sample;
import opora.upkeep.sample.region.SampleRegion;

/** The region that the demo shows, with all its results; made once for all tests. */
final class World {

    static final SampleRegion REGION = SampleRegion.of(Sample.SEED);

    private static final List<Counts> ALL =
            Campaigns.held().stream().map(sitting -> Counts.of(REGION, sitting)).toList();

    private World() {}

    static Stream<Counts> all() {
        return ALL.stream();
    }

    static Stream<Counts> vpr() {
        return all().filter(counts -> counts.sitting().procedure().isVpr());
    }

    static Stream<Counts> exams() {
        return all().filter(counts -> !counts.sitting().procedure().isVpr());
    }

    /** The four procedures of ВПР that count in identification. */
    static Stream<Counts> counted() {
        return vpr().filter(counts -> List.of(5, 6).contains(counts.sitting().procedure().grade()));
    }

    static Counts get(String procedure, int year) {
        Sitting asked = Campaigns.get(procedure, year);
        return all().filter(counts -> counts.sitting().equals(asked)).findFirst().orElseThrow();
    }
}
