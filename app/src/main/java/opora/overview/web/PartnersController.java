package opora.overview.web;

import java.util.List;
import java.util.Map;
import opora.access.AllowedTo;
import opora.access.NotVisible;
import opora.access.Right;
import opora.access.Viewer;
import opora.territory.Acts;
import opora.territory.KnownMunicipality;
import opora.territory.Partner;
import opora.territory.Partners;
import opora.territory.Structure;
import opora.territory.TerritoryScope;
import opora.vocabulary.TypedDay;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Organisations that help schools: listed, added, told anew, closed. */
@Controller
@AllowedTo(Right.CHANGE_TERRITORY)
class PartnersController {

    private final Partners partners;
    private final Acts acts;

    PartnersController(Partners partners, Acts acts) {
        this.partners = partners;
        this.acts = acts;
    }

    @GetMapping("/territory/partners")
    ModelAndView list(Viewer viewer) {
        return list(viewer, PartnerForm.EMPTY, Map.of(), HttpStatus.OK);
    }

    @PostMapping("/territory/partners")
    ModelAndView add(Viewer viewer, PartnerForm form, RedirectAttributes after) {
        Map<String, String> mistakes =
                partners.add(
                        viewer.scope(),
                        form.kindOrOther(),
                        form.home()
                                .filter(home ->
                                        open().stream().anyMatch(one -> one.id().equals(home))),
                        form.facts(),
                        Changers.author(viewer));
        return mistakes.isEmpty()
                ? done("Партнёр добавлен", after)
                : list(viewer, form, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/territory/partners/{id}")
    ModelAndView ask(Viewer viewer, @PathVariable long id) {
        Partner partner = find(viewer, id);
        return one(partner, PartnerForm.of(partner), Map.of(), HttpStatus.OK);
    }

    @PostMapping("/territory/partners/{id}")
    ModelAndView change(
            Viewer viewer, @PathVariable long id, PartnerForm form, RedirectAttributes after) {
        Partner partner = find(viewer, id);
        Map<String, String> mistakes =
                partners.change(viewer.scope(), id, form.facts(), Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        return mistakes.isEmpty()
                ? done("Партнёр изменён", after)
                : one(partner, form, mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/territory/partners/{id}/closure")
    ModelAndView close(
            Viewer viewer, @PathVariable long id, PartnerForm form, RedirectAttributes after) {
        Partner partner = find(viewer, id);
        Map<String, String> mistakes =
                partners.close(
                                viewer.scope(),
                                id,
                                TypedDay.find(form.dayText()),
                                Changers.author(viewer))
                        .orElseThrow(NotVisible::new);
        return mistakes.isEmpty()
                ? done("Партнёр больше не помогает", after)
                : one(partner, PartnerForm.of(partner), mistakes, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Partner find(Viewer viewer, long id) {
        return partners.find(viewer.scope(), id).orElseThrow(NotVisible::new);
    }

    private ModelAndView list(
            Viewer viewer, PartnerForm form, Map<String, String> mistakes, HttpStatus status) {
        return new ModelAndView("overview/territory/partners", status)
                .addObject(
                        "rows",
                        partners.list(viewer.scope()).stream()
                                .map(partner ->
                                        PartnerRow.of(
                                                partner,
                                                partners.find(viewer.scope(), partner.id())
                                                        .isPresent()))
                                .toList())
                .addObject(
                        "municipalities",
                        viewer.scope() instanceof TerritoryScope.WholeRegion ? open() : List.of())
                .addObject("form", form)
                .addObject("mistakes", mistakes);
    }

    private List<KnownMunicipality> open() {
        return acts.municipalities(Structure.today()).stream()
                .filter(KnownMunicipality::isOpen)
                .toList();
    }

    private static ModelAndView one(
            Partner partner, PartnerForm form, Map<String, String> mistakes, HttpStatus status) {
        return new ModelAndView("overview/territory/partner", status)
                .addObject("row", PartnerRow.of(partner, true))
                .addObject("form", form)
                .addObject("mistakes", mistakes);
    }

    private static ModelAndView done(String said, RedirectAttributes after) {
        after.addFlashAttribute("said", said);
        return new ModelAndView("redirect:/territory/partners");
    }
}
