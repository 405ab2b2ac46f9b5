package opora.results.gathering;

import java.util.List;
import opora.access.Disclosures;
import opora.access.HouseSight;
import opora.results.analysis.Around;
import opora.results.analysis.SchoolFact;
import opora.results.analysis.Sitting;
import opora.territory.Municipality;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Looks at all schools of a sitting with the eyes of the house and tells of those out of sight no more than {@link Around} lets through. */
@Component
class Surroundings {

    private final Sittings sittings;
    private final Schools schools;
    private final Disclosures disclosures;

    Surroundings(Sittings sittings, Schools schools, Disclosures disclosures) {
        this.sittings = sittings;
        this.schools = schools;
        this.disclosures = disclosures;
    }

    Around ofSchool(TerritoryScope seen, School school, Sitting sitting) {
        List<SchoolFact> all = all(sitting);
        Around.Names names = new Around.Names(school.municipality().name(), schools.region());
        return all.stream()
                .filter(fact -> fact.known().school().equals(school.id()))
                .findFirst()
                .map(own -> Around.school(onlooker(seen), all, own, names))
                .orElseGet(() ->
                        Around.municipality(
                                onlooker(seen), all, school.municipality().id(), names));
    }

    Around ofMunicipality(TerritoryScope seen, Municipality one, Sitting sitting) {
        return Around.municipality(
                onlooker(seen),
                all(sitting),
                one.id(),
                new Around.Names(one.name(), schools.region()));
    }

    /** For whoever sees all of it. */
    Around ofRegion(TerritoryScope seen, List<SchoolFact> all) {
        return Around.region(onlooker(seen), all, new Around.Names("", schools.region()));
    }

    private List<SchoolFact> all(Sitting sitting) {
        return HouseSight.during(() -> sittings.facts(new TerritoryScope.WholeRegion(), sitting));
    }

    /** What schools out of sight add up to is told as if it were told to everybody. */
    private Around.Onlooker onlooker(TerritoryScope seen) {
        return new Around.Onlooker(seen, disclosures.ofEverybody().smallest());
    }
}
