package opora.objectivity.web;

import java.util.List;
import java.util.Optional;
import opora.ui.ScoreChart;

/**
 * What a card shows behind a sign: enough to redo it by hand.
 *
 * @param answer what is seen beside what is expected, in sentences
 * @param steps the formula with the numbers of this school, in the order of the work
 * @param tables the numbers that the formula starts from
 * @param chart of the work; empty where no scores are known
 * @param otherwise what else explains such a result
 */
public record Evidence(
        List<String> answer,
        List<String> steps,
        List<Grid> tables,
        Optional<Chart> chart,
        List<String> otherwise) {

    public Evidence {
        answer = List.copyOf(answer);
        steps = List.copyOf(steps);
        tables = List.copyOf(tables);
        otherwise = List.copyOf(otherwise);
    }

    public record Chart(String title, String note, ScoreChart picture) {}

    /** {@code note} under the title: unit, whose, which year. */
    public record Grid(String title, String note, List<String> heads, List<Line> lines) {}

    /** {@code head} of the row; {@code strong} for the row that the sign is about. */
    public record Line(String head, List<Number> numbers, boolean strong) {}

    /** {@code address}: the page of the fact that it comes from; «» for what is computed or of the whole region. */
    public record Number(String text, String address) {

        static Number computed(String text) {
            return new Number(text, "");
        }
    }
}
