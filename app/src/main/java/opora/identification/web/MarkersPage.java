package opora.identification.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.CarriedCard;
import opora.identification.Runs.Run;
import opora.identification.ShareText;
import opora.identification.StatusTag;
import opora.identification.Wording;
import opora.identification.markers.MarkedSchool;
import opora.identification.markers.MarkedSchool.MarkedClass;
import opora.identification.markers.MarkedSchool.SignSaid;
import opora.identification.markers.MarkerRule;
import opora.statistics.DisclosedShare;
import opora.statistics.Threshold;
import opora.vocabulary.Disclosure;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * The municipal reading of a run.
 *
 * @param answer in a sentence
 */
public record MarkersPage(
        Run run,
        MarkerRule rule,
        String address,
        String answer,
        List<Choice> low,
        List<Choice> signs,
        List<Choice> joined,
        List<Row> rows) {

    /**
     * @param classes «6Б: Русский 6, 12 из 20 · 60 %», a line each
     * @param note of low procedures without classes in the source; «» when there are none
     */
    public record Row(
            MarkedSchool marked,
            String address,
            StatusTag tag,
            String low,
            List<SignSaid> signs,
            List<String> classes,
            String note) {

        /** The classes, and of which low procedures none are told. */
        List<String> carried() {
            return note.isEmpty()
                    ? classes
                    : Stream.concat(classes.stream(), Stream.of(note)).toList();
        }

        public String school() {
            return DifferencePage.name(marked.entry().place());
        }
    }

    static MarkersPage of(
            Run run, MarkerRule rule, List<MarkedSchool> schools, Disclosure disclosure) {
        return new MarkersPage(
                run,
                rule,
                "/identification/runs/" + run.id(),
                answer(rule, schools),
                choices(MarkerRule.Low.values(), MarkerRule.Low::title, rule.low()),
                choices(MarkerRule.Signs.values(), MarkerRule.Signs::title, rule.signs()),
                choices(MarkerRule.Joined.values(), MarkerRule.Joined::title, rule.joined()),
                schools.stream().map(school -> row(run, school, disclosure)).toList());
    }

    /** The address of the same as a workbook. */
    public String workbook() {
        return "%s/markers.xlsx?low=%s&signs=%s&joined=%s"
                .formatted(address, rule.low(), rule.signs(), rule.joined());
    }

    private static <E extends Enum<E>> List<Choice> choices(
            E[] values, Function<E, String> title, E chosen) {
        return Arrays.stream(values)
                .map(one -> new Choice(one.name(), title.apply(one), "", one == chosen))
                .toList();
    }

    private static String answer(MarkerRule rule, List<MarkedSchool> schools) {
        long low = schools.stream().filter(MarkedSchool::isLow).count();
        long signed = schools.stream().filter(school -> !school.signs().isEmpty()).count();
        long both =
                schools.stream()
                        .filter(school -> school.isLow() && !school.signs().isEmpty())
                        .count();
        return "%s: %s. С низкими результатами %d, с признаками необъективности %d, с тем и другим %d."
                .formatted(
                        MethodChoices.capital(rule.joined().title()),
                        Noun.SCHOOL.counted(schools.size()),
                        low,
                        signed,
                        both);
    }

    private static Row row(Run run, MarkedSchool school, Disclosure disclosure) {
        Threshold threshold = run.method().threshold();
        return new Row(
                school,
                "/identification/runs/%d/schools/%d"
                        .formatted(run.id(), school.entry().place().id().orElseThrow().value()),
                StatusTag.of(school.entry().verdict().verdict().status()),
                school.low().stream()
                        .map(outcome -> Wording.title(outcome.procedure()))
                        .collect(Collectors.joining("; ")),
                school.signs(),
                school.classes().stream().map(one -> line(one, threshold, disclosure)).toList(),
                school.withoutClasses().isEmpty()
                        ? ""
                        : "классов нет в источнике: "
                                + school.withoutClasses().stream()
                                        .map(Wording::title)
                                        .collect(Collectors.joining("; ")));
    }

    private static String line(MarkedClass one, Threshold threshold, Disclosure disclosure) {
        String share =
                disclosure.of(one.failed()) instanceof DisclosedShare.Whole
                        ? "%s из %s · %s"
                                .formatted(
                                        Numbers.whole(one.failed().hits()),
                                        Numbers.whole(one.failed().size()),
                                        ShareText.percent(one.failed(), threshold))
                        : disclosure.words(one.failed());
        return "%s: %s, %s"
                .formatted(CarriedCard.label(one.label()), Wording.title(one.procedure()), share);
    }
}
