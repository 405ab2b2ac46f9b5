package opora.results.observed;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import opora.territory.ClassHistory;
import opora.territory.ClassTitle;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;
import opora.territory.Structure;
import opora.vocabulary.AcademicYear;

/** How many pupils the register of classes tells of grades and classes of some years, as on 31 May of each. */
public final class Enrolment {

    private record Grade(SchoolId school, AcademicYear year, int grade) {}

    private final Map<Grade, List<SchoolClass>> classes = new HashMap<>();

    private Enrolment() {}

    public static Enrolment of(
            Map<SchoolId, ClassHistory> histories, Collection<AcademicYear> years) {
        Enrolment enrolment = new Enrolment();
        for (AcademicYear year : years) {
            LocalDate day = Structure.of(year).asOf().orElseThrow();
            histories.forEach((school, history) ->
                    history.on(day).stream()
                            .collect(Collectors.groupingBy(one -> one.title().grade()))
                            .forEach((grade, all) ->
                                    enrolment.classes.put(new Grade(school, year, grade), all)));
        }
        return enrolment;
    }

    /** Of a whole grade; empty when nobody has told a class of it, or the pupils of one of them. */
    public OptionalInt pupils(SchoolId school, AcademicYear year, int grade) {
        List<SchoolClass> all = of(school, year, grade);
        return all.isEmpty() || all.stream().anyMatch(one -> one.pupils().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of(all.stream().mapToInt(one -> one.pupils().orElseThrow()).sum());
    }

    /** Whether the register knows any class of the grade. */
    public boolean knows(SchoolId school, AcademicYear year, int grade) {
        return !of(school, year, grade).isEmpty();
    }

    public Optional<SchoolClass> find(SchoolId school, AcademicYear year, ClassTitle title) {
        return of(school, year, title.grade()).stream()
                .filter(one -> one.title().equals(title))
                .findFirst();
    }

    private List<SchoolClass> of(SchoolId school, AcademicYear year, int grade) {
        return classes.getOrDefault(new Grade(school, year, grade), List.of());
    }
}
