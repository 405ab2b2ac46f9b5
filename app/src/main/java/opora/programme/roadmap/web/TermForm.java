package opora.programme.roadmap.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import opora.programme.roadmap.term.Moving;
import opora.programme.roadmap.term.Moving.Edge;
import opora.programme.roadmap.term.Term;

/**
 * What a person said of the new term.
 *
 * @param upon the version on which it was said; 0 for the newest
 * @param how «months», «words», «shift»
 * @param filter the view to which the person goes back
 */
public record TermForm(
        int upon,
        String how,
        Optional<YearMonth> from,
        Optional<YearMonth> to,
        String typed,
        Optional<Edge> edge,
        int months,
        String reason,
        RoadmapFilter filter) {

    private static final int FARTHEST = 120;

    static TermForm of(Map<String, String> sent) {
        return new TermForm(
                number(sent.getOrDefault("upon", "0")),
                sent.getOrDefault("how", "months"),
                month(sent.getOrDefault("from", "")),
                month(sent.getOrDefault("to", "")),
                sent.getOrDefault("words", "").strip(),
                edge(sent.getOrDefault("edge", "")),
                Math.clamp(number(sent.getOrDefault("shift", "0")), -FARTHEST, FARTHEST),
                sent.getOrDefault("reason", ""),
                new RoadmapFilter(
                        sent.get("view"),
                        sent.get("responsible"),
                        sent.get("month"),
                        sent.get("section"),
                        sent.get("state")));
    }

    private static int number(String text) {
        return text.matches("-?\\d{1,8}") ? Integer.parseInt(text) : 0;
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(YearMonth.parse(text.strip()));
        } catch (DateTimeException noMonth) {
            return Optional.empty();
        }
    }

    private static Optional<Edge> edge(String text) {
        for (Edge one : Edge.values()) {
            if (one.name().equals(text)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    /** The words of the new term; empty when they cannot be told. */
    Optional<String> words(Term now) {
        return switch (how) {
            case "words" -> Optional.of(typed).filter(text -> !text.isEmpty());
            case "shift" ->
                    months == 0
                            ? Optional.empty()
                            : edge.flatMap(one -> new Moving(now).moved(one, months));
            default -> from.flatMap(first -> Moving.months(first, to.orElse(first)));
        };
    }

    /** Why the words of a new term cannot be told. */
    String mistake(Term now) {
        return switch (how) {
            case "words" -> "Напишите срок: «до 25 мая», «в мае и декабре», «по плану управления»";
            case "shift" ->
                    new Moving(now)
                            .fixed()
                            .map(why -> "Так срок не переносится: " + why)
                            .orElse(
                                    months == 0
                                            ? "Выберите, на сколько месяцев перенести"
                                            : "Окончание вышло раньше начала: перенесите ещё раз");
            default ->
                    from.isEmpty()
                            ? "Выберите, с какого месяца"
                            : "Последний месяц раньше первого: поменяйте их";
        };
    }
}
