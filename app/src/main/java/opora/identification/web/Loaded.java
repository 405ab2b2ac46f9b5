package opora.identification.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.identification.EgeMaths;
import opora.results.ProcedureOutcomes.Held;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Which procedures of which years there are results of. ЕГЭ maths is there when base or profile is. */
final class Loaded {

    private record Of(AcademicYear year, Procedure procedure) {}

    private final Set<Of> held = new HashSet<>();
    private final SortedSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
    private final SortedSet<Procedure> procedures = new TreeSet<>();

    Loaded(Collection<Held> known) {
        for (Held one : known) {
            years.add(one.year());
            procedures.add(one.procedure());
            EgeMaths.held(one.procedure()).map(of -> new Of(one.year(), of)).forEach(held::add);
        }
    }

    /** Newest first. */
    SortedSet<AcademicYear> years() {
        return years;
    }

    /** Of any year. */
    SortedSet<Procedure> procedures() {
        return procedures;
    }

    boolean has(AcademicYear year, Procedure procedure) {
        return held.contains(new Of(year, procedure));
    }

    List<Procedure> missing(AcademicYear year, Collection<Procedure> wanted) {
        return wanted.stream().filter(one -> !has(year, one)).toList();
    }
}
