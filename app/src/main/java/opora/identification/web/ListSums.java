package opora.identification.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import opora.identification.SchoolList;
import opora.identification.StatusTag;
import opora.identification.YearBefore.Movement;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.Noun;

/** The counts above the list: what the filters choose but for the status, by status; and how it came from the year before. */
final class ListSums {

    private static final Noun CHOSEN = new Noun("школа выбрана", "школы выбраны", "школ выбрано");

    private ListSums() {}

    /** {@code chosen}: what the filters choose of any status. */
    static SumStrip of(RunView view, ListQuery query, List<ListedSchool> chosen) {
        SchoolList.Counts counts = countsOf(chosen);
        List<Sum> sums = new ArrayList<>();
        sums.add(
                Sum.of(
                        Part.link(
                                counts.schools(),
                                CHOSEN.form(counts.schools()),
                                query.ofAnyStatus().at(view.address())),
                        statuses(view, query, counts)));
        movement(view, chosen).ifPresent(movement -> sums.addAll(movementSums(movement)));
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

    private static List<Sum> movementSums(Movement movement) {
        Sum listed =
                Sum.of(
                        Part.text(movement.entered() + movement.stayed(), "в перечне"),
                        Part.text(movement.entered(), "вошли"),
                        Part.text(movement.stayed(), "остались"));
        Sum left =
                Sum.of(
                        movement.left() == 0
                                ? Part.text(0, "вышли")
                                : Part.link(movement.left(), "вышли", "#left"));
        return List.of(listed, left);
    }

    static Optional<Movement> movement(RunView view, List<ListedSchool> schools) {
        return view.earlier()
                .map(earlier ->
                        earlier.schools()
                                .movement(schools.stream().map(ListedSchool::entry).toList()));
    }

    static SchoolList.Counts countsOf(List<ListedSchool> schools) {
        return SchoolList.countsOf(schools.stream().map(ListedSchool::entry).toList());
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
