package opora.overview.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import opora.territory.School;

/** Schools to choose one from, those of a municipality together. */
public record SchoolGroup(String municipality, List<School> schools) {

    /** The neighbours of a school first. */
    static List<SchoolGroup> of(List<School> all, School near) {
        Map<String, List<School>> groups = new LinkedHashMap<>();
        groups.put(near.municipality().name(), new ArrayList<>());
        all.forEach(school ->
                groups.computeIfAbsent(school.municipality().name(), _ -> new ArrayList<>())
                        .add(school));
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new SchoolGroup(group.getKey(), group.getValue()))
                .toList();
    }
}
