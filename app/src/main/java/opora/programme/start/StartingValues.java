package opora.programme.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.access.Disclosures;
import opora.access.Viewer;
import opora.programme.Programme;
import opora.results.Outcome.Result.Counted;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Known;
import opora.statistics.Share;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Component;

/** The door to what is known of a school for the base of an indicator: the newest counted result of each procedure it has. */
@Component
public class StartingValues {

    private final ProcedureOutcomes outcomes;
    private final Disclosures disclosures;

    StartingValues(ProcedureOutcomes outcomes, Disclosures disclosures) {
        this.outcomes = outcomes;
        this.disclosures = disclosures;
    }

    /**
     * @param words of those who failed, as far as the reader may be told: «9 из 25 · 36 %»
     */
    public record StartingValue(Procedure procedure, AcademicYear year, String words) {

        /** «ВПР, математика, 5 класс, 2025/26: не справились 9 из 25 · 36 %» */
        public String told() {
            return "%s, %s: не справились %s".formatted(procedure.title(), year.span(), words);
        }

        /** What it puts into the fields of an indicator. */
        private Map<String, String> fields() {
            return Map.of(
                    "unit",
                    "%",
                    "better",
                    "less",
                    "population",
                    "Все участники процедуры, %s год".formatted(year),
                    "source",
                    "Результаты " + procedure.title(year),
                    "name",
                    "Доля не справившихся: " + procedure.title());
        }

        /** The base itself is replaced always; beside it what is empty and what another value of the school had put there, never what a person typed. */
        Map<String, String> into(Map<String, String> typed, List<StartingValue> others) {
            Map<String, String> values = new LinkedHashMap<>(typed);
            values.put("base", words);
            fields().forEach((field, text) -> {
                String now = values.getOrDefault(field, "").strip();
                if (now.isEmpty()
                        || others.stream().anyMatch(one -> now.equals(one.fields().get(field)))) {
                    values.put(field, text);
                }
            });
            return values;
        }
    }

    /** Of the school whose programme it is, by procedure; none for a programme of no school. */
    public List<StartingValue> of(Viewer viewer, Programme programme) {
        return programme.school().map(school -> of(viewer, school)).orElse(List.of());
    }

    public Optional<StartingValue> find(Viewer viewer, Programme programme, String code) {
        return Procedure.find(code)
                .flatMap(procedure ->
                        of(viewer, programme).stream()
                                .filter(one -> one.procedure().equals(procedure))
                                .findFirst());
    }

    /** An indicator as it is typed, with the newest value of the procedure that it names; as it was typed where there is none. */
    public Map<String, String> filled(
            Viewer viewer, Programme programme, Map<String, String> typed) {
        List<StartingValue> all =
                programme.school().map(school -> everyYear(viewer, school)).orElse(List.of());
        return Procedure.find(typed.getOrDefault("procedure", ""))
                .flatMap(procedure ->
                        all.stream().filter(one -> one.procedure().equals(procedure)).findFirst())
                .map(newest -> newest.into(typed, all))
                .orElse(typed);
    }

    private List<StartingValue> of(Viewer viewer, SchoolId school) {
        Map<Procedure, StartingValue> newest = new TreeMap<>();
        everyYear(viewer, school).forEach(one -> newest.putIfAbsent(one.procedure(), one));
        return List.copyOf(newest.values());
    }

    /** The newest year first. */
    private List<StartingValue> everyYear(Viewer viewer, SchoolId school) {
        Disclosure told = disclosures.of(viewer);
        List<StartingValue> values = new ArrayList<>();
        for (Known known : outcomes.ofSchool(viewer.scope(), school)) {
            if (known.outcome().result() instanceof Counted(int participants, int failed)
                    && participants > 0) {
                values.add(
                        new StartingValue(
                                known.outcome().procedure(),
                                known.outcome().year(),
                                told.words(new Share(failed, participants))));
            }
        }
        return values;
    }
}
