package opora.results.gathering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.results.analysis.GroupAnalysis;
import opora.results.analysis.GroupFacts;
import opora.results.analysis.Level;
import opora.results.analysis.SchoolFact;
import opora.results.analysis.Sitting;
import opora.results.gathering.Told.Part;
import opora.territory.Municipality;
import opora.territory.School;

/** What a larger group is made up of. */
final class Parts {

    private Parts() {}

    /** In the order of the schools; those without participants are left out. */
    static List<Part> schools(Sitting sitting, List<SchoolFact> facts, List<School> schools) {
        Map<Long, SchoolFact> bySchool =
                facts.stream()
                        .collect(
                                Collectors.toMap(
                                        fact -> fact.known().school().value(), fact -> fact));
        List<Part> parts = new ArrayList<>();
        for (School school : schools) {
            SchoolFact fact = bySchool.get(school.id().value());
            if (fact != null) {
                parts.add(
                        part(
                                sitting,
                                Level.SCHOOL,
                                school.name(),
                                "/schools/" + school.id().value(),
                                List.of(fact)));
            }
        }
        return parts;
    }

    /** In the order of the municipalities; those without participants are left out. */
    static List<Part> municipalities(
            Sitting sitting, List<SchoolFact> facts, List<Municipality> municipalities) {
        List<Part> parts = new ArrayList<>();
        for (Municipality one : municipalities) {
            Predicate<SchoolFact> isHere = fact -> fact.municipality().equals(one.id());
            if (facts.stream().anyMatch(isHere)) {
                parts.add(
                        part(
                                sitting,
                                Level.MUNICIPALITY,
                                one.name(),
                                "/municipalities/" + one.id().value(),
                                facts.stream().filter(isHere).toList()));
            }
        }
        return parts;
    }

    private static Part part(
            Sitting sitting, Level level, String name, String address, List<SchoolFact> facts) {
        return new Part(
                name,
                address + "/results/" + sitting.year() + "/" + sitting.procedure().code(),
                GroupAnalysis.of(
                        GroupFacts.of(
                                sitting,
                                level,
                                name,
                                facts.stream().map(SchoolFact::known).toList(),
                                List.of())));
    }
}
