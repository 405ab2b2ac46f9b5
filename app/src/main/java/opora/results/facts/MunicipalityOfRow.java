package opora.results.facts;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Heading;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.territory.Municipality;
import opora.territory.MunicipalityId;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;

/**
 * Which municipality a row of a report is about: the one to which most of the schools belong that the load lists under it, for reports and registers
 * spell names in their own ways; without such schools, the one of that name.
 */
public final class MunicipalityOfRow {

    private final Map<String, MunicipalityId> byName = new HashMap<>();
    private final Map<String, Map<MunicipalityId, Integer>> listed = new HashMap<>();

    /** {@code known}: whom codes name, by key. */
    public MunicipalityOfRow(
            List<School> schools, Map<String, SchoolId> known, List<Complement> rows) {
        Map<SchoolId, Municipality> homes = new HashMap<>();
        for (School school : schools) {
            homes.put(school.id(), school.municipality());
            school.municipality()
                    .known()
                    .ifPresent(name -> byName.put(Heading.plain(name), school.municipality().id()));
        }
        for (Complement row : rows) {
            if (row.group()
                            instanceof
                            Group.School(
                                    String _,
                                    SchoolCode code,
                                    Optional<Group.Municipality> within)
                    && within.isPresent()) {
                Optional.ofNullable(known.get(code.key()))
                        .flatMap(school -> Optional.ofNullable(homes.get(school)))
                        .filter(home -> home.known().isPresent())
                        .ifPresent(home -> count(within.get().key(), home.id()));
            }
        }
    }

    private void count(String group, MunicipalityId home) {
        listed.computeIfAbsent(group, _ -> new HashMap<>()).merge(home, 1, Integer::sum);
    }

    /** Empty where nobody can say. Of several with as many schools the first that was entered. */
    public Optional<MunicipalityId> of(Group.Municipality row) {
        return listed.getOrDefault(row.key(), Map.of()).entrySet().stream()
                .max(
                        Map.Entry.<MunicipalityId, Integer>comparingByValue()
                                .thenComparing(
                                        Map.Entry::getKey,
                                        Comparator.comparingLong(MunicipalityId::value).reversed()))
                .map(Map.Entry::getKey)
                .or(() -> Optional.ofNullable(byName.get(Heading.plain(row.name()))));
    }
}
