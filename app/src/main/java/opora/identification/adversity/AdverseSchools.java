package opora.identification.adversity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.StatusTag;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.criteria.Conditions;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Answer;
import opora.results.Description;
import opora.results.Descriptions;
import opora.results.Descriptions.Known;
import opora.territory.School;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Component;

/** Loads what schools in sight answered in the context form of a year and asks the rule of that year. */
@Component
public class AdverseSchools {

    private final AdversityRules rules;
    private final Descriptions descriptions;
    private final Schools schools;
    private final Runs runs;
    private final Clock clock;

    AdverseSchools(
            AdversityRules rules,
            Descriptions descriptions,
            Schools schools,
            Runs runs,
            Clock clock) {
        this.rules = rules;
        this.descriptions = descriptions;
        this.schools = schools;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * A year as one person sees it.
     *
     * @param rule empty where the region has none for the year: then there are no schools
     * @param forms how many schools in sight answered anything
     * @param list the run in force of the year, with which the schools are compared
     * @param schools in the order in which people read them
     */
    public record Seen(
            AcademicYear year,
            Optional<Entered> rule,
            int forms,
            Optional<Run> list,
            List<SchoolSeen> schools) {

        /** Criteria to which no school in sight answered anything that can be compared. */
        public List<Criterion> unanswered() {
            return rule.stream()
                    .flatMap(entered -> entered.what().rule().criteria().stream())
                    .filter(criterion -> schools.stream().noneMatch(one -> one.answers(criterion)))
                    .toList();
        }
    }

    /**
     * @param form number of the sheet's row; empty for a school that answered nothing
     * @param status in the list of the year; empty where there is none or the school does not stand in it
     */
    public record SchoolSeen(
            School school, Optional<Long> form, Conditions conditions, Optional<StatusTag> status) {

        private boolean answers(Criterion criterion) {
            return conditions.answers().stream()
                    .anyMatch(one ->
                            one.criterion().equals(criterion) && one.answer() != Answer.UNKNOWN);
        }
    }

    /** Years of which schools in sight answered or for which a rule begins, the newest first; the one under way where there are none. */
    public List<AcademicYear> years(TerritoryScope seen) {
        TreeSet<AcademicYear> years = new TreeSet<>(Comparator.reverseOrder());
        years.addAll(descriptions.years(seen, Description.Kind.CONTEXT));
        rules.list().stream()
                .filter(Entered::isValid)
                .map(one -> one.what().from())
                .forEach(years::add);
        return years.isEmpty()
                ? List.of(AcademicYear.at(LocalDate.now(clock)))
                : List.copyOf(years);
    }

    /** One of {@link #years}: the one that is asked for, else the newest that has a rule, else the newest. */
    public AcademicYear chosen(TerritoryScope seen, Optional<AcademicYear> asked) {
        List<AcademicYear> years = years(seen);
        return asked.filter(years::contains)
                .or(() -> years.stream().filter(year -> rules.of(year).isPresent()).findFirst())
                .orElse(years.getFirst());
    }

    /** The columns of the context form of all years in sight, each once, in the order of the Russian alphabet. */
    public List<String> headings(TerritoryScope seen) {
        return descriptions.years(seen, Description.Kind.CONTEXT).stream()
                .flatMap(year ->
                        descriptions.ofSchools(seen, Description.Kind.CONTEXT, year).stream())
                .flatMap(known -> known.description().headings().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Schools that were closed before the year are left out. */
    public Seen of(TerritoryScope seen, AcademicYear year) {
        Map<SchoolId, Known> forms = new LinkedHashMap<>();
        descriptions
                .ofSchools(seen, Description.Kind.CONTEXT, year)
                .forEach(known -> known.school().ifPresent(id -> forms.put(id, known)));
        Optional<Entered> rule = rules.of(year);
        Optional<Run> list =
                runs.list(seen).stream()
                        .filter(run -> run.inForce() && run.year().equals(year))
                        .findFirst();
        Map<SchoolId, StatusTag> statuses = new LinkedHashMap<>();
        list.ifPresent(run ->
                runs.schools(seen, run.id())
                        .entries()
                        .forEach(entry ->
                                entry.place()
                                        .id()
                                        .ifPresent(id ->
                                                statuses.put(
                                                        id,
                                                        StatusTag.of(
                                                                entry.verdict()
                                                                        .verdict()
                                                                        .status())))));
        return new Seen(
                year,
                rule,
                forms.size(),
                list,
                rule.stream()
                        .flatMap(entered -> judged(seen, year, entered, forms, statuses))
                        .toList());
    }

    private Stream<SchoolSeen> judged(
            TerritoryScope seen,
            AcademicYear year,
            Entered rule,
            Map<SchoolId, Known> forms,
            Map<SchoolId, StatusTag> statuses) {
        return schools.list(seen).stream()
                .filter(school -> !school.isClosedBefore(year))
                .map(school -> {
                    Optional<Known> form = Optional.ofNullable(forms.get(school.id()));
                    return new SchoolSeen(
                            school,
                            form.map(Known::id),
                            rule.what().rule().of(form.map(Known::description)),
                            Optional.ofNullable(statuses.get(school.id())));
                });
    }
}
