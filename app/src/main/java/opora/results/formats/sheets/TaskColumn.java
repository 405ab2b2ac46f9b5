package opora.results.formats.sheets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.results.Paper;

/** A column with the points of one task. */
public record TaskColumn(int column, Paper.Task task) {

    private static final Pattern SLASHED =
            Pattern.compile("(\\d\\S{0,9}|[ГФ]К\\d{1,2})/(\\d{1,2})");
    private static final Pattern BRACKETED =
            Pattern.compile("(\\d\\S{0,9}) ?\\((\\d{1,2}) ?[бb]\\.?\\)");

    /** «5(1)/2»: the number as printed and its maximum after a slash (FORMATS.md); «ГК1/2» is a criterion of literacy over all of a paper. */
    public static Optional<TaskColumn> slashed(int column, String heading) {
        return of(SLASHED, column, heading);
    }

    /** «9.1 (1б)»: as the portal writes it. */
    public static Optional<TaskColumn> bracketed(int column, String heading) {
        return of(BRACKETED, column, heading);
    }

    private static Optional<TaskColumn> of(Pattern pattern, int column, String heading) {
        Matcher matcher = pattern.matcher(CellText.clean(heading));
        return matcher.matches()
                ? Optional.of(
                        new TaskColumn(
                                column,
                                new Paper.Task(
                                        matcher.group(1), Integer.parseInt(matcher.group(2)))))
                : Optional.empty();
    }
}
