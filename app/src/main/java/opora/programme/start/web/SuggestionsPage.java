package opora.programme.start.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.programme.measures.Level;
import opora.programme.measures.Measure;
import opora.programme.start.Offer;
import opora.programme.start.Suggesting;
import opora.programme.start.Suggesting.Suggested;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;

/**
 * Measures of the catalogue for one programme.
 *
 * @param places where they may come to stand; none while the programme has no roadmap
 * @param refused why nothing was taken; «» otherwise
 */
public record SuggestionsPage(
        String address,
        String programme,
        List<Choice> factors,
        List<Choice> levels,
        List<Choice> places,
        List<Group> groups,
        String refused) {

    private static final List<String> ROADMAPS = List.of("roadmap", "apart");

    /** As the address says. */
    record Query(String factor, Optional<Level> level, String into) {

        static Query of(String factor, String level, String into) {
            return new Query(
                    factor,
                    Arrays.stream(Level.values())
                            .filter(one -> one.name().equals(level))
                            .findFirst(),
                    into);
        }
    }

    public record Choice(String value, String title, boolean chosen) {}

    public record Group(String title, String note, boolean folded, List<Row> rows) {}

    /**
     * @param there whether the roadmap has it already
     */
    public record Row(Offer offer, boolean ticked, boolean there) {}

    static SuggestionsPage of(Suggested one, Query query, Set<String> ticked, String refused) {
        return new SuggestionsPage(
                one.programme().address(),
                one.programme().title(),
                factors(one, query),
                levels(one, query),
                places(one.edition(), query.into()),
                groups(one, query, ticked),
                refused);
    }

    private static List<Choice> factors(Suggested one, Query query) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "все", query.factor().isEmpty()));
        one.catalogue()
                .factors()
                .forEach(factor ->
                        choices.add(
                                new Choice(
                                        factor.code(),
                                        factor.title(),
                                        factor.code().equals(query.factor()))));
        return choices;
    }

    private static List<Choice> levels(Suggested one, Query query) {
        Level shown = query.level().orElse(Suggesting.level(one.programme()));
        return Arrays.stream(Level.values())
                .map(level -> new Choice(level.name(), level.title(), level == shown))
                .toList();
    }

    /** Sections of roadmaps and the roadmaps themselves for new sections; the last one where none is asked for. */
    private static List<Choice> places(Edition edition, String into) {
        Numbering numbering = Numbering.of(edition);
        List<Choice> places = new ArrayList<>();
        for (Provision part : edition.list("part")) {
            if (ROADMAPS.contains(part.value("view"))) {
                String heading = heading(edition, part);
                edition.children(part.id(), "activity_group")
                        .forEach(group ->
                                places.add(
                                        choice(
                                                group,
                                                into,
                                                "раздел %s «%s», %s"
                                                        .formatted(
                                                                numbering.of(group),
                                                                group.name(),
                                                                heading))));
                places.add(choice(part, into, "новые разделы по факторам: " + heading));
            }
        }
        if (places.stream().noneMatch(Choice::chosen) && !places.isEmpty()) {
            Choice last = places.removeLast();
            places.add(new Choice(last.value(), last.title(), true));
        }
        return places;
    }

    private static Choice choice(Provision one, String into, String title) {
        return new Choice(one.id().toString(), title, one.id().toString().equals(into));
    }

    /** A part without a heading continues the one it stands in. */
    private static String heading(Edition edition, Provision part) {
        return part.value("heading").isEmpty()
                ? edition.around(part, "part")
                        .map(around -> around.value("heading"))
                        .orElse("дорожная карта")
                : part.value("heading");
    }

    private static List<Group> groups(Suggested one, Query query, Set<String> ticked) {
        List<Group> groups = new ArrayList<>();
        List<Row> first = rows(one, one.first(), query, ticked);
        if (!first.isEmpty()) {
            groups.add(
                    new Group(
                            "По низким результатам действующего перечня",
                            Measure.COUNTED.counted(first.size()),
                            false,
                            first));
        }
        Map<String, List<Row>> sections = new LinkedHashMap<>();
        rows(one, one.others(), query, ticked)
                .forEach(row ->
                        sections.computeIfAbsent(row.offer().place(), title -> new ArrayList<>())
                                .add(row));
        sections.forEach((title, rows) ->
                groups.add(
                        new Group(
                                title,
                                Measure.COUNTED.counted(rows.size()),
                                query.factor().isEmpty(),
                                rows)));
        return groups;
    }

    private static List<Row> rows(
            Suggested one, List<Offer> offers, Query query, Set<String> ticked) {
        Optional<String> factor =
                one.catalogue().factor(query.factor()).map(chosen -> chosen.title());
        return offers.stream()
                .filter(offer -> factor.isEmpty() || factor.get().equals(offer.place()))
                .map(offer ->
                        new Row(
                                offer,
                                ticked.contains(offer.code()),
                                one.there().contains(offer.code())))
                .toList();
    }
}
