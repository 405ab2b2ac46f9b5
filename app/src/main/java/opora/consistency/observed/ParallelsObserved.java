package opora.consistency.observed;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import opora.consistency.Observations;
import opora.consistency.Observed;
import opora.territory.ClassHistory;
import opora.territory.Classes;
import opora.territory.School;
import opora.territory.SchoolClass;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** The grades of every school in the year that goes on, beside the year before, as the register of classes tells them. */
@Component
class ParallelsObserved implements Observations {

    private final Schools schools;
    private final Classes classes;
    private final Clock clock;

    ParallelsObserved(Schools schools, Classes classes, Clock clock) {
        this.schools = schools;
        this.classes = classes;
        this.clock = clock;
    }

    @Override
    public String about() {
        return "territory.parallel";
    }

    @Override
    public List<Observed> observe(TerritoryScope seen) {
        AcademicYear now = AcademicYear.at(LocalDate.now(clock));
        Map<SchoolId, ClassHistory> histories = classes.histories(seen);
        List<Observed> parallels = new ArrayList<>();
        for (School school : schools.list(seen)) {
            ClassHistory history = histories.get(school.id());
            if (history == null || school.closure().isPresent()) {
                continue;
            }
            Map<Integer, List<SchoolClass>> before = grades(history, now.previous());
            grades(history, now)
                    .forEach((grade, of) ->
                            parallels.add(
                                    observed(school, now, grade, measures(grade, of, before))));
        }
        return parallels;
    }

    private static Map<Integer, List<SchoolClass>> grades(ClassHistory history, AcademicYear year) {
        return history.on(Structure.of(year).asOf().orElseThrow()).stream()
                .collect(Collectors.groupingBy(one -> one.title().grade()));
    }

    private static Map<String, Object> measures(
            int grade, List<SchoolClass> now, Map<Integer, List<SchoolClass>> before) {
        Map<String, Object> measures = new HashMap<>();
        measures.put("grade", grade);
        measures.put("classes", now.size());
        measures.put("untold", (int) now.stream().filter(one -> one.pupils().isEmpty()).count());
        pupils(now).ifPresent(count -> measures.put("pupils", count));
        pupils(before.getOrDefault(grade, List.of()))
                .ifPresent(count -> measures.put("lastYear", count));
        pupils(before.getOrDefault(grade - 1, List.of()))
                .ifPresent(count -> measures.put("cohort", count));
        return measures;
    }

    /** Empty when there is no class, or the pupils of one are not told. */
    private static OptionalInt pupils(List<SchoolClass> classes) {
        return classes.isEmpty() || classes.stream().anyMatch(one -> one.pupils().isEmpty())
                ? OptionalInt.empty()
                : OptionalInt.of(
                        classes.stream().mapToInt(one -> one.pupils().orElseThrow()).sum());
    }

    private static Observed observed(
            School school, AcademicYear year, int grade, Map<String, Object> measures) {
        return new Observed(
                "%d/%d/%d".formatted(school.id().value(), year.endsIn(), grade),
                Observed.Place.of(school.id(), school.municipality().id()),
                "%s: %d класс, %s".formatted(school.name(), grade, year.span()),
                "/schools/%d/classes?year=%d".formatted(school.id().value(), year.endsIn()),
                measures);
    }
}
