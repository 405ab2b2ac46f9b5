package opora.upkeep.sample;

import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import opora.upkeep.sample.exam.Campaigns;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;
import opora.upkeep.sample.region.Story;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was planted in the sample region and is written in none of its files; schools by code.
 *
 * @param inflated schools whose ВПР is marked too kindly
 * @param improving schools that gain every year
 * @param closed schools closed for good, with the last academic year
 * @param merged schools joined to another one, with the code of that one
 * @param notHeld procedures held in other years, «2025:VPR-6-RU»
 * @param hidden social context and level of each school
 */
public record SampleTruth(
        long seed,
        SortedSet<String> inflated,
        SortedSet<String> improving,
        SortedMap<String, Integer> closed,
        SortedMap<String, String> merged,
        SortedSet<String> notHeld,
        SortedMap<String, SampleSchool.Hidden> hidden) {

    static SampleTruth of(SampleRegion region) {
        SortedMap<String, Integer> closed = new TreeMap<>();
        SortedMap<String, String> merged = new TreeMap<>();
        SortedMap<String, SampleSchool.Hidden> hidden = new TreeMap<>();
        for (SampleSchool school : region.schools()) {
            hidden.put(school.code(), school.hidden());
            school.closure()
                    .ifPresent(last ->
                            last.successor()
                                    .ifPresentOrElse(
                                            to -> merged.put(school.code(), to),
                                            () -> closed.put(school.code(), last.lastYear())));
        }
        return new SampleTruth(
                region.seed(),
                told(region, Story.INFLATED),
                told(region, Story.IMPROVING),
                closed,
                merged,
                new TreeSet<>(Campaigns.notHeld()),
                hidden);
    }

    private static SortedSet<String> told(SampleRegion region, Story story) {
        return region.schools().stream()
                .filter(school -> school.hidden().story() == story)
                .map(SampleSchool::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As JSON on one line. */
    public String json() {
        return new JsonMapper().writeValueAsString(this);
    }
}
