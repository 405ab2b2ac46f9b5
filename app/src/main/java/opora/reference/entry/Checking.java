package opora.reference.entry;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.reference.Card;
import opora.reference.Contents;
import opora.reference.Part;
import opora.reference.Source;
import opora.reference.WorkTask;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.vocabulary.Procedure;
import opora.vocabulary.TypedDay;

/** Whether what is typed can be true, and what of it is new. Knows neither the clock nor the database. */
public final class Checking {

    private static final int SHORTEST_SOURCE = 5;
    private static final int HIGHEST_TEST_SCORE = 100;

    private final Card card;
    private final LocalDate today;
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private Checking(Card card, LocalDate today) {
        this.card = card;
        this.today = today;
    }

    /** What comes of a check. */
    public sealed interface Checked {

        /** {@code mistakes}: field of {@link Typed} to what is wrong. */
        record Mistaken(Map<String, String> mistakes) implements Checked {}

        /** All of it counts already. */
        record Unchanged() implements Checked {}

        /** {@code changed}: only what is not known so already. */
        record Good(Contents changed, Source source) implements Checked {}
    }

    public static Checked check(Card card, Typed typed, LocalDate today) {
        return new Checking(card, today).check(typed);
    }

    private Checked check(Typed typed) {
        Optional<MarkScale> scale = ScaleText.read(typed, mistakes);
        List<WorkTask> tasks = TaskLines.read(typed.tasks(), mistakes);
        Optional<Integer> minimum = minimum(typed.minimum());
        List<MarkCondition> conditions = ConditionLines.read(typed.conditions(), tasks, mistakes);
        Contents told = new Contents(scale, tasks, minimum, conditions);
        fits(told);
        nothingIsEmptied(told);
        sumIsTheMaximum(told);
        Optional<Source> source = source(typed);
        Contents changed = told.without(card.now());
        if (!mistakes.isEmpty()) {
            return new Checked.Mistaken(Collections.unmodifiableMap(mistakes));
        }
        return changed.parts().isEmpty()
                ? new Checked.Unchanged()
                : new Checked.Good(changed, source.orElseThrow());
    }

    private Optional<Integer> minimum(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{1,3}")
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > HIGHEST_TEST_SCORE) {
            mistakes.put("minimum", "Минимальный тестовый балл — целое число от 1 до 100");
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    /** Marks where there are marks, test scores where there are test scores. */
    private void fits(Contents told) {
        if (told.has(Part.SCALE) && isByTestScore(card.procedure())) {
            mistakes.put(
                    "maximum",
                    "Отметок в этом экзамене нет: оставьте шкалу пустой и заполните минимальный балл");
        }
        if (told.has(Part.MINIMUM) && !isByTestScore(card.procedure())) {
            mistakes.put(
                    "minimum",
                    "Здесь не справился тот, у кого «2» по шкале: минимальный балл бывает только у ЕГЭ с тестовыми баллами");
        }
        if (told.has(Part.CONDITIONS) && isByTestScore(card.procedure())) {
            mistakes.put(
                    "conditions",
                    "Особые правила — условия отметок, а в этом экзамене отметок нет");
        }
    }

    /** ЕГЭ apart from base maths is judged by its test score. */
    public static boolean isByTestScore(Procedure procedure) {
        return procedure.isEge() && !procedure.subject().equals("MAB");
    }

    private void nothingIsEmptied(Contents told) {
        for (Part part : card.now().parts()) {
            if (!told.has(part)) {
                mistakes.putIfAbsent(
                        field(part),
                        "Пустое поле не убирает того, что действует: отзовите версию в истории");
            }
        }
    }

    /** The field that a mistake of this part stands beside. */
    public static String field(Part part) {
        return switch (part) {
            case SCALE -> "maximum";
            case TASKS -> "tasks";
            case MINIMUM -> "minimum";
            case CONDITIONS -> "conditions";
        };
    }

    private void sumIsTheMaximum(Contents told) {
        if (told.scale().isPresent() && told.paper().isPresent()) {
            int sum = told.paper().orElseThrow().maximum();
            int maximum = told.scale().orElseThrow().maximum();
            if (sum != maximum) {
                mistakes.putIfAbsent(
                        "tasks",
                        "По заданиям выходит %d, а максимальный балл шкалы %d"
                                .formatted(sum, maximum));
            }
        }
    }

    private Optional<Source> source(Typed typed) {
        if (typed.document().length() < SHORTEST_SOURCE) {
            mistakes.put(
                    "document", "Назовите документ: без источника справочник проверить нельзя");
        }
        Optional<LocalDate> day = TypedDay.find(typed.dated());
        if (!typed.dated().isEmpty() && day.filter(one -> !one.isAfter(today)).isEmpty()) {
            mistakes.put("dated", "Такого дня нет или он ещё не наступил");
        }
        if (!typed.isChecked() && !typed.isEntered()) {
            mistakes.put("state", "Отметьте, сверено ли это с документом");
            return Optional.empty();
        }
        return Optional.of(
                new Source(
                        typed.document(), typed.page(), day, Source.State.valueOf(typed.state())));
    }
}
