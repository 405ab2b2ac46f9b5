package opora.intake.mapping;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.Heading;
import opora.intake.formats.Meaning;

/** What headings most likely mean, by their words: filled in on the page for a person to check, never assumed. */
public final class Likely {

    private static final Map<Meaning, Pattern> WORDS = new LinkedHashMap<>();

    static {
        say(Meaning.PARTICIPANT, "код (участник|обучающ|ученик)");
        say(Meaning.SCHOOL, "логин|(код|шифр) (оо|оу|школ|по админ)|^код$|^код огэ|^код егэ");
        say(
                Meaning.SCHOOL_NAME,
                "(название|наименование).*(оо|школ|организац)|^школа$|^(обще)?образовательная организация$|^училище$");
        say(Meaning.MUNICIPALITY, "^муниципал|^район$|^община$|^мсу$|^ате$");
        say(Meaning.CLASS, "^класс$");
        say(Meaning.GRADE, "параллель");
        say(Meaning.YEAR, "^(учебный )?год$");
        say(Meaning.SUBJECT, "^предмет$");
        say(Meaning.PROCEDURE, "код процедуры");
        say(Meaning.FAILED, "не справил");
        say(Meaning.TWO, marked(2));
        say(Meaning.THREE, marked(3));
        say(Meaning.FOUR, marked(4));
        say(Meaning.FIVE, marked(5));
        say(Meaning.PARTICIPANTS, "участник|кол.*(писав|выполнявш)|писали|писало");
        say(Meaning.MEAN_SCORE, "средний (тестовый |первичный )?балл|ср\\.? ?балл");
        say(Meaning.MEAN_MARK, "средняя (отметка|оценка)");
        say(Meaning.JOURNAL, "по журналу");
        say(Meaning.VARIANT, "вариант");
        say(Meaning.MARK, "^(отметка|оценка)$");
        say(Meaning.SCORE, "^(первичный |тестовый |итоговый )?балл$");
    }

    private static final Pattern TASK =
            Pattern.compile("(\\d\\S{0,9}|[ГФ]К\\d{1,2}) ?[/(] ?(\\d{1,2}) ?[бb]?\\.?\\)?");

    /** Shares: Opora works them out itself, and a mean in percent is for the person to name. */
    private static final Pattern PERCENTS = Pattern.compile("%|процент|доля");

    private Likely() {}

    private static void say(Meaning meaning, String words) {
        WORDS.put(meaning, Pattern.compile(words));
    }

    /** «На «2»», «Получили "2", чел.», «отметка 2», «"2"»; a bare 2 may as well be a task. */
    private static String marked(int mark) {
        String people = "[, (]*(чел\\S*|кол\\S*)?\\)?$";
        return "(^|(на|получил\\S*|отмет\\S*|оцен\\S*) )[«\"“„]%1$d[»\"”“]%2$s|(на|получил\\S*|отмет\\S*|оцен\\S*) %1$d%2$s"
                .formatted(mark, people);
    }

    public static List<Column> columns(List<String> headings) {
        Set<Meaning> found = EnumSet.noneOf(Meaning.class);
        List<Column> columns = new ArrayList<>();
        for (String heading : headings) {
            Matcher task = TASK.matcher(heading);
            // Results may stand there once for every subject, all else once
            Optional<Meaning> meaning =
                    meaning(heading).filter(one -> found.add(one) || one.use() != Meaning.Use.ROW);
            columns.add(
                    task.matches()
                            ? new Column(
                                    heading,
                                    Optional.of(Meaning.TASK),
                                    "",
                                    task.group(1) + "/" + task.group(2))
                            : new Column(heading, meaning, "", ""));
        }
        return List.copyOf(columns);
    }

    private static Optional<Meaning> meaning(String heading) {
        String plain = Heading.plain(heading);
        if (PERCENTS.matcher(plain).find()) {
            return Optional.empty();
        }
        return WORDS.entrySet().stream()
                .filter(one -> one.getValue().matcher(plain).find())
                .findFirst()
                .map(Map.Entry::getKey);
    }
}
