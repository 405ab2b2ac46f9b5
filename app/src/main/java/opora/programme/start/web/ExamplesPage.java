package opora.programme.start.web;

import java.util.List;
import opora.programme.start.Example;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/**
 * Strong practices of the region.
 *
 * @param rows the newest first
 */
public record ExamplesPage(List<Row> rows) {

    private static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");

    public record Row(String address, String title, String whose, String reason, String what) {}

    static ExamplesPage of(List<Example> examples) {
        return new ExamplesPage(
                examples.stream()
                        .map(one ->
                                new Row(
                                        "/programmes/examples/" + one.id(),
                                        one.title(),
                                        whose(one),
                                        one.reason(),
                                        what(one)))
                        .toList());
    }

    /** «Программа школы: село, 1–9 классы» */
    static String whose(Example one) {
        return one.setting().isEmpty()
                ? one.level().title()
                : one.level().title() + ": " + one.setting();
    }

    private static String what(Example one) {
        return "%s, %s %s"
                .formatted(
                        ACTIVITIES.counted(one.of("activity").size()),
                        "показывает " + one.shownBy() + " с",
                        Days.of(one.at()));
    }
}
