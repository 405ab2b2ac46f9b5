package opora.identification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Right;
import opora.access.Viewer;
import opora.identification.Method;
import opora.identification.Runs;
import opora.identification.scenario.Comparison;
import opora.identification.scenario.Scenario;
import opora.identification.scenario.Scenarios;
import opora.identification.scenario.Setting;
import opora.results.ProcedureOutcomes;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the list would be under two settings, side by side; nothing is kept, the address is the question. */
@Controller
@AllowedTo(Right.PUT_IN_FORCE)
class SimulatorController {

    private static final String FIRST = "a_";
    private static final String SECOND = "b_";

    private final Scenarios scenarios;
    private final Runs runs;
    private final ProcedureOutcomes outcomes;
    private final KindsOfSchool kinds;

    SimulatorController(
            Scenarios scenarios, Runs runs, ProcedureOutcomes outcomes, KindsOfSchool kinds) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.outcomes = outcomes;
        this.kinds = kinds;
    }

    @Costly
    @GetMapping("/identification/simulator")
    String show(Viewer viewer, @RequestParam MultiValueMap<String, String> address, Model model) {
        Loaded loaded = new Loaded(outcomes.held());
        String typed = Objects.requireNonNullElse(address.getFirst("year"), "");
        Optional<AcademicYear> year =
                AcademicYear.find(typed)
                        .filter(loaded.years()::contains)
                        .or(() -> loaded.years().stream().findFirst());
        Method usual =
                runs.inForce(viewer.scope()).map(Runs.Run::method).orElse(Method.FEDERAL_847);
        SettingRequest first = SettingRequest.of(address, FIRST).orElse(SettingRequest.of(usual));
        SettingRequest second = SettingRequest.of(address, SECOND).orElse(first);
        Map<String, String> mistakes = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        Optional<Setting> one = first.read(mistakes);
        Optional<Setting> other = second.read(others);
        model.addAttribute(
                "page",
                new SimulatorPage(
                        loaded.years().stream()
                                .map(each ->
                                        new Choice(
                                                each.toString(),
                                                each + " год",
                                                "",
                                                year.filter(each::equals).isPresent()))
                                .toList(),
                        SimulatorPage.fields(
                                "Первая настройка",
                                FIRST,
                                first,
                                loaded,
                                kinds.of(viewer.scope()),
                                mistakes),
                        SimulatorPage.fields(
                                "Вторая настройка",
                                SECOND,
                                second,
                                loaded,
                                kinds.of(viewer.scope()),
                                others),
                        one.flatMap(a ->
                                other.flatMap(
                                        b -> year.flatMap(of -> compared(viewer, of, a, b))))));
        return "identification/simulator/show";
    }

    /** Empty for whoever does not see the whole region. */
    private Optional<SimulatorPage.Outcome> compared(
            Viewer viewer, AcademicYear year, Setting first, Setting second) {
        if (!(viewer.scope() instanceof TerritoryScope.WholeRegion region)) {
            return Optional.empty();
        }
        Scenario one = scenarios.of(region, year, first);
        Scenario other = first.equals(second) ? one : scenarios.of(region, year, second);
        return Optional.of(SimulatorPage.outcome(Comparison.of(one, other)));
    }
}
