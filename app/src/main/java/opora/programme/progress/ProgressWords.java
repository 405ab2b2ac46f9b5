package opora.programme.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import opora.programme.progress.Progress.Stage;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;

/** The answer in sentences, the same on the page and in the note. */
public final class ProgressWords {

    public static final Noun ACTIVITIES = new Noun("мероприятие", "мероприятия", "мероприятий");
    private static final Noun PROGRAMMES = new Noun("программа", "программы", "программ");
    private static final Noun GO_ON = new Noun("Выполняется", "Выполняются", "Выполняется");
    private static final Noun WAIT = new Noun("ждёт", "ждут", "ждут");

    private ProgressWords() {}

    public static List<String> of(Progress progress) {
        List<String> said = new ArrayList<>();
        progress.list()
                .ifPresent(list ->
                        said.add(
                                list.schools().isEmpty()
                                        ? "Школ перечня нет (%s).".formatted(list.title())
                                        : "Школ перечня — %d (%s): %s."
                                                .formatted(
                                                        list.schools().size(),
                                                        list.title(),
                                                        stages(progress))));
        if (progress.carriedOut() == 0) {
            said.add("Ни одна программа ещё не выполняется.");
            return said;
        }
        Tally total = progress.total();
        said.add(
                "%s %s. Выполнено %d из %s, по плану к %s — %d."
                        .formatted(
                                GO_ON.form(progress.carriedOut()),
                                PROGRAMMES.counted(progress.carriedOut()),
                                total.done(),
                                new Noun("мероприятия", "мероприятий", "мероприятий")
                                        .counted(total.all()),
                                Days.dayAndMonth(progress.day()),
                                total.due()));
        said.add(late(total));
        return said;
    }

    private static String late(Tally total) {
        String waiting =
                total.unproved() == 0
                        ? ""
                        : "%d %s подтверждения"
                                .formatted(total.unproved(), WAIT.form(total.unproved()));
        return total.overdue() == 0
                ? "Просроченных мероприятий нет%s.".formatted(after(", ", waiting))
                : "Просрочено %s%s."
                        .formatted(ACTIVITIES.counted(total.overdue()), after(", ещё ", waiting));
    }

    private static String after(String sign, String words) {
        return words.isEmpty() ? "" : sign + words;
    }

    private static String stages(Progress progress) {
        return String.join(
                ", ",
                Stream.of(Stage.values())
                        .filter(stage -> !progress.schools(stage).isEmpty())
                        .map(stage -> stage.title() + " — " + progress.schools(stage).size())
                        .toList());
    }
}
