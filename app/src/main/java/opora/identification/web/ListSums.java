package opora.identification.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import opora.identification.MovementWords;
import opora.identification.SchoolList;
import opora.identification.StatusTag;
import opora.identification.YearBefore.Movement;
import opora.identification.run.Roll.Line;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.Noun;

/** The counts above the list: what the filters choose but for the status, by status; and how it came from the year before. */
final class ListSums {

    private static final Noun CHOSEN = new Noun("школа выбрана", "школы выбраны", "школ выбрано");

    private ListSums() {}

    /** {@code chosen}: what the filters choose of any status. */
    static SumStrip of(RunView view, ListQuery query, List<Line> chosen) {
        SchoolList.Counts counts = countsOf(chosen);
        List<Sum> sums = new ArrayList<>();
        sums.add(
                Sum.of(
                        Part.link(
                                counts.schools(),
                                CHOSEN.form(counts.schools()),
                                query.ofAnyStatus().at(view.address())),
                        statuses(view, query, counts)));
        movement(view, chosen)
                .ifPresent(movement -> sums.addAll(movementSums(movement, gone(view, chosen))));
        return new SumStrip("Счёт школ", sums);
    }

    private static Part[] statuses(RunView view, ListQuery query, SchoolList.Counts counts) {
        return EnumSet.allOf(StatusTag.class).stream()
                .map(tag -> {
                    String address = query.withStatuses(EnumSet.of(tag)).at(view.address());
                    return query.statuses().contains(tag)
                            ? Part.chosen(tag.of(counts), tag.word(), address)
                            : Part.link(tag.of(counts), tag.word(), address);
                })
                .toArray(Part[]::new);
    }

    /** The list of the year and that of the year before, each with its parts. */
    private static List<Sum> movementSums(Movement movement, int gone) {
        Sum listed =
                Sum.of(
                        Part.text(movement.entered() + movement.stayed(), "в перечне"),
                        Part.text(
                                movement.entered(), MovementWords.ENTERED.form(movement.entered())),
                        Part.text(movement.stayed(), MovementWords.STAYED.form(movement.stayed())));
        List<Part> parts = new ArrayList<>();
        parts.add(Part.text(movement.stayed(), MovementWords.STAYED.form(movement.stayed())));
        parts.add(part(movement.left(), MovementWords.LEFT.form(movement.left()), "#left"));
        if (movement.unjudged() > 0) {
            parts.add(part(movement.unjudged(), MovementWords.UNJUDGED, "#unjudged"));
        }
        if (gone > 0) {
            parts.add(part(gone, MovementWords.GONE.form(gone), "#gone"));
        }
        int before = movement.stayed() + movement.left() + movement.unjudged() + gone;
        return List.of(
                listed,
                Sum.of(Part.text(before, "в перечне год назад"), parts.toArray(Part[]::new)));
    }

    private static Part part(int count, String word, String address) {
        return count == 0 ? Part.text(0, word) : Part.link(count, word, address);
    }

    /** Schools that are gone pass no filter, so they are counted only where none is on. */
    private static int gone(RunView view, List<Line> chosen) {
        return chosen.size() == view.lines().size()
                ? view.earlier().map(earlier -> view.gone(earlier).size()).orElse(0)
                : 0;
    }

    static Optional<Movement> movement(RunView view, List<Line> schools) {
        return view.earlier().map(earlier -> earlier.movement(schools));
    }

    static SchoolList.Counts countsOf(List<Line> schools) {
        return SchoolList.countsOf(schools, Line::status);
    }

    /** «16 школ = 4 в перечне + 2 в зоне риска + 10 вне перечня»; what is not there is not said. */
    static String sentence(SchoolList.Counts counts) {
        List<String> parts = new ArrayList<>();
        for (StatusTag tag : StatusTag.values()) {
            if (tag.of(counts) > 0) {
                parts.add(tag.of(counts) + " " + inSentence(tag));
            }
        }
        return Noun.SCHOOL.counted(counts.schools()) + " = " + String.join(" + ", parts);
    }

    private static String inSentence(StatusTag tag) {
        return tag == StatusTag.RISK ? "в зоне риска" : tag.word();
    }
}
