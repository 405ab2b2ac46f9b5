package opora.consistency.web;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import opora.consistency.rules.Chapter;
import opora.consistency.rules.Rule;
import opora.consistency.rules.Rules;
import opora.vocabulary.Noun;

/** The catalogue: everything that Opora holds data against, by what it is about, the worst first. */
public record RulesPage(String count, List<Part> parts) {

    private static final Noun RULE = new Noun("правило", "правила", "правил");

    /** {@code anchor}: of the chapter in the address of the page. */
    public record Part(String anchor, String title, String count, List<Line> lines) {}

    /** {@code who}: whose task it becomes. */
    public record Line(Rule rule, String who) {}

    static RulesPage of(Rules rules) {
        Comparator<String> places = Comparator.comparing(kind -> rules.chapter(kind).place());
        TreeMap<String, List<Rule>> byKind =
                rules.list().stream()
                        .collect(
                                Collectors.groupingBy(
                                        Rule::about,
                                        () -> new TreeMap<>(places),
                                        Collectors.toList()));
        return new RulesPage(
                RULE.counted(rules.list().size()),
                byKind.entrySet().stream()
                        .map(one -> part(one.getKey(), rules.chapter(one.getKey()), one.getValue()))
                        .toList());
    }

    private static Part part(String kind, Chapter chapter, List<Rule> rules) {
        return new Part(
                kind,
                chapter.title(),
                RULE.counted(rules.size()),
                rules.stream()
                        .sorted(Comparator.comparing(Rule::severity))
                        .map(rule -> new Line(rule, who(rule)))
                        .toList());
    }

    private static String who(Rule rule) {
        return switch (rule.asked()) {
            case LEVEL -> who(rule.who());
            case LOADER ->
                    "тот, кто загрузил файл; если он больше не работает — " + who(rule.who());
        };
    }

    private static String who(Rule.Level level) {
        return switch (level) {
            case SCHOOL -> "школа";
            case MUNICIPALITY -> "муниципалитет";
            case REGION -> "региональный оператор";
        };
    }
}
