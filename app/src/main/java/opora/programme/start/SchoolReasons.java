package opora.programme.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.Explanation;
import opora.identification.Explanation.Topic;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.SchoolVerdict;
import opora.identification.ThresholdWords;
import opora.identification.Verdict;
import opora.identification.Wording;
import opora.programme.measures.Level;
import opora.programme.measures.Measures;
import opora.programme.measures.Suggestion;
import opora.programme.start.Offer.Sort;
import opora.programme.wording.Sketch;
import opora.statistics.DisclosedShare;
import opora.vocabulary.Disclosure;

/**
 * What a verdict gives to the programme of its school: its low procedures of the year of the list, told as far as they may be.
 *
 * @param told how small a group whoever begins the programme may read of
 */
record SchoolReasons(Cited list, Method method, SchoolVerdict verdict, Disclosure told) {

    private static final Set<Topic> WHY = Set.of(Topic.CLAUSE_A, Topic.CLAUSE_B, Topic.AT_RISK);

    List<String> said() {
        return switch (verdict.verdict()) {
            case Verdict.LowResults _ ->
                    List.of(
                            "Ваша школа — в перечне: %s. Отметьте, что взять в программу."
                                    .formatted(list.words()));
            case Verdict.AtRisk _ ->
                    List.of(
                            "Ваша школа вне перечня, но в зоне риска: %s. Отметьте, что взять в программу."
                                    .formatted(list.words()));
            case Verdict.Clear _ ->
                    List.of(
                            "Низких результатов у вашей школы нет: %s. Предлагать по результатам нечего, начните с формы."
                                    .formatted(list.words()));
            case Verdict.NoData _ ->
                    List.of(
                            "О вашей школе сказать нечего: %s, учитываемых результатов нет. Это не значит, что всё хорошо или плохо. Начните с формы."
                                    .formatted(list.words()));
        };
    }

    List<Offer> offers(Measures measures) {
        List<JudgedOutcome> low =
                verdict.outcomes().stream()
                        .filter(one -> one.low() && one.year().equals(list.year()))
                        .toList();
        if (low.isEmpty()) {
            return List.of();
        }
        List<Offer> offers = new ArrayList<>();
        offers.add(ground());
        offers.addAll(analysis(low));
        offers.add(goal(low));
        low.forEach(one -> offers.add(task(one)));
        low.forEach(one -> offers.add(indicator(one)));
        measures.forLowResults(low).forEach(one -> offers.add(measure(one)));
        return offers;
    }

    private Offer ground() {
        String standing =
                verdict.verdict() instanceof Verdict.LowResults(Set<Verdict.Clause> clauses)
                        ? "школа в перечне, основание "
                                + clauses.stream()
                                        .map(Verdict.Clause::letter)
                                        .collect(Collectors.joining(", "))
                        : "школа вне перечня, в зоне риска";
        return new Offer(
                "ground",
                Sort.GROUND,
                "",
                Sketch.of(
                        "ground",
                        Map.of(
                                "text",
                                "Перечень школ с низкими образовательными результатами: %s; %s"
                                        .formatted(list.words(), standing))),
                "так школа стоит в действующем перечне");
    }

    private List<Offer> analysis(List<JudgedOutcome> low) {
        List<Offer> offers = new ArrayList<>();
        if (!told.hides()) {
            Explanation.of(verdict, method, list.year()).sentences().stream()
                    .filter(one -> WHY.contains(one.topic()))
                    .forEach(one ->
                            offers.add(
                                    analysis(
                                            "why-" + one.topic().name(),
                                            "",
                                            one.text(),
                                            "объяснение статуса, " + list.words())));
        }
        low.forEach(one ->
                offers.add(
                        analysis(
                                one.procedure().code(),
                                one.procedure().firstAttempt().kind(),
                                sentence(one),
                                because(one))));
        return offers;
    }

    private static Offer analysis(String code, String place, String text, String because) {
        return new Offer(
                "analysis-" + code,
                Sort.ANALYSIS,
                place,
                Sketch.of("paragraph", Map.of("text", text)),
                because);
    }

    private String sentence(JudgedOutcome one) {
        return "%s: не справились %s%s; порог — %s (%s)."
                .formatted(
                        one.procedure().title(one.year()),
                        share(one),
                        verdict.outcomes().stream()
                                .filter(other -> other.procedure().equals(one.procedure()))
                                .filter(other -> other.year().equals(one.year().previous()))
                                .findFirst()
                                .map(before -> ", годом раньше — %s".formatted(share(before)))
                                .orElse(""),
                        new ThresholdWords(method.threshold()).failed(),
                        list.by());
    }

    private String share(JudgedOutcome one) {
        return told.of(one.failed()) instanceof DisclosedShare.Whole
                ? Wording.share(one, method.threshold())
                : told.words(one.failed());
    }

    private String because(JudgedOutcome one) {
        return "не справились %s, это %s%s"
                .formatted(
                        share(one),
                        new ThresholdWords(method.threshold()).reached(),
                        one.smallGroup()
                                ? ". Участников меньше %d: прежде чем публиковать программу, уберите или обобщите число"
                                        .formatted(JudgedOutcome.SMALL_BELOW)
                                : "");
    }

    private Offer goal(List<JudgedOutcome> low) {
        return new Offer(
                "goal",
                Sort.GOAL,
                "",
                Sketch.of(
                        "goal",
                        Map.of(
                                "text",
                                "Добиться, чтобы в процедурах, где результат %s года низкий, не справлялось %s участников: %s"
                                        .formatted(
                                                list.year(),
                                                new ThresholdWords(method.threshold()).less(),
                                                low.stream()
                                                        .map(one -> one.procedure().title())
                                                        .collect(Collectors.joining("; "))))),
                "ниже порога процедура перестаёт быть низкой");
    }

    private Offer task(JudgedOutcome one) {
        return new Offer(
                "task-" + one.procedure().code(),
                Sort.TASK,
                "",
                Sketch.of(
                        "task",
                        Map.of("text", "Снизить долю не справившихся: " + one.procedure().title())),
                because(one));
    }

    private Offer indicator(JudgedOutcome one) {
        return new Offer(
                "indicator-" + one.procedure().code(),
                Sort.INDICATOR,
                "task-" + one.procedure().code(),
                Sketch.of(
                        "indicator",
                        Map.of(
                                "name",
                                "Доля не справившихся: " + one.procedure().title(),
                                "unit",
                                "%",
                                "base",
                                share(one),
                                "better",
                                "less",
                                "population",
                                "Все участники процедуры, " + one.year() + " год",
                                "source",
                                "Результаты %s, %s"
                                        .formatted(one.procedure().title(one.year()), list.by()),
                                "method",
                                "Не справившиеся, делённые на всех участников",
                                "procedure",
                                one.procedure().code())),
                because(one));
    }

    private static Offer measure(Suggestion one) {
        return CatalogueMeasure.offer(one.measure(), Level.SCHOOL, one.because());
    }
}
