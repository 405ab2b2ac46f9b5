package opora.identification.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.identification.JudgedOutcome;
import opora.identification.Missing;
import opora.identification.SchoolList.Entry;
import opora.identification.TwoYears;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A procedure of a year that is low in one of two runs and not in the other.
 *
 * @param was empty where it did not count in the earlier run
 * @param is empty where it does not count in the later one
 * @param because why it does not count in the later run, where the method counts it
 */
public record Crossing(
        Procedure procedure,
        AcademicYear year,
        Optional<JudgedOutcome> was,
        Optional<JudgedOutcome> is,
        Optional<Missing> because) {

    /** What happened to it. */
    public enum Kind {
        /** other numbers */
        NUMBERS,
        /** the same numbers judged by another rule */
        RULE,
        /** it counts now and did not before */
        CAME,
        /** it counted before and does not now */
        WENT
    }

    public Kind kind() {
        if (was.isEmpty()) {
            return Kind.CAME;
        }
        if (is.isEmpty()) {
            return Kind.WENT;
        }
        return was.get().failed().equals(is.get().failed()) ? Kind.RULE : Kind.NUMBERS;
    }

    /** By year descending and code; lists of different years are laid side by side, year upon year before. */
    static List<Crossing> of(Entry was, AcademicYear wasOf, Entry is, AcademicYear isOf) {
        Map<Procedure, TwoYears> then = byProcedure(was, wasOf);
        Map<Procedure, TwoYears> now = byProcedure(is, isOf);
        Map<Procedure, TwoYears> all = new TreeMap<>(then);
        all.putAll(now);
        List<Crossing> ofYear = new ArrayList<>();
        List<Crossing> before = new ArrayList<>();
        for (Procedure procedure : all.keySet()) {
            Optional<TwoYears> first = Optional.ofNullable(then.get(procedure));
            Optional<TwoYears> second = Optional.ofNullable(now.get(procedure));
            cross(procedure, isOf, first.map(TwoYears::now), second.map(TwoYears::now))
                    .ifPresent(ofYear::add);
            cross(
                            procedure,
                            isOf.previous(),
                            first.map(TwoYears::before),
                            second.map(TwoYears::before))
                    .ifPresent(before::add);
        }
        ofYear.addAll(before);
        return List.copyOf(ofYear);
    }

    private static Optional<Crossing> cross(
            Procedure procedure,
            AcademicYear year,
            Optional<TwoYears.Half> was,
            Optional<TwoYears.Half> is) {
        boolean wasLow = was.filter(TwoYears.Half::isLow).isPresent();
        boolean isLow = is.filter(TwoYears.Half::isLow).isPresent();
        return wasLow == isLow
                ? Optional.empty()
                : Optional.of(
                        new Crossing(
                                procedure,
                                year,
                                was.flatMap(TwoYears.Half::outcome),
                                is.flatMap(TwoYears.Half::outcome),
                                is.flatMap(TwoYears.Half::missing)));
    }

    private static Map<Procedure, TwoYears> byProcedure(Entry entry, AcademicYear year) {
        Map<Procedure, TwoYears> pairs = new TreeMap<>();
        TwoYears.of(entry.verdict(), year).forEach(pair -> pairs.put(pair.procedure(), pair));
        return pairs;
    }
}
