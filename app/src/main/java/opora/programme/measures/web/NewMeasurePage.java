package opora.programme.measures.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opora.programme.measures.Effort;
import opora.programme.measures.Level;
import opora.programme.measures.Measures;

/** Entering a measure of the region's own. */
public record NewMeasurePage(
        Typed typed,
        List<Choice> factors,
        List<Choice> levels,
        List<Choice> evidence,
        List<Choice> efforts,
        Map<String, String> mistakes) {

    public record Choice(String value, String title, boolean chosen) {}

    /** What is written in the lines. */
    public record Typed(
            String title, String timing, String responsible, String result, String basis) {}

    static NewMeasurePage of(MeasureForm form, Map<String, String> mistakes) {
        return new NewMeasurePage(
                new Typed(
                        form.title(),
                        form.timing(),
                        form.responsible(),
                        form.result(),
                        form.basis()),
                Measures.SHIPPED.factors().stream()
                        .map(one ->
                                new Choice(
                                        one.code(),
                                        MeasuresPage.named(one),
                                        one.code().equals(form.factor())))
                        .toList(),
                Arrays.stream(Level.values())
                        .map(one ->
                                new Choice(
                                        one.name(),
                                        one.title(),
                                        form.levels().contains(one.name())))
                        .toList(),
                Measures.SHIPPED.evidence().stream()
                        .map(one ->
                                new Choice(
                                        one.code(),
                                        one.title(),
                                        form.evidence().contains(one.code())))
                        .toList(),
                Arrays.stream(Effort.values())
                        .map(one ->
                                new Choice(
                                        one.name(),
                                        one.title() + " — " + one.words(),
                                        one.name().equals(form.effort())))
                        .toList(),
                mistakes);
    }
}
