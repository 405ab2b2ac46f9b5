package opora.identification.adversity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.identification.adversity.AdversityRules.Draft;
import opora.identification.adversity.AdversityRules.Entered;
import opora.identification.adversity.criteria.AdversityRule;
import opora.identification.adversity.criteria.Criterion;
import opora.identification.adversity.criteria.Criterion.Comparison;
import opora.vocabulary.AcademicYear;
import org.springframework.util.MultiValueMap;

/**
 * A rule as a person filled it in.
 *
 * @param lines {@link AdversityRule#MOST}; empty ones are no criteria
 */
public record RuleForm(String act, String from, String to, String atLeast, List<Line> lines) {

    private static final int LONGEST = 300;

    public record Line(String heading, String base, String comparison, String value) {

        private static final Line EMPTY = new Line("", "", "", "");

        private boolean isEmpty() {
            return heading.isEmpty() && base.isEmpty() && value.isEmpty();
        }
    }

    static RuleForm empty() {
        return new RuleForm("", "", "", "1", filled(List.of()));
    }

    static RuleForm of(Entered entered) {
        Draft what = entered.what();
        return new RuleForm(
                what.act(),
                what.from().toString(),
                what.to().map(AcademicYear::toString).orElse(""),
                Integer.toString(what.rule().atLeast()),
                filled(
                        what.rule().criteria().stream()
                                .map(one ->
                                        new Line(
                                                one.heading(),
                                                one.base().orElse(""),
                                                one.comparison().name(),
                                                one.value()))
                                .toList()));
    }

    static RuleForm of(MultiValueMap<String, String> fields) {
        return new RuleForm(
                text(fields, "act"),
                text(fields, "from"),
                text(fields, "to"),
                text(fields, "atLeast"),
                IntStream.rangeClosed(1, AdversityRule.MOST)
                        .mapToObj(at ->
                                new Line(
                                        text(fields, "heading-" + at),
                                        text(fields, "base-" + at),
                                        text(fields, "comparison-" + at),
                                        text(fields, "value-" + at)))
                        .toList());
    }

    private static List<Line> filled(List<Line> some) {
        List<Line> lines = new ArrayList<>(some);
        while (lines.size() < AdversityRule.MOST) {
            lines.add(Line.EMPTY);
        }
        return List.copyOf(lines);
    }

    private static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** Empty where something has to be corrected, which is put into {@code mistakes} by the id of its field, in the order of the form. */
    Optional<Draft> read(Map<String, String> mistakes) {
        if (act.isEmpty() || act.length() > LONGEST) {
            mistakes.put(
                    "act",
                    "Документ: напишите, чем введены критерии, не длиннее %d знаков"
                            .formatted(LONGEST));
        }
        Optional<AcademicYear> first = AcademicYear.find(from);
        if (first.isEmpty()) {
            mistakes.put("from", "С какого года: нужен год контекстных данных, например 2026");
        }
        Optional<AcademicYear> last = AcademicYear.find(to);
        if (last.isEmpty() && !to.isEmpty()) {
            mistakes.put("to", "По какой год: нужен год или ничего, если конца нет");
        }
        if (first.isPresent() && last.filter(one -> one.compareTo(first.get()) < 0).isPresent()) {
            mistakes.put("to", "По какой год: он раньше того, с которого критерии действуют");
        }
        List<Criterion> criteria = criteria(mistakes);
        Optional<Integer> needed =
                atLeast.matches("[1-9]") ? Optional.of(Integer.valueOf(atLeast)) : Optional.empty();
        if (needed.filter(many -> many <= Math.max(1, criteria.size())).isEmpty()) {
            mistakes.putIfAbsent(
                    "atLeast", "Сколько критериев нужно: число от 1 до того, сколько их введено");
        }
        return mistakes.isEmpty()
                ? Optional.of(
                        new Draft(
                                new AdversityRule(criteria, needed.orElseThrow()),
                                first.orElseThrow(),
                                last,
                                act))
                : Optional.empty();
    }

    private List<Criterion> criteria(Map<String, String> mistakes) {
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        for (int at = 1; at <= lines.size(); at++) {
            Line line = lines.get(at - 1);
            if (!line.isEmpty()) {
                read(line, at, mistakes).ifPresent(one -> criteria.put(one.words(), one));
            }
        }
        if (criteria.isEmpty()) {
            mistakes.putIfAbsent(
                    "heading-1", "Критерии: нужен хотя бы один — столбец формы и его значение");
        }
        return List.copyOf(criteria.values());
    }

    private static Optional<Criterion> read(Line line, int at, Map<String, String> mistakes) {
        if (line.heading().isEmpty() || line.heading().length() > LONGEST) {
            mistakes.put(
                    "heading-" + at,
                    "Критерий %d: напишите столбец формы так, как он в ней назван, не длиннее %d знаков"
                            .formatted(at, LONGEST));
            return Optional.empty();
        }
        if (line.base().length() > LONGEST) {
            mistakes.put(
                    "base-" + at,
                    "Критерий %d: название столбца не длиннее %d знаков".formatted(at, LONGEST));
            return Optional.empty();
        }
        if (line.value().isEmpty() || line.value().length() > LONGEST) {
            mistakes.put(
                    "value-" + at,
                    "Критерий %d: нужно значение, не длиннее %d знаков".formatted(at, LONGEST));
            return Optional.empty();
        }
        Optional<Comparison> comparison =
                Arrays.stream(Comparison.values())
                        .filter(one -> one.name().equals(line.comparison()))
                        .findFirst();
        if (comparison.isEmpty()) {
            mistakes.put("comparison-" + at, "Критерий %d: выберите, как сравнивать".formatted(at));
            return Optional.empty();
        }
        return criterion(line, comparison.get(), at, mistakes);
    }

    private static Optional<Criterion> criterion(
            Line line, Comparison comparison, int at, Map<String, String> mistakes) {
        if (comparison == Comparison.IS && !line.base().isEmpty()) {
            mistakes.put(
                    "comparison-" + at,
                    "Критерий %d: долю сравнивают с числом, выберите «%s» или «%s»"
                            .formatted(
                                    at, Comparison.AT_LEAST.title(), Comparison.AT_MOST.title()));
            return Optional.empty();
        }
        if (comparison != Comparison.IS && Criterion.number(line.value()).isEmpty()) {
            mistakes.put(
                    "value-" + at,
                    "Критерий %d: «%s» сравнивают с числом, например 20 или 12,5"
                            .formatted(at, comparison.title()));
            return Optional.empty();
        }
        return Optional.of(
                new Criterion(
                        line.heading(),
                        Optional.of(line.base()).filter(base -> !base.isEmpty()),
                        comparison,
                        line.value()));
    }
}
