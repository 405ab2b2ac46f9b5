package opora.results.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.results.store.ReportsToCompare;
import opora.results.store.ReportsToCompare.Size;
import opora.territory.Municipality;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** For the rules: every procedure of the two newest years in every municipality, beside the same a year before, by the structure of today. */
@Component
class MunicipalitySizesObserved implements Observations {

    private final ReportsToCompare reports;
    private final Schools schools;
    private final Clock clock;

    MunicipalitySizesObserved(ReportsToCompare reports, Schools schools, Clock clock) {
        this.reports = reports;
        this.schools = schools;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "results.municipality";
    }

    private record Key(Municipality of, Sitting sitting) {

        Key yearBefore() {
            return new Key(of, new Sitting(sitting.year().previous(), sitting.procedure()));
        }
    }

    private record Sum(int schools, int participants) {

        Sum and(Sum other) {
            return new Sum(schools + other.schools, participants + other.participants);
        }
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        Map<SchoolId, Municipality> homes = schools.homes(seen, Structure.today());
        Map<Key, Sum> sums = new HashMap<>();
        for (Size size : reports.sizes(seen, AcademicYear.at(LocalDate.now(clock)), 2)) {
            Optional.ofNullable(homes.get(size.school()))
                    .filter(home -> home.known().isPresent())
                    .ifPresent(home ->
                            sums.merge(
                                    new Key(home, size.sitting()),
                                    new Sum(1, size.participants()),
                                    Sum::and));
        }
        return sums.entrySet().stream()
                .map(one ->
                        observed(
                                one.getKey(),
                                one.getValue(),
                                Optional.ofNullable(sums.get(one.getKey().yearBefore()))))
                .toList();
    }

    private static Observed observed(Key key, Sum sum, Optional<Sum> before) {
        return new Observed(
                key.of().id().value() + "/" + key.sitting().key(),
                Observed.Place.of(key.of().id()),
                "%s: %s".formatted(key.of().name(), key.sitting().title()),
                "/schools?municipality=" + key.of().id().value(),
                new Measures()
                        .put("participants", sum.participants())
                        .put("schools", sum.schools())
                        .put("lastYear", before.map(Sum::participants))
                        .put("schoolsLastYear", before.map(Sum::schools))
                        .all());
    }
}
