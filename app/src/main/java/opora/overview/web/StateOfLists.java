package opora.overview.web;

import java.util.Arrays;
import java.util.List;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.SchoolList;
import opora.identification.StatusTag;
import opora.identification.YearBefore;
import opora.identification.YearBefore.Movement;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.Noun;

/**
 * The newest list in numbers, each leading to its schools.
 *
 * @param movement a sentence against the year before; «» when there is nothing to compare with
 */
public record StateOfLists(String lead, String address, SumStrip sums, String movement) {

    private static final Noun SCHOOL_ACCUSATIVE = new Noun("школу", "школы", "школ");

    static StateOfLists of(Lists.Newest newest) {
        Run run = newest.run();
        String address = "/identification/runs/" + run.id();
        return new StateOfLists(
                "По результатам %s года. %s".formatted(run.year(), RunWords.of(run)),
                address,
                new SumStrip("Счёт школ", List.of(sum(run, address))),
                newest.yearBefore()
                        .map(before -> Changes.of(before, newest.list()))
                        .map(StateOfLists::sentence)
                        .orElse(""));
    }

    private static Sum sum(Run run, String address) {
        return Sum.of(
                Part.link(
                        run.counts().schools(),
                        Noun.SCHOOL.form(run.counts().schools()),
                        address + "?status=listed&status=risk&status=clear&status=nodata"),
                Arrays.stream(StatusTag.values())
                        .map(tag ->
                                Part.link(
                                        tag.of(run.counts()),
                                        tag.word(),
                                        address + "?status=" + tag.kind()))
                        .toArray(Part[]::new));
    }

    /**
     * Who came and went.
     *
     * @param gone listed the year before and not among the working schools of the year
     */
    record Changes(Movement movement, int gone) {

        static Changes of(YearBefore before, SchoolList now) {
            return new Changes(before.movement(now.entries()), before.gone(now).size());
        }

        private int difference() {
            return movement.entered() - movement.left() - gone;
        }
    }

    private static String sentence(Changes changes) {
        int difference = changes.difference();
        String size =
                difference == 0
                        ? "В перечне столько же школ, сколько год назад"
                        : "В перечне на %s %s, чем год назад"
                                .formatted(
                                        SCHOOL_ACCUSATIVE.counted(Math.abs(difference)),
                                        difference > 0 ? "больше" : "меньше");
        return "%s: вошли %d, остались %d, вышли %d%s."
                .formatted(
                        size,
                        changes.movement().entered(),
                        changes.movement().stayed(),
                        changes.movement().left(),
                        changes.gone() == 0 ? "" : ", больше не работают " + changes.gone());
    }
}
