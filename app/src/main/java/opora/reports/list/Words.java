package opora.reports.list;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.identification.Approvals.Paper;
import opora.identification.JudgedOutcome;
import opora.identification.Method;
import opora.identification.SchoolList;
import opora.identification.ShareText;
import opora.identification.Verdict;
import opora.identification.Verdict.Clause;
import opora.reports.Heading;
import opora.vocabulary.Days;
import opora.vocabulary.Noun;
import opora.vocabulary.Numbers;

/** Turns of speech of the documents about a list. */
public final class Words {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'года', HH:mm", Locale.of("ru"));
    private static final char NO_BREAK = '\u00a0';

    /** A day to be filled in by hand. */
    public static final String BLANK_DAY = "«___» ______________ 20___\u00a0г.";

    /** A name to be filled in by hand. */
    public static final String BLANK_NAME = "______________________________";

    private Words() {}

    /** «9 декабря 2026 года». */
    public static String day(ZonedDateTime at) {
        return day(at.toLocalDate());
    }

    /** «9 декабря 2026 года». */
    public static String day(LocalDate day) {
        return Days.spelled(day) + NO_BREAK + "года";
    }

    /** «9 декабря 2026 г.», beside the number of a paper. */
    static String dated(LocalDate day) {
        return Days.spelled(day) + NO_BREAK + "г.";
    }

    /** «от 9 декабря 2026 г. № 351-р». */
    public static String of(Paper paper) {
        return "от %s №\u00a0%s".formatted(dated(paper.date()), paper.number());
    }

    /** The same, to be filled in by hand where there is no paper yet. */
    public static String of(Optional<Paper> paper) {
        return paper.map(Words::of).orElse("от " + BLANK_DAY + " №\u00a0______");
    }

    /** The small print at the bottom: «Опора, расчёт 41 от 9 декабря 2026 года». */
    public static String foot(Heading heading) {
        return heading.run().map(run -> "Опора, расчёт " + run.number() + " от ").orElse("Опора, ")
                + day(heading.at());
    }

    /** «9 декабря 2026 года, 10:42». */
    public static String moment(ZonedDateTime at) {
        return MOMENT.format(at);
    }

    /** «9 из 25 · 36 %». */
    public static String share(JudgedOutcome outcome, Method method) {
        return Numbers.whole(outcome.failed().hits())
                + NO_BREAK
                + "из"
                + NO_BREAK
                + Numbers.whole(outcome.failed().size())
                + " ·"
                + NO_BREAK
                + ShareText.percent(outcome, method.threshold());
    }

    /** «А, Б»; «» for a school outside the list. */
    public static String clauses(Verdict verdict) {
        return verdict instanceof Verdict.LowResults listed ? letters(listed.clauses()) : "";
    }

    private static String letters(Set<Clause> clauses) {
        return clauses.stream().sorted().map(Clause::letter).collect(Collectors.joining(", "));
    }

    /** «640 школ = 179 в перечне + 12 в зоне риска + 447 вне перечня + 2 без данных»: the parts always add up. */
    public static String sum(SchoolList.Counts counts) {
        return "%s = %d в перечне + %d в зоне риска + %d вне перечня + %d без данных"
                .formatted(
                        Noun.SCHOOL.counted(counts.schools()),
                        counts.lowResults(),
                        counts.atRisk(),
                        counts.clear(),
                        counts.noData());
    }

    /** «30 %». */
    public static String threshold(Method method) {
        return method.threshold().percent().replace('.', ',') + "\u202f%";
    }
}
