package opora.programme.start.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.programme.shape.Shape;
import opora.programme.start.Offer;
import opora.programme.start.Reasons;
import opora.vocabulary.Noun;

/**
 * What the list gives to a new programme, to be looked through before anything is taken.
 *
 * @param groups in reading order
 * @param changed what has changed since the page was shown; «» otherwise
 */
public record StartPage(
        Reasons reasons,
        List<Shape> shapes,
        List<Group> groups,
        Typed typed,
        Map<String, String> mistakes,
        String changed) {

    private static final Noun OFFERS = new Noun("мера", "меры", "мер");

    /** As the form stands. */
    public record Typed(String shape, String title, String starts, String ends) {

        static Typed fresh(List<Shape> shapes, LocalDate today) {
            return new Typed(
                    shapes.getFirst().code(),
                    "",
                    today.toString(),
                    LocalDate.of(today.getYear(), 12, 31).toString());
        }
    }

    /**
     * @param folded shown when it is asked for
     */
    public record Group(String title, String note, boolean folded, List<Row> rows) {}

    public record Row(Offer offer, boolean ticked) {}

    static StartPage fresh(Reasons reasons, List<Shape> shapes, LocalDate today) {
        return new StartPage(
                reasons,
                shapes,
                groups(
                        reasons,
                        reasons.offers().stream()
                                .filter(one -> one.sort().isTicked())
                                .map(Offer::code)
                                .collect(Collectors.toSet())),
                Typed.fresh(shapes, today),
                Map.of(),
                "");
    }

    StartPage again(Typed sent, Set<String> ticked, Map<String, String> wrong, String news) {
        Map<String, String> byId = new LinkedHashMap<>();
        wrong.forEach((key, sentence) -> byId.put("f." + key, sentence));
        return new StartPage(reasons, shapes, groups(reasons, ticked), sent, byId, news);
    }

    private static List<Group> groups(Reasons reasons, Set<String> ticked) {
        List<Group> groups = new ArrayList<>();
        for (Offer.Sort sort : Offer.Sort.values()) {
            if (sort != Offer.Sort.ACTIVITY && !reasons.of(sort).isEmpty()) {
                groups.add(new Group(sort.title(), "", false, rows(reasons.of(sort), ticked)));
            }
        }
        Map<String, List<Offer>> sections = new LinkedHashMap<>();
        reasons.of(Offer.Sort.ACTIVITY)
                .forEach(one ->
                        sections.computeIfAbsent(one.place(), title -> new ArrayList<>()).add(one));
        sections.forEach((title, offers) ->
                groups.add(
                        new Group(
                                "Меры: " + title,
                                OFFERS.counted(offers.size()),
                                true,
                                rows(offers, ticked))));
        return groups;
    }

    private static List<Row> rows(List<Offer> offers, Set<String> ticked) {
        return offers.stream().map(one -> new Row(one, ticked.contains(one.code()))).toList();
    }

    public boolean isEmpty() {
        return reasons.offers().isEmpty();
    }

    public String run() {
        return reasons.run().map(Object::toString).orElse("");
    }
}
