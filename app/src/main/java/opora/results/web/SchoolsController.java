package opora.results.web;

import java.util.Optional;
import opora.access.AllowedTo;
import opora.access.Costly;
import opora.access.Role;
import opora.access.Viewer;
import opora.results.Coverage;
import opora.territory.MunicipalityId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Schools in sight, found by any words of name, code and place. */
@Controller
@AllowedTo({Role.OPERATOR, Role.MUNICIPAL_COORDINATOR, Role.SCHOOL})
class SchoolsController {

    /** On one page; nobody reads further, they search. */
    private static final int MOST = 1000;

    private final Schools schools;
    private final Coverage coverage;

    SchoolsController(Schools schools, Coverage coverage) {
        this.schools = schools;
        this.coverage = coverage;
    }

    @Costly
    @GetMapping("/schools")
    String list(
            Viewer viewer,
            @RequestParam(name = "q", defaultValue = "") String sought,
            @RequestParam(required = false) @Nullable Long municipality,
            Model model) {
        Optional<MunicipalityId> chosen =
                Optional.ofNullable(municipality).map(MunicipalityId::new);
        TerritoryScope seen = narrowed(viewer.scope(), chosen);
        model.addAttribute(
                "page",
                SchoolsPage.of(
                        schools.search(seen, sought, MOST),
                        sought.strip(),
                        chosen,
                        schools.municipalities(viewer.scope()),
                        coverage.proceduresBySchool(seen)));
        model.addAttribute("most", MOST);
        return "results/schools/list";
    }

    /** Whoever sees one municipality or school anyway cannot choose another. */
    private static TerritoryScope narrowed(TerritoryScope seen, Optional<MunicipalityId> chosen) {
        return switch (seen) {
            case TerritoryScope.WholeRegion() ->
                    chosen.<TerritoryScope>map(TerritoryScope.OneMunicipality::new).orElse(seen);
            case TerritoryScope.OneMunicipality _,
                    TerritoryScope.OneSchool _,
                    TerritoryScope.NamedSchools _ ->
                    seen;
        };
    }
}
