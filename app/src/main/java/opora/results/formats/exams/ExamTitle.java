package opora.results.formats.exams;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.Heading;
import opora.office.Row;
import opora.vocabulary.AcademicYear;

/**
 * What the line above a table of exam results says: «02 - Математика 2021.05.27».
 *
 * @param code of the subject; «» when the line has none
 * @param subject as {@link Heading#plain} gives it
 */
record ExamTitle(String code, String subject, LocalDate date) {

    private static final int MOST_CELLS = 2;
    private static final int SEPTEMBER = 9;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Pattern TITLE =
            Pattern.compile(
                    "(?:(\\d{1,2}) ?[-–—.] ?)?(\\p{L}[^\\d]*?)[ ,(]*"
                            + "(?:(20\\d\\d)[.-](\\d\\d)[.-](\\d\\d)|(\\d\\d)\\.(\\d\\d)\\.(20\\d\\d))\\)?.*");
    private static final Pattern AGAIN =
            Pattern.compile("резерв|пересда|повторн|дополнительн", Pattern.UNICODE_CASE);
    private static final Pattern STATE_FINAL = Pattern.compile("(?:^|\\W)гвэ(?:\\W|$)");

    /** Empty when the text is no such line. */
    static Optional<ExamTitle> find(String text) {
        Matcher matcher = TITLE.matcher(CellText.clean(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean yearFirst = matcher.group(3) != null;
        return date(
                        matcher.group(yearFirst ? 3 : 8),
                        matcher.group(yearFirst ? 4 : 7),
                        matcher.group(yearFirst ? 5 : 6))
                .map(date ->
                        new ExamTitle(
                                matcher.group(1) == null ? "" : matcher.group(1),
                                Heading.plain(matcher.group(2)),
                                date));
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(
                    LocalDate.of(
                            Integer.parseInt(year),
                            Integer.parseInt(month),
                            Integer.parseInt(day)));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The only text of a row that stands above a table; «» for a row of the table itself. */
    static String lineOf(Row row) {
        String line = "";
        int filled = 0;
        for (int column = 0; column < row.width(); column++) {
            String text = row.text(column);
            if (!text.isBlank()) {
                filled++;
                line = line.isEmpty() ? text : line + " " + text;
                if (filled > MOST_CELLS) {
                    return "";
                }
            }
        }
        return line;
    }

    /** Whether a line of the sheet tells of a reserve day or of a second attempt. */
    static boolean tellsOfAnotherAttempt(String line) {
        return AGAIN.matcher(Heading.plain(line)).find();
    }

    AcademicYear year() {
        return new AcademicYear(date.getYear());
    }

    /** «27.05.2021». */
    String day() {
        return DAY.format(date);
    }

    /** In September the exams of the year are held for those who failed or missed them. */
    boolean isOfAdditionalPeriod() {
        return date.getMonthValue() >= SEPTEMBER;
    }

    /** ГВЭ is another exam and outside all counting; its Russian is 51 and its mathematics 52. */
    boolean isStateFinal() {
        return code.equals("51") || code.equals("52") || STATE_FINAL.matcher(subject).find();
    }
}
