package opora.overview.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.territory.Act.Kind;
import opora.territory.Acts;
import opora.territory.KnownMunicipality;
import opora.territory.Proposal;
import opora.territory.School;
import opora.territory.Schools;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The form of a change with what can be chosen in it. */
@Component
class ActPages {

    private final Schools schools;
    private final Acts acts;

    ActPages(Schools schools, Acts acts) {
        this.schools = schools;
        this.acts = acts;
    }

    /** @throws NotVisible when it is about something that the one who asks does not see or may not change */
    ModelAndView form(
            Viewer viewer,
            ActForm form,
            Map<String, String> mistakes,
            Optional<Proposal.Possible> possible,
            HttpStatus status) {
        Kind kind = form.known().orElseThrow(NotVisible::new);
        List<KnownMunicipality> open =
                acts.municipalities(Structure.today()).stream()
                        .filter(KnownMunicipality::isOpen)
                        .filter(one -> !form.isOf(one))
                        .toList();
        List<School> inSight =
                switch (kind) {
                    case SCHOOL_MERGED, SCHOOL_SPLIT, SCHOOL_BECAME_BRANCH ->
                            schools.list(viewer.scope()).stream()
                                    .filter(one -> one.closure().isEmpty())
                                    .filter(one -> !one.id().equals(form.ofSchool()))
                                    .toList();
                    case SCHOOL_RENAMED,
                            SCHOOL_MOVED,
                            SCHOOL_CLOSED,
                            SCHOOL_REOPENED,
                            MUNICIPALITY_RENAMED,
                            MUNICIPALITY_MERGED,
                            MUNICIPALITY_CLOSED,
                            REGION_RENAMED ->
                            List.of();
                };
        return new ModelAndView("overview/territory/act", status)
                .addObject("form", form)
                .addObject("page", new ActPage(kind, subject(viewer, form, kind), open, inSight))
                .addObject("mistakes", mistakes)
                .addObject("possible", possible);
    }

    private ActPage.Subject subject(Viewer viewer, ActForm form, Kind kind) {
        if (kind.isOfSchool()) {
            School school =
                    schools.find(viewer.scope(), form.ofSchool()).orElseThrow(NotVisible::new);
            return new ActPage.Subject(
                    school.name() + ", " + school.municipality().name(),
                    school.name(),
                    "/schools/" + school.id().value() + "/history");
        }
        if (!(viewer.scope() instanceof TerritoryScope.WholeRegion)) {
            throw new NotVisible();
        }
        String name =
                kind == Kind.REGION_RENAMED
                        ? schools.region()
                        : acts.municipalities(Structure.today()).stream()
                                .filter(one -> one.id().equals(form.ofMunicipality()))
                                .findFirst()
                                .orElseThrow(NotVisible::new)
                                .name();
        return new ActPage.Subject(name, name, "/territory");
    }
}
