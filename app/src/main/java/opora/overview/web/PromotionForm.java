package opora.overview.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.territory.ClassChange;
import opora.territory.ClassChange.Step;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.Promotion;
import opora.territory.Promotion.Going;

/**
 * Every class of a year and what it is called in the next.
 *
 * @param lines in the order of the page
 * @param basis as typed
 */
public record PromotionForm(List<Line> lines, String basis) {

    /**
     * @param to as typed; «» for a class that leaves
     * @param already as what it stands in the next year; «» while that is still to be said
     */
    public record Line(long id, String was, String pupils, String to, String already) {}

    static PromotionForm of(Promotion promotion) {
        return of(promotion, Map.of());
    }

    /** {@code sent}: what the form sent, by «title-7». */
    static PromotionForm of(Promotion promotion, Map<String, String> sent) {
        return new PromotionForm(
                promotion.classes().stream().map(going -> line(going, sent)).toList(),
                sent.getOrDefault("basis", ""));
    }

    private static Line line(Going going, Map<String, String> sent) {
        long id = going.was().id().value();
        String proposed = going.title().map(ClassTitle::text).orElse("");
        return new Line(
                id,
                going.was().title().text(),
                going.was().pupils().map(String::valueOf).orElse(""),
                sent.getOrDefault("title-" + id, proposed).strip(),
                going.already().map(ClassTitle::text).orElse(""));
    }

    /** Titles that cannot be read, by field. */
    Map<String, String> mistakes() {
        Map<String, String> mistakes = new TreeMap<>();
        open().forEach((line, title) -> {
            if (title.isEmpty()) {
                mistakes.put("title-" + line.id(), "Напишите класс так: 6А");
            }
        });
        return mistakes;
    }

    ClassChange.Promoted steps() {
        List<Step> steps = new ArrayList<>();
        open().forEach((line, title) ->
                title.ifPresent(one -> steps.add(new Step(new ClassId(line.id()), one))));
        return new ClassChange.Promoted(steps);
    }

    private Map<Line, Optional<ClassTitle>> open() {
        Map<Line, Optional<ClassTitle>> open = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> line.already().isEmpty() && !line.to().isEmpty())
                .forEach(line -> open.put(line, ClassTitle.find(line.to())));
        return open;
    }
}
