package opora.intake.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.intake.CheckedBatch.UnknownSchool;
import opora.intake.SchoolChoice;
import opora.intake.store.ReadingStore.Mention;
import opora.territory.School;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;

/** The schools that the files of a load name: known ones, those that its registers bring, and those that nobody knows. */
final class NamedSchools {

    /** Similar schools are looked for so many unknown ones; where there are more, a register is missing and not a letter. */
    private static final int LOOKED_AT = 100;

    private final Material material;
    private final Set<String> brought = new HashSet<>();

    /** Of the acceptable files, by key; those already decided among them. */
    private final Map<String, List<NamedIn>> unknown = new TreeMap<>();

    /** Of files that only a contradiction puts aside. */
    private final Map<String, List<NamedIn>> aside = new TreeMap<>();

    private record NamedIn(RemarkedFile file, Mention mention) {}

    NamedSchools(Material material, Collection<RemarkedFile> files) {
        this.material = material;
        Map<Long, RemarkedFile> wellRead =
                files.stream()
                        .filter(RemarkedFile::isWellRead)
                        .collect(Collectors.toMap(RemarkedFile::id, file -> file));
        for (Mention mention : material.mentions()) {
            RemarkedFile file = wellRead.get(mention.file());
            if (file == null) {
                continue;
            }
            if (!file.isRegister()) {
                (file.isAcceptable() ? unknown : aside)
                        .computeIfAbsent(mention.key(), key -> new ArrayList<>())
                        .add(new NamedIn(file, mention));
            } else if (file.isAcceptable()) {
                brought.add(mention.key());
            }
        }
        unknown.keySet().removeAll(material.known().keySet());
        unknown.keySet().removeAll(brought);
        aside.keySet().removeAll(material.known().keySet());
        aside.keySet().removeAll(brought);
        aside.keySet().removeAll(unknown.keySet());
    }

    /** Who the keys name, by the accepted data and by what the person decided. */
    Map<String, SchoolId> schools() {
        Map<String, SchoolId> schools = new HashMap<>(material.known());
        unknown.keySet()
                .forEach(key -> {
                    if (choice(key).orElse(null) instanceof SchoolChoice.Join(SchoolId school)) {
                        schools.put(key, school);
                    }
                });
        return schools;
    }

    Set<String> leftOut() {
        return decided(SchoolChoice.LeaveOut.class);
    }

    Set<String> added() {
        return decided(SchoolChoice.Add.class);
    }

    private Set<String> decided(Class<? extends SchoolChoice> decision) {
        return unknown.keySet().stream()
                .filter(key -> choice(key).filter(decision::isInstance).isPresent())
                .collect(Collectors.toSet());
    }

    long undecided() {
        return unknown.keySet().stream().filter(key -> choice(key).isEmpty()).count();
    }

    /** Schools that the region gets with the load: those of its registers, those added and those still to be decided. */
    int fresh() {
        Set<String> fresh = new HashSet<>(brought);
        fresh.removeAll(material.known().keySet());
        return (int) (fresh.size() + added().size() + undecided());
    }

    List<UnknownSchool> unknown() {
        return described(unknown);
    }

    List<UnknownSchool> unknownAside() {
        return described(aside);
    }

    private List<UnknownSchool> described(Map<String, List<NamedIn>> unknown) {
        List<UnknownSchool> schools = new ArrayList<>();
        unknown.forEach((key, places) -> {
            String name = told(places, named -> named.mention().school().name());
            schools.add(
                    new UnknownSchool(
                            key,
                            places.getFirst().mention().school().code(),
                            name,
                            told(places, named -> named.mention().school().municipality()),
                            places.stream().map(named -> named.file().id()).distinct().toList(),
                            schools.size() < LOOKED_AT
                                    ? NearSchools.of(key, name, material.schools())
                                    : List.of(),
                            choice(key)));
        });
        schools.sort(Comparator.comparing(UnknownSchool::code));
        return schools;
    }

    private static String told(
            List<NamedIn> places, java.util.function.Function<NamedIn, String> field) {
        return places.stream().map(field).filter(text -> !text.isEmpty()).findFirst().orElse("");
    }

    /** To a school that is gone since, nothing can be joined; under a code that is none, no school can be entered. */
    private Optional<SchoolChoice> choice(String key) {
        return Optional.ofNullable(material.choices().get(key))
                .filter(choice ->
                        switch (choice) {
                            case SchoolChoice.Add() -> new SchoolCode(key).isWellFormed();
                            case SchoolChoice.Join(SchoolId chosen) -> isKnown(chosen);
                            case SchoolChoice.LeaveOut() -> true;
                        });
    }

    private boolean isKnown(SchoolId school) {
        return material.schools().stream().map(School::id).anyMatch(school::equals);
    }
}
