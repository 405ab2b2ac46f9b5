package opora.reference.entry;

import java.util.Optional;
import java.util.stream.Collectors;
import opora.reference.Contents;
import opora.reference.Source;
import opora.reference.WorkTask;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed about a procedure in a year, or a table has told; a field that the browser does not send is empty.
 *
 * @param two scores that give mark 2, «0–9»; likewise the other marks
 * @param tasks a line per task: number; points; level; skill; КЭС
 * @param conditions a line per condition: mark; points; tasks; title
 * @param state «CHECKED» or «ENTERED»
 */
public record Typed(
        String maximum,
        String two,
        String three,
        String four,
        String five,
        String tasks,
        String minimum,
        String conditions,
        String document,
        String page,
        String dated,
        String state) {

    public Typed {
        maximum = orEmpty(maximum);
        two = orEmpty(two);
        three = orEmpty(three);
        four = orEmpty(four);
        five = orEmpty(five);
        tasks = orEmpty(tasks);
        minimum = orEmpty(minimum);
        conditions = orEmpty(conditions);
        document = orEmpty(document);
        page = orEmpty(page);
        dated = orEmpty(dated);
        state = orEmpty(state);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** To be mended: what is known, without a source. */
    public static Typed of(Contents known) {
        return of(known, Optional.empty());
    }

    /** What is known with its source, as a table tells it. */
    public static Typed of(Contents known, Optional<Source> source) {
        return new Typed(
                known.scale().map(scale -> Integer.toString(scale.maximum())).orElse(""),
                range(known, 2),
                range(known, 3),
                range(known, 4),
                range(known, 5),
                known.tasks().stream().map(Typed::line).collect(Collectors.joining("\n")),
                known.minimum().map(String::valueOf).orElse(""),
                known.conditions().stream().map(Typed::line).collect(Collectors.joining("\n")),
                source.map(Source::document).orElse(""),
                source.map(Source::page).orElse(""),
                source.flatMap(Source::dated).map(String::valueOf).orElse(""),
                source.map(one -> one.state().name()).orElse(""));
    }

    /** With what is known in place of the parts that say nothing: a table need not tell everything. */
    public Typed over(Contents known) {
        Typed rest = of(known);
        boolean noScale = (maximum + two + three + four + five).isEmpty();
        return new Typed(
                noScale ? rest.maximum : maximum,
                noScale ? rest.two : two,
                noScale ? rest.three : three,
                noScale ? rest.four : four,
                noScale ? rest.five : five,
                tasks.isEmpty() ? rest.tasks : tasks,
                minimum.isEmpty() ? rest.minimum : minimum,
                conditions.isEmpty() ? rest.conditions : conditions,
                document,
                page,
                dated,
                state);
    }

    private static String range(Contents known, int mark) {
        return known.scale()
                .map((MarkScale scale) -> scale.least(mark) + "–" + scale.most(mark))
                .orElse("");
    }

    private static String line(WorkTask task) {
        String line =
                "%s; %d; %s; %s; %s"
                        .formatted(
                                task.number(),
                                task.maximum(),
                                task.level(),
                                task.skill(),
                                task.codes());
        return line.replaceAll("[; ]+$", "");
    }

    private static String line(MarkCondition condition) {
        return "%d; %d; %s; %s"
                .formatted(
                        condition.mark(),
                        condition.least(),
                        String.join(" ", condition.tasks()),
                        condition.title());
    }

    public boolean isChecked() {
        return state.equals(Source.State.CHECKED.name());
    }

    public boolean isEntered() {
        return state.equals(Source.State.ENTERED.name());
    }
}
