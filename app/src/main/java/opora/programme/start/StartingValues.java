package opora.programme.start;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

        /** What it puts into the fields of an indicator; what is typed already stays, but for the base itself. */
        public Map<String, String> into(Map<String, String> typed) {
            Map<String, String> values = new LinkedHashMap<>(typed);
            values.put("base", words);
            fill(values, "unit", "%");
            fill(values, "better", "less");
            fill(values, "population", "Все участники процедуры, %s год".formatted(year));
            fill(values, "source", "Результаты " + procedure.title(year));
            fill(values, "name", "Доля не справившихся: " + procedure.title());
            return values;
        }

        private static void fill(Map<String, String> values, String field, String text) {
            if (values.getOrDefault(field, "").isBlank()) {
                values.put(field, text);
            }
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

    private List<StartingValue> of(Viewer viewer, SchoolId school) {
        Disclosure told = disclosures.of(viewer);
        Map<Procedure, StartingValue> newest = new LinkedHashMap<>();
        for (Known known : outcomes.ofSchool(viewer.scope(), school)) {
            if (known.outcome().result() instanceof Counted(int participants, int failed)
                    && participants > 0) {
                newest.putIfAbsent(
                        known.outcome().procedure(),
                        new StartingValue(
                                known.outcome().procedure(),
                                known.outcome().year(),
                                told.words(new Share(failed, participants))));
            }
        }
        return newest.values().stream()
                .sorted((one, other) -> one.procedure().compareTo(other.procedure()))
                .toList();
    }
}
