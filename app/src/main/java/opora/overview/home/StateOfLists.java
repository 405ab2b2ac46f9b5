package opora.overview.home;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import opora.identification.MovementWords;
import opora.identification.RunWords;
import opora.identification.Runs.Run;
import opora.identification.StatusTag;
import opora.identification.YearBefore.Change;
import opora.identification.YearBefore.Movement;
import opora.ui.SumStrip;
import opora.ui.SumStrip.Part;
import opora.ui.SumStrip.Sum;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

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
                        .map(before ->
                                sentence(before.against(newest.list()), newest.list().year()))
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

    private static String sentence(Change change, AcademicYear year) {
        Movement movement = change.movement();
        List<String> parts = new ArrayList<>();
        parts.add(said(MovementWords.ENTERED, movement.entered()));
        parts.add(said(MovementWords.STAYED, movement.stayed()));
        parts.add(said(MovementWords.LEFT, movement.left()));
        if (movement.unjudged() > 0) {
            parts.add(
                    "были, а теперь %s: %d".formatted(MovementWords.UNJUDGED, movement.unjudged()));
        }
        if (change.gone() > 0) {
            parts.add(said(MovementWords.GONE, change.gone()));
        }
        return "%s: %s.%s"
                .formatted(size(change), String.join(", ", parts), notYetLoaded(change, year));
    }

    private static String size(Change change) {
        int difference = change.difference();
        if (!change.isComparable()) {
            return "Сравнить перечень с прошлогодним пока нельзя";
        }
        return difference == 0
                ? "В перечне столько же школ, сколько год назад"
                : "В перечне на %s %s, чем год назад"
                        .formatted(
                                SCHOOL_ACCUSATIVE.counted(Math.abs(difference)),
                                difference > 0 ? "больше" : "меньше");
    }

    /** «вошла 1», «остались 3». */
    private static String said(Noun verb, int schools) {
        return verb.form(schools) + "\u00a0" + schools;
    }

    private static String notYetLoaded(Change change, AcademicYear year) {
        return change.notYetLoaded().isEmpty()
                ? ""
                : " Год назад были, а за %s год ещё не загружены: %s."
                        .formatted(
                                year,
                                change.notYetLoaded().stream()
                                        .map(Procedure::shortTitle)
                                        .collect(Collectors.joining("; ")));
    }
}
