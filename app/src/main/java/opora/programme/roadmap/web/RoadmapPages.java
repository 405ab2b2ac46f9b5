package opora.programme.roadmap.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.access.Viewer;
import opora.programme.Diaries;
import opora.programme.Owners;
import opora.programme.Programme;
import opora.programme.Programmes;
import opora.programme.diary.Doing;
import opora.programme.roadmap.ProgrammeDays;
import opora.programme.roadmap.chart.Drawing;
import opora.programme.roadmap.chart.TimeAxis;
import opora.programme.roadmap.term.Term;
import opora.programme.roadmap.web.RoadmapPage.Row;
import opora.programme.roadmap.web.RoadmapPage.Section;
import opora.programme.roadmap.web.RoadmapPage.Told;
import opora.programme.timing.Period;
import opora.programme.web.CasePage;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import org.springframework.stereotype.Component;

/** Puts the page of a roadmap together. */
@Component
class RoadmapPages {

    private final Programmes programmes;
    private final Diaries diaries;
    private final Owners owners;
    private final Clock clock;

    RoadmapPages(Programmes programmes, Diaries diaries, Owners owners, Clock clock) {
        this.programmes = programmes;
        this.diaries = diaries;
        this.owners = owners;
        this.clock = clock;
    }

    RoadmapPage page(Viewer viewer, long programme, RoadmapFilter filter) {
        Programme seen = programmes.get(viewer.scope(), programme);
        Edition edition = programmes.edition(viewer, programme);
        LocalDate today = LocalDate.now(clock);
        Period period = ProgrammeDays.of(seen, today);
        Map<ProvisionId, Doing> doings =
                seen.course().approved().isPresent()
                        ? diaries.doings(viewer.scope(), programme, edition, today)
                        : Map.of();
        Map<ProvisionId, Term> terms = new HashMap<>();
        List<Provision> activities = edition.list("activity");
        activities.forEach(one -> terms.put(one.id(), Term.of(one.value("timing"), period)));
        TimeAxis axis = TimeAxis.of(period, terms.values(), today);
        Numbering numbering = Numbering.of(edition);
        List<Section> sections = new ArrayList<>();
        List<Provision> groups = edition.list("activity_group");
        for (Provision group : groups) {
            List<Row> rows =
                    edition.children(group.id(), "activity").stream()
                            .map(one -> {
                                Term term = terms.getOrDefault(one.id(), Term.of("", period));
                                Optional<Doing> doing = Optional.ofNullable(doings.get(one.id()));
                                return new Row(
                                        one,
                                        numbering.of(one),
                                        term,
                                        Drawing.of(term, doing, axis, today),
                                        doing);
                            })
                            .toList();
            List<Row> shown = rows.stream().filter(row -> isShown(row, group, filter)).toList();
            if (!shown.isEmpty()) {
                sections.add(
                        new Section(
                                group,
                                numbering.of(group),
                                shown,
                                rows.stream()
                                        .flatMap(row -> row.doing().stream())
                                        .filter(one -> one.state().isDone())
                                        .count(),
                                rows.size()));
            }
        }
        return new RoadmapPage(
                CasePage.of(viewer, seen, owners.names(viewer.scope())),
                filter,
                sections,
                activities.size(),
                responsibles(activities),
                groups.stream().filter(one -> !edition.children(one.id()).isEmpty()).toList(),
                axis,
                today,
                doings.isEmpty() ? Told.PLAN_ALONE : Told.STATES);
    }

    private static boolean isShown(Row row, Provision group, RoadmapFilter filter) {
        return filter.chosenSection().filter(id -> id != group.id().value()).isEmpty()
                && filter.chosenMonth().filter(month -> !row.term().isActive(month)).isEmpty()
                && filter.chosenResponsible()
                        .filter(name ->
                                RoadmapPage.responsibles(row.activity()).stream()
                                        .noneMatch(name::equalsIgnoreCase))
                        .isEmpty()
                && filter.chosenState()
                        .filter(state -> row.doing().filter(one -> one.state() == state).isEmpty())
                        .isEmpty();
    }

    /** Each once, whatever the case of its letters. */
    private static List<String> responsibles(List<Provision> activities) {
        Map<String, String> names = new TreeMap<>();
        activities.stream()
                .flatMap(one -> RoadmapPage.responsibles(one).stream())
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.of("ru")), name));
        return List.copyOf(names.values());
    }
}
