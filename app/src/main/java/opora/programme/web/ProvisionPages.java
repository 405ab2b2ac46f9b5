package opora.programme.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.programme.Drafts;
import opora.programme.Drafts.Draft;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.Remarks;
import opora.programme.Saved;
import opora.programme.Standing;
import opora.programme.web.ProvisionPage.Place;
import opora.programme.web.ProvisionPage.Torn;
import opora.programme.wording.Edition;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Labels;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.vocabulary.Days;
import org.springframework.stereotype.Component;

/** Puts the page of a provision together: fresh, with a kept draft, or again after it could not be saved. */
@Component
class ProvisionPages {

    private static final String GONE =
            "Пункт тем временем удалили. Ваш текст остался в форме: верните пункт на странице «История» и сохраните ещё раз или скопируйте текст в другой";

    private final Programmes programmes;
    private final Remarks remarks;
    private final Drafts drafts;
    private final Inputs inputs;
    private final Owners owners;

    ProvisionPages(
            Programmes programmes, Remarks remarks, Drafts drafts, Inputs inputs, Owners owners) {
        this.programmes = programmes;
        this.remarks = remarks;
        this.drafts = drafts;
        this.inputs = inputs;
        this.owners = owners;
    }

    /** Of what is being filled in. */
    private record Filled(
            Map<String, String> values,
            int upon,
            Map<String, String> mistakes,
            List<Torn> clashes,
            String refused,
            String draft) {

        static Filled of(Map<String, String> values, int upon) {
            return new Filled(values, upon, Map.of(), List.of(), "", "");
        }

        Filled with(Optional<Draft> draft) {
            return draft.map(one ->
                            new Filled(
                                    one.values(),
                                    one.upon(),
                                    mistakes,
                                    clashes,
                                    refused,
                                    Days.withTime(one.at())))
                    .orElse(this);
        }
    }

    static String form(String kind, Optional<ProvisionId> parent) {
        return "new-" + kind + parent.map(one -> "-" + one).orElse("");
    }

    /** @throws NotVisible when there is no such kind */
    Kind kind(String code) {
        return Kinds.shipped().find(code).orElseThrow(NotVisible::new);
    }

    ProvisionPage get(Viewer viewer, long programme, ProvisionId id) {
        Edition edition = programmes.edition(viewer, programme);
        Provision one = edition.find(id).orElseThrow(NotVisible::new);
        Filled filled =
                Filled.of(one.values(), one.version())
                        .with(drafts.find(viewer, programme, "provision-" + id));
        return page(viewer, programme, edition, one.kind(), Optional.of(one), one.parent(), filled);
    }

    ProvisionPage again(
            Viewer viewer, long programme, ProvisionId id, ProvisionForm form, Saved saved) {
        Edition edition = programmes.edition(viewer, programme);
        Provision one =
                saved instanceof Saved.Gone(Provision last)
                        ? last
                        : edition.find(id).orElseThrow(NotVisible::new);
        return page(
                viewer,
                programme,
                edition,
                one.kind(),
                Optional.of(one),
                one.parent(),
                filled(form, saved, edition, one.kind()));
    }

    ProvisionPage fresh(Viewer viewer, long programme, String code, Optional<ProvisionId> parent) {
        Edition edition = programmes.edition(viewer, programme);
        Kind kind = kind(code);
        if (!Standing.may(
                kind, parent.map(one -> edition.find(one).orElseThrow(NotVisible::new)))) {
            throw new NotVisible();
        }
        Filled filled =
                Filled.of(Map.of(), 0).with(drafts.find(viewer, programme, form(code, parent)));
        ProvisionPage page =
                page(viewer, programme, edition, kind, Optional.empty(), parent, filled);
        if (!page.head().mayWrite()) {
            throw new NotVisible();
        }
        return page;
    }

