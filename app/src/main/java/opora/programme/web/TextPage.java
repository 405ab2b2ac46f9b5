package opora.programme.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.programme.layout.Laid;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/**
 * The text of a programme.
 *
 * @param earlier number of the edition when it is not the newest
 * @param remarks how many open remarks stand at a provision
 */
public record TextPage(
        CasePage head,
        Optional<Integer> earlier,
        List<Laid> parts,
        Map<ProvisionId, Integer> remarks) {

    /** What may be added at a place. */
    public record Addition(String title, String address) {}

    public boolean mayWrite() {
        return head.mayWrite() && earlier.isEmpty();
    }

    public String address(Provision provision) {
        return head.address() + "/provisions/" + provision.id();
    }

    public String anchor(Provision provision) {
        return "p" + provision.id();
    }

    public int remarks(Provision provision) {
        return remarks.getOrDefault(provision.id(), 0);
    }

    /** In a part: what it shows, what stands in it. */
    public List<Addition> additions(Laid laid) {
        List<Addition> all = new ArrayList<>();
        laid.shows()
                .flatMap(Kinds.shipped()::find)
                .filter(Kind::isOfProgramme)
                .ifPresent(kind -> all.add(addition(kind, Optional.empty())));
        switch (laid.view()) {
            case ROADMAP, APART -> {
                all.add(
                        new Addition(
                                "Меры из каталога",
                                "%s/suggestions?for=%s"
                                        .formatted(head.address(), laid.part().id())));
                all.add(addition("activity_group", laid.part()));
            }
            case DIARY -> all.add(addition("activity_group", laid.part()));
            case PASSPORT -> all.add(addition("passport_row", laid.part()));
            case TABLE -> {
                if (laid.shows().filter("duty"::equals).isPresent()) {
                    all.add(addition("duty_group", laid.part()));
                }
            }
            case TEXT, LIST -> {}
        }
        for (String kind : List.of("paragraph", "bullets", "table", "chart", Kind.PART)) {
            all.add(addition(kind, laid.part()));
        }
        return all;
    }

    /** In a provision that other provisions stand in: activities in a section, indicators in a task. */
    public List<Addition> additions(Provision provision) {
        return Kinds.shipped().list().stream()
                .filter(kind -> kind.within().contains(provision.kind().code()))
                .map(kind -> addition(kind, Optional.of(provision)))
                .toList();
    }

    private Addition addition(String kind, Provision parent) {
        return addition(Kinds.shipped().get(kind), Optional.of(parent));
    }

    private Addition addition(Kind kind, Optional<Provision> parent) {
        return new Addition(
                kind.title(),
                "%s/provisions/new?kind=%s%s"
                        .formatted(
                                head.address(),
                                kind.code(),
                                parent.map(one -> "&parent=" + one.id()).orElse("")));
    }
}
