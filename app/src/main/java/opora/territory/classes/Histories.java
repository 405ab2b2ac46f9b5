package opora.territory.classes;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import opora.territory.Absorption;
import opora.territory.ClassHistory;
import opora.territory.ClassHistory.Succession;
import opora.territory.ClassId;
import opora.territory.ClassTurn;
import opora.territory.Fates;
import opora.territory.SchoolId;

/** Puts together what is known of the classes of schools. */
public record Histories(ClassArchive archive) {

    public ClassHistory of(SchoolId school) {
        return Objects.requireNonNull(of(Set.of(school)).get(school));
    }

    /** One for every school, in the order asked. */
    public Map<SchoolId, ClassHistory> of(Collection<SchoolId> schools) {
        List<Absorption> absorptions = archive.absorptions();
        Map<SchoolId, Fates> fates = new LinkedHashMap<>();
        schools.forEach(school -> fates.put(school, Fates.of(school, absorptions)));
        Set<SchoolId> asked = new HashSet<>(schools);
        fates.values().forEach(of -> asked.addAll(of.since().keySet()));
        Map<ClassId, List<ClassTurn>> turns =
                archive.turns(asked).stream()
                        .collect(
                                Collectors.groupingBy(
                                        ClassTurn::of, LinkedHashMap::new, Collectors.toList()));
        List<Succession> successions = turns.isEmpty() ? List.of() : archive.successions();
        Map<SchoolId, Set<ClassId>> bySchool = new HashMap<>();
        turns.forEach((id, said) ->
                said.forEach(turn ->
                        bySchool.computeIfAbsent(turn.school(), _ -> new LinkedHashSet<>())
                                .add(id)));
        Map<SchoolId, ClassHistory> histories = new LinkedHashMap<>();
        fates.forEach((school, fate) -> {
            Map<ClassId, List<ClassTurn>> own = new LinkedHashMap<>();
            Set<SchoolId> all = new LinkedHashSet<>(Set.of(school));
            all.addAll(fate.since().keySet());
            all.stream()
                    .flatMap(one -> bySchool.getOrDefault(one, Set.of()).stream())
                    .forEach(id -> own.put(id, turns.getOrDefault(id, List.of())));
            histories.put(school, new ClassHistory(school, own, successions, fate));
        });
        return histories;
    }
}