    ProvisionPage again(
            Viewer viewer,
            long programme,
            String code,
            Optional<ProvisionId> parent,
            ProvisionForm form,
            Saved saved) {
        Edition edition = programmes.edition(viewer, programme);
        Kind kind = kind(code);
        return page(
                viewer,
                programme,
                edition,
                kind,
                Optional.empty(),
                parent,
                filled(form, saved, edition, kind));
    }

    void forget(Viewer viewer, long programme, String form) {
        drafts.forget(viewer, programme, form);
    }

    private static Filled filled(ProvisionForm form, Saved saved, Edition edition, Kind kind) {
        return switch (saved) {
            case Saved.Mistaken(Map<String, String> mistakes) -> {
                Map<String, String> byId = new LinkedHashMap<>();
                mistakes.forEach((key, sentence) -> byId.put(ProvisionForm.PREFIX + key, sentence));
                yield new Filled(form.values(), form.upon(), byId, List.of(), "", "");
            }
            case Saved.Torn torn -> {
                Map<String, String> values = new LinkedHashMap<>(torn.merge().values());
                torn.merge().clashes().forEach(one -> values.put(one.field(), one.mine()));
                yield new Filled(
                        values,
                        torn.now().version(),
                        Map.of(),
                        torn.merge().clashes().stream()
                                .map(one -> new Torn(Labels.of(edition, kind, one.field()), one))
                                .toList(),
                        "",
                        "");
            }
            case Saved.Refused(String sentence) ->
                    new Filled(form.values(), form.upon(), Map.of(), List.of(), sentence, "");
            case Saved.Gone _ ->
                    new Filled(form.values(), form.upon(), Map.of(), List.of(), GONE, "");
            case Saved.Done _, Saved.Merged _, Saved.Same _ ->
                    Filled.of(form.values(), form.upon());
        };
    }

    private ProvisionPage page(
            Viewer viewer,
            long programme,
            Edition edition,
            Kind kind,
            Optional<Provision> one,
            Optional<ProvisionId> parent,
            Filled filled) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Numbering numbering = Numbering.of(edition);
        return new ProvisionPage(
                CasePage.of(viewer, seen, owners.names(viewer.scope())),
                kind,
                one,
                one.map(numbering::of).orElse(""),
                parent.flatMap(edition::find).map(in -> RemarkRow.called(in, numbering)).orElse(""),
                one.map(provision -> seen.address() + "/provisions/" + provision.id())
                        .orElse(seen.address() + "/provisions"),
                one.map(provision -> "provision-" + provision.id())
                        .orElseGet(() -> form(kind.code(), parent)),
                inputs.of(viewer, seen, edition, kind, filled.values()),
                filled.upon(),
                filled.mistakes(),
                filled.clashes(),
                filled.refused(),
                filled.draft(),
                one.map(provision -> said(viewer, seen, edition, provision)).orElse(List.of()),
                one.map(provision -> places(edition, provision, numbering)).orElse(List.of()),
                inputs.advice(viewer, seen, edition, kind, filled.values()));
    }

    private List<RemarkRow> said(
            Viewer viewer, Programme programme, Edition edition, Provision provision) {
        return RemarkRow.of(
                programme.id(),
                remarks.list(viewer, programme).stream()
                        .filter(one -> one.provision().equals(provision.id()))
                        .toList(),
                edition);
    }

    private static List<Place> places(Edition edition, Provision one, Numbering numbering) {
        List<Place> places = new ArrayList<>();
        for (Provision other : edition.siblings(one.parent())) {
            if (!other.id().equals(one.id()) && other.kind().equals(one.kind())) {
                places.add(
                        new Place(
                                one.parent().map(Object::toString).orElse("") + "." + other.id(),
                                "перед: " + RemarkRow.called(other, numbering)));
            }
        }
        edition.all().stream()
                .filter(into -> one.kind().within().contains(into.kind().code()))
                .filter(into -> !into.id().equals(one.id()))
                .forEach(into ->
                        places.add(
                                new Place(
                                        into.id() + ".",
                                        "в конец: " + RemarkRow.called(into, numbering))));
        return places;
    }
}
