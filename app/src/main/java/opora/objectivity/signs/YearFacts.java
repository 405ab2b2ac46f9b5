package opora.objectivity.signs;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import opora.objectivity.Work;
import opora.vocabulary.AcademicYear;

/**
 * What the questions about one year need: its works, and the earlier ones of the same pupils.
 *
 * @param works by year and procedure
 */
public record YearFacts(AcademicYear year, List<WorkFacts> works) {

    public YearFacts {
        works = List.copyOf(works);
    }

    /** Which of the works that were held are needed. */
    public static SortedSet<Work> needed(AcademicYear year, Collection<Work> held) {
        SortedSet<Work> needed = new TreeSet<>();
        for (Work work : held) {
            if (work.year().equals(year)) {
                needed.add(work);
                SamePupils.before(work, held).ifPresent(needed::add);
                SamePupils.yearBefore(work, held).ifPresent(needed::add);
            }
        }
        return needed;
    }

    List<WorkFacts> ofTheYear() {
        return works.stream().filter(facts -> facts.work().year().equals(year)).toList();
    }

    /** The nearest earlier work of the pupils who wrote the exam. */
    Optional<WorkFacts> before(Work exam) {
        return SamePupils.before(exam, held()).map(this::get);
    }

    /** The ВПР of the pupils who wrote this one, a grade and a year before. */
    Optional<WorkFacts> yearBefore(Work work) {
        return SamePupils.yearBefore(work, held()).map(this::get);
    }

    private List<Work> held() {
        return works.stream().map(WorkFacts::work).toList();
    }

    private WorkFacts get(Work work) {
        return works.stream().filter(facts -> facts.work().equals(work)).findFirst().orElseThrow();
    }
}
