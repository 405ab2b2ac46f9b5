package opora.network.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.territory.School;

/** Schools to choose one from, those of a municipality together. */
public record SchoolGroup(String municipality, List<School> schools) {

    /** Those that work, in the order that they come in. */
    static List<SchoolGroup> of(List<School> all) {
        Map<String, List<School>> groups = new LinkedHashMap<>();
        all.stream()
                .filter(school -> school.closure().isEmpty())
                .forEach(school ->
                        groups.computeIfAbsent(school.municipality().name(), _ -> new ArrayList<>())
                                .add(school));
        return groups.entrySet().stream()
                .map(group -> new SchoolGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
