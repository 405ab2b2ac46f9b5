package opora.results.telling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import opora.results.telling.FindingPattern.Condition;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/**
 * The public catalogue of findings as a person reads it.
 *
 * @param count «130 выводов»
 * @param chapters by the section that a finding leads to, in the order of the analysis
 */
public record CataloguePage(int version, String count, List<Chapter> chapters) {

    private static final Noun FINDINGS = new Noun("вывод", "вывода", "выводов");
    private static final Noun OF_PARTICIPANTS = new Noun("участника", "участников", "участников");

    /** {@code key}: anchor of the section on the analysis and here. */
    public record Chapter(String key, String title, String count, List<Line> lines) {}

    /**
     * A pattern.
     *
     * @param text with «…» for numbers
     * @param when all that has to hold, in words
     * @param topic of which only the most important sentence is said
     */
    public record Line(String id, String text, List<String> when, String topic, int weight) {}

    public CataloguePage {
        chapters = List.copyOf(chapters);
    }

    public static CataloguePage shipped() {
        Catalogue catalogue = Catalogue.SHIPPED;
        return new CataloguePage(
                catalogue.version(),
                FINDINGS.counted(catalogue.patterns().size()),
                catalogue.sections().entrySet().stream()
                        .map(section -> chapter(catalogue, section))
                        .toList());
    }

    private static Chapter chapter(Catalogue catalogue, Map.Entry<String, String> section) {
        List<Line> lines =
                catalogue.patterns().stream()
                        .filter(pattern -> pattern.section().equals(section.getKey()))
                        .sorted(Comparator.comparing(FindingPattern::weight).reversed())
                        .map(pattern -> line(catalogue, pattern))
                        .toList();
        return new Chapter(
                section.getKey(), section.getValue(), FINDINGS.counted(lines.size()), lines);
    }

    private static Line line(Catalogue catalogue, FindingPattern pattern) {
        List<String> when =
                pattern.when().stream()
                        .map(one -> said(catalogue, one))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (pattern.least() > 1) {
            when.add("не меньше " + OF_PARTICIPANTS.counted(pattern.least()));
        }
        return new Line(
                pattern.id(),
                pattern.outline(),
                List.copyOf(when),
                pattern.topic(),
                pattern.weight());
    }

    /** «доля не справившихся, % — от 30 и меньше 50». */
    private static String said(Catalogue catalogue, Condition condition) {
        String from = Double.isInfinite(condition.from()) ? "" : "от " + number(condition.from());
        String below =
                Double.isInfinite(condition.below()) ? "" : "меньше " + number(condition.below());
        String both = from.isEmpty() || below.isEmpty() ? "" : " и ";
        return catalogue.readings().get(condition.of()) + " — " + from + both + below;
    }

    private static String number(double number) {
        return number == Math.rint(number)
                ? Numbers.whole((long) number)
                : Numbers.decimal(number, 2);
    }
}
