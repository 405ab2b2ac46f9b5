package opora.results.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.results.FactSources;
import opora.results.ProcedureOutcomes;
import opora.results.ProcedureOutcomes.Held;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.School;
import opora.territory.Schools;
import opora.ui.HouseTime;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From a sum to the facts that it was made of. */
@Controller
@AllowedTo(Right.SEE_RESULTS)
class SourcesController {

    private final ProcedureOutcomes outcomes;
    private final FactSources sources;
    private final Schools schools;
    private final HouseTime time;

    SourcesController(
            ProcedureOutcomes outcomes, FactSources sources, Schools schools, HouseTime time) {
        this.outcomes = outcomes;
        this.sources = sources;
        this.schools = schools;
        this.time = time;
    }

    /** {@code procedure}: «» for all of the year; {@code school}, {@code municipality}: 0 for all in sight. */
    @GetMapping("/results/sources")
    String show(
            Viewer viewer,
            @RequestParam String year,
            @RequestParam(defaultValue = "") String procedure,
            @RequestParam(defaultValue = "0") long school,
            @RequestParam(defaultValue = "0") long municipality,
            Model model) {
        AcademicYear of = AcademicYear.find(year).orElseThrow(NotVisible::new);
        Optional<Procedure> asked = asked(procedure);
        Map<Long, School> inSight =
                schools.list(viewer.scope()).stream()
                        .filter(isAsked(school, municipality))
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        List<Long> facts =
                outcomes.outcomes(viewer.scope(), List.of(of), procedures(of, asked)).stream()
                        .filter(fact -> inSight.containsKey(fact.school().value()))
                        .map(Known::id)
                        .toList();
        if (facts.isEmpty()) {
            throw new NotVisible();
        }
        model.addAttribute(
                "page",
                SourcesPage.of(
                        asked.map(one -> one.title(of))
                                .orElse("все процедуры %s года".formatted(of)),
                        sources.of(viewer.scope(), facts),
                        inSight,
                        time));
        return "results/sources/show";
    }

    private static Optional<Procedure> asked(String procedure) {
        return procedure.isEmpty()
                ? Optional.empty()
                : Optional.of(Procedure.find(procedure).orElseThrow(NotVisible::new));
    }

    private static Predicate<School> isAsked(long school, long municipality) {
        return one ->
                (school == 0 || one.id().value() == school)
                        && (municipality == 0 || one.municipality().id().value() == municipality);
    }

    private TreeSet<Procedure> procedures(AcademicYear year, Optional<Procedure> asked) {
        return asked.map(one -> new TreeSet<>(List.of(one)))
                .orElseGet(() ->
                        outcomes.held().stream()
                                .filter(held -> held.year().equals(year))
                                .map(Held::procedure)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
