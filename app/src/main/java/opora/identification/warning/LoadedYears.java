package opora.identification.warning;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import opora.identification.CountedResult;
import opora.identification.EgeMaths;
import opora.identification.Method;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Years that are loaded: of at least half as many schools and half as many counted procedures as any loaded year before them. A year with a few files, or with a mistyped school,
 * is not one: its lists would be short because results are missing. Later years change nothing of it.
 */
final class LoadedYears {

    private final SortedMap<AcademicYear, Set<String>> schools = new TreeMap<>();
    private final SortedMap<AcademicYear, Set<Procedure>> procedures = new TreeMap<>();

    private LoadedYears() {}

    /** Counted procedures of a year of which no school has a participant, sorted by code. */
    static SortedSet<Procedure> notHeld(
            Method method, Collection<CountedResult> results, AcademicYear year) {
        LoadedYears years = of(results, method);
        SortedSet<Procedure> missing = new TreeSet<>(method.procedures());
        missing.removeAll(years.procedures.getOrDefault(year, Set.of()));
        return missing;
    }

    static SortedSet<AcademicYear> of(Method method, Collection<CountedResult> results) {
        return of(results, method).loaded();
    }

    private static LoadedYears of(Collection<CountedResult> results, Method method) {
        Set<Procedure> counted = method.lookedAt();
        LoadedYears years = new LoadedYears();
        results.stream()
                .filter(result -> counted.contains(result.procedure()))
                .filter(result -> result.participants() > 0)
                .forEach(result -> years.add(result, method));
        return years;
    }

    private void add(CountedResult result, Method method) {
        schools.computeIfAbsent(result.year(), _ -> new HashSet<>()).add(result.school());
        Set<Procedure> held = procedures.computeIfAbsent(result.year(), _ -> new HashSet<>());
        EgeMaths.held(result.procedure()).filter(method.procedures()::contains).forEach(held::add);
    }

    private SortedSet<AcademicYear> loaded() {
        SortedSet<AcademicYear> loaded = new TreeSet<>();
        int mostSchools = 0;
        int mostProcedures = 0;
        for (AcademicYear year : schools.keySet()) {
            int ofSchools = schools.getOrDefault(year, Set.of()).size();
            int ofProcedures = procedures.getOrDefault(year, Set.of()).size();
            if (2 * ofSchools >= mostSchools && 2 * ofProcedures >= mostProcedures) {
                loaded.add(year);
                mostSchools = Math.max(mostSchools, ofSchools);
                mostProcedures = Math.max(mostProcedures, ofProcedures);
            }
        }
        return loaded;
    }
}
