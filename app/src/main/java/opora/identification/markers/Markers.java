package opora.identification.markers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.markers.MarkedSchool.SignSaid;
import opora.objectivity.Screenings;
import opora.results.Description;
import opora.results.Descriptions;
import opora.results.PastOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.stereotype.Component;

/** Loads a run, the facts it was made from with their classes, and the signs of its year, and reads them as a municipality does. */
@Component
public class Markers {

    private final Runs runs;
    private final RunRecords records;
    private final PastOutcomes outcomes;
    private final Descriptions descriptions;
    private final Screenings screenings;

    Markers(
            Runs runs,
            RunRecords records,
            PastOutcomes outcomes,
            Descriptions descriptions,
            Screenings screenings) {
        this.runs = runs;
        this.records = records;
        this.outcomes = outcomes;
        this.descriptions = descriptions;
        this.screenings = screenings;
    }

    /** The schools in sight that the rule takes, in the order of the list. @throws java.util.NoSuchElementException when the run is out of sight */
    public List<MarkedSchool> of(TerritoryScope seen, long run, MarkerRule rule) {
        Run found = runs.find(seen, run).orElseThrow();
        SchoolList list = runs.schools(seen, run);
        return MarkedSchool.of(list, rule, signs(seen, found, rule), facts(seen, found));
    }

    private List<Known> facts(TerritoryScope seen, Run run) {
        return outcomes.withClasses(
                seen,
                records.inputs(seen, run.id()).stream()
                        .filter(input -> input.fact().year().equals(run.year()))
                        .map(input -> input.fact().id())
                        .toList());
    }

    private Map<SchoolId, List<SignSaid>> signs(TerritoryScope seen, Run run, MarkerRule rule) {
        Map<SchoolId, List<SignSaid>> signs = new HashMap<>();
        if (rule.signs() != MarkerRule.Signs.CONFIRMED) {
            descriptions
                    .ofSchools(seen, Description.Kind.SIGNS, run.year())
                    .forEach(known ->
                            official(known)
                                    .ifPresent(said ->
                                            known.school()
                                                    .ifPresent(
                                                            school -> add(signs, school, said))));
        }
        if (rule.signs() != MarkerRule.Signs.OFFICIAL) {
            screenings
                    .confirmed(seen, run.year())
                    .forEach(sign ->
                            add(
                                    signs,
                                    sign.school().id(),
                                    new SignSaid(
                                            "%s: подтвердила проверка"
                                                    .formatted(sign.kind().title()),
                                            sign.address())));
        }
        return signs;
    }

    private static void add(Map<SchoolId, List<SignSaid>> signs, SchoolId school, SignSaid said) {
        signs.computeIfAbsent(school, _ -> new ArrayList<>()).add(said);
    }

    /** Empty where the list names the school and marks nothing. */
    private static Optional<SignSaid> official(Descriptions.Known known) {
        List<String> marked =
                known.description().said().stream()
                        .filter(said -> said.text().equals(Description.MARKED))
                        .map(Description.Said::heading)
                        .toList();
        return marked.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SignSaid(
                                "список признаков: " + String.join("; ", marked),
                                "/results/descriptions/" + known.id()));
    }
}
