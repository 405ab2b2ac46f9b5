package opora.identification.adversity.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import opora.identification.adversity.criteria.Criterion.Comparison;
import opora.identification.web.Choice;

/**
 * Entering a rule.
 *
 * @param lines the criteria with their number, from 1
 * @param headings columns of the newest context form, to choose from
 */
public record NewRulePage(
        RuleForm form, List<Line> lines, List<String> headings, Map<String, String> mistakes) {

    public record Line(
            int at, String heading, String base, String value, List<Choice> comparisons) {}

    static NewRulePage of(RuleForm form, List<String> headings, Map<String, String> mistakes) {
        return new NewRulePage(
                form,
                IntStream.rangeClosed(1, form.lines().size())
                        .mapToObj(at -> line(at, form.lines().get(at - 1)))
                        .toList(),
                headings,
                mistakes);
    }

    private static Line line(int at, RuleForm.Line line) {
        return new Line(
                at,
                line.heading(),
                line.base(),
                line.value(),
                Arrays.stream(Comparison.values())
                        .map(one ->
                                new Choice(
                                        one.name(),
                                        one.title(),
                                        "",
                                        one.name().equals(line.comparison())))
                        .toList());
    }
}
