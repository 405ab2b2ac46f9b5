package opora.upkeep.sample.region;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The invented region: the same seed makes the same region.
 *
 * @param schools all that ever worked in the three years, by municipality and then by code
 */
public record SampleRegion(
        long seed, List<SampleMunicipality> municipalities, List<SampleSchool> schools) {

    /** METHODOLOGY 11 scaled to half a region, in which every list still fits the eye. */
    static final int SCHOOLS = 320;

    public SampleRegion {
        schools =
                schools.stream()
                        .sorted(
                                Comparator.comparingInt((SampleSchool school) ->
                                                school.place().municipality().number())
                                        .thenComparing(SampleSchool::code))
                        .toList();
    }

    public static SampleRegion of(long seed) {
        List<SampleMunicipality> municipalities = Ground.municipalities(Dice.of(seed, "ground"));
        List<Site> sites = Site.all(municipalities, SCHOOLS, Dice.of(seed, "sites"));
        List<SampleSchool> schools = Founding.of(seed, sites);
        return new SampleRegion(
                seed, municipalities, Planting.into(schools, Dice.of(seed, "stories")));
    }

    /** Schools whose pupils went over to this one by that year. */
    public List<SampleSchool> joinedTo(SampleSchool successor, int year) {
        return schools.stream()
                .filter(school -> !school.worksIn(year))
                .filter(school ->
                        school.closure()
                                .flatMap(SampleSchool.Closure::successor)
                                .equals(Optional.of(successor.code())))
                .toList();
    }
}
