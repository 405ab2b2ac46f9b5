package opora.identification.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Reads two settings out of an address and works them out; nothing is kept, the address is the question. */
@Component
class SimulatorPages {

    private static final String FIRST = "a_";
    private static final String SECOND = "b_";

    private final Scenarios scenarios;
    private final Runs runs;
    private final ProcedureOutcomes outcomes;
    private final KindsOfSchool kinds;

    SimulatorPages(
            Scenarios scenarios, Runs runs, ProcedureOutcomes outcomes, KindsOfSchool kinds) {
        this.scenarios = scenarios;
        this.runs = runs;
        this.outcomes = outcomes;
        this.kinds = kinds;
    }

    SimulatorPage of(Viewer viewer, MultiValueMap<String, String> address) {
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
        return new SimulatorPage(
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
                one.flatMap(
                        a -> other.flatMap(b -> year.flatMap(of -> compared(viewer, of, a, b)))),
                workbook(address));
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

    /** The same question. */
    private static String workbook(MultiValueMap<String, String> address) {
        return UriComponentsBuilder.fromPath("/identification/simulator.xlsx")
                .queryParams(address)
                .encode()
                .toUriString();
    }
}
