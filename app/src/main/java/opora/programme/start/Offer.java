package opora.programme.start;

import java.util.stream.Collectors;
import opora.programme.wording.Field;
import opora.programme.wording.Kind;
import opora.programme.wording.Kinds;
import opora.programme.wording.Sketch;
import opora.vocabulary.Procedure;

/**
 * One thing that may be taken into a programme.
 *
 * @param code what the page sends back when it is ticked
 * @param place of an analysis which results it tells of («VPR», «» for all), of an indicator the code of its task, of an activity the title of its section; «» otherwise
 * @param because why it is offered, a sentence
 */
public record Offer(String code, Sort sort, String place, Sketch sketch, String because) {

    /** In the order in which they are read. */
    public enum Sort {
        GROUND("Основание"),
        ANALYSIS("Анализ ситуации"),
        GOAL("Цель"),
        TASK("Задачи"),
        INDICATOR("Показатели с базовыми значениями"),
        ACTIVITY("Меры");

        private final String title;

        Sort(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        /** What the data say is taken unless it is unticked; what to do is chosen by people. */
        public boolean isTicked() {
            return this != ACTIVITY;
        }
    }

    public String title() {
        return sketch.values().getOrDefault(kind().naming().code(), "");
    }

    /** What else it says, in the order of the form: «Срок: сентябрь, март · Ответственный: директор». */
    public String told() {
        return kind().fields().stream()
                .filter(Field::isTyped)
                .filter(field -> !field.equals(kind().naming()))
                .filter(field -> sketch.values().containsKey(field.code()))
                .map(field -> field.label() + ": " + told(field))
                .collect(Collectors.joining(" · "));
    }

    private String told(Field field) {
        String text = sketch.values().getOrDefault(field.code(), "");
        return field.type() == Field.Type.PROCEDURE
                ? Procedure.find(text).map(Procedure::title).orElse(text)
                : field.options().getOrDefault(text, String.join(", ", text.lines().toList()));
    }

    private Kind kind() {
        return Kinds.shipped().get(sketch.kind());
    }
}
