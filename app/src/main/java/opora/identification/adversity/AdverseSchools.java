package opora.identification.adversity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.RunRecords;
import opora.identification.RunRecords.Standing;
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
    private final RunRecords records;

    AdverseSchools(
            AdversityRules rules,
            Descriptions descriptions,
            Schools schools,
            Runs runs,
            RunRecords records) {
        this.rules = rules;
        this.descriptions = descriptions;
        this.schools = schools;
        this.runs = runs;
        this.records = records;
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
        Map<SchoolId, StatusTag> statuses =
                list.map(run -> statuses(seen, run.id())).orElse(Map.of());
        return new Seen(
                year,
                rule,
                forms.size(),
                list,
                rule.stream()
                        .flatMap(entered -> judged(seen, year, entered, forms, statuses))
                        .toList());
    }

    private Map<SchoolId, StatusTag> statuses(TerritoryScope seen, long run) {
        return records.standings(seen, run).stream()
                .collect(
                        Collectors.toMap(
                                Standing::school, standing -> StatusTag.of(standing.status())));
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
