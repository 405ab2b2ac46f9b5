package opora.programme.agreement;

import java.util.ArrayList;
import java.util.List;
import opora.programme.wording.Edition;
import opora.programme.wording.Numbering;
import opora.programme.wording.Provision;
import opora.vocabulary.Noun;

/**
 * What a programme lacks before it can be handed on.
 *
 * @param lacks without which it is not looked at, in Russian
 * @param doubts what a reviewer will ask about; it may be handed on with them
 */
public record Readiness(List<String> lacks, List<String> doubts) {

    private static final Noun ACTIVITIES = new Noun("мероприятия", "мероприятий", "мероприятий");
    private static final Noun TASKS = new Noun("задачи", "задач", "задач");
    private static final Noun INDICATORS = new Noun("показателя", "показателей", "показателей");

    public static Readiness of(Edition edition) {
        List<String> lacks = new ArrayList<>();
        need(edition, "goal", "Нет цели", lacks);
        need(edition, "task", "Нет ни одной задачи", lacks);
        List<String> doubts = new ArrayList<>();
        if (edition.list("part").stream()
                .anyMatch(part -> part.value("shows").equals("activity"))) {
            need(edition, "activity", "В дорожной карте нет мероприятий", lacks);
            missing(edition, "activity", "timing", "срока", ACTIVITIES, doubts);
            missing(edition, "activity", "responsible", "ответственного", ACTIVITIES, doubts);
        }
        need(edition, "indicator", "Нет ни одного показателя", doubts);
        missing(edition, "indicator", "base", "базового значения", INDICATORS, doubts);
        List<Provision> unmeasured =
                edition.list("task").stream()
                        .filter(task -> edition.children(task.id(), "indicator").isEmpty())
                        .toList();
        if (!unmeasured.isEmpty() && !edition.list("indicator").isEmpty()) {
            doubts.add(
                    "Без показателя %s: %s"
                            .formatted(
                                    TASKS.counted(unmeasured.size()),
                                    numbers(edition, unmeasured)));
        }
        return new Readiness(List.copyOf(lacks), List.copyOf(doubts));
    }

    private static void need(Edition edition, String kind, String sentence, List<String> into) {
        if (edition.list(kind).isEmpty()) {
            into.add(sentence);
        }
    }

    private static void missing(
            Edition edition, String kind, String field, String what, Noun noun, List<String> into) {
        List<Provision> without =
                edition.list(kind).stream().filter(one -> one.value(field).isEmpty()).toList();
        if (!without.isEmpty()) {
            into.add(
                    "Нет %s у %s: %s"
                            .formatted(
                                    what, noun.counted(without.size()), numbers(edition, without)));
        }
    }

    private static String numbers(Edition edition, List<Provision> some) {
        Numbering numbering = Numbering.of(edition);
        List<String> numbers = some.stream().map(numbering::of).toList();
        return String.join(", ", numbers.subList(0, Math.min(8, numbers.size())))
                + (numbers.size() > 8 ? " и другие" : "");
    }

    public boolean isReady() {
        return lacks.isEmpty();
    }
}
