package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding;
import opora.intake.formats.Heading;
import opora.intake.formats.Opening;
import opora.intake.formats.SheetFindings;
import opora.results.Complement.Kind;
import opora.results.formats.sheets.TaskColumn;

/**
 * Which columns of a report hold what, told by the words of its header.
 *
 * @param participants −1 where the report has no such column
 * @param percent the one column of percentages of a report that says line by line what they are of; −1 in all others
 */
record ReportColumns(int participants, int percent, List<ReportColumn> values) {

    private static final Pattern TASK =
            Pattern.compile("(?:задание |№ ?)?(\\d{1,2}(?:\\S{0,9}| ?\\(.{1,12}\\)))");
    private static final Pattern SCORE = Pattern.compile("(\\d{1,3})(?: балл(?:ов|а)?)?");
    private static final Pattern MARK =
            Pattern.compile("(?:.*(?:отметк|балл|групп).*?)?[«\"]?([2-5])[»\"]?");

    static ReportColumns of(ReportHeader header, Kind kind, SheetFindings notes) {
        int participants = -1;
        int percent = -1;
        List<ReportColumn> values = new ArrayList<>();
        for (int column = header.group() + 1; column < header.width(); column++) {
            String written = header.heading(column);
            String plain = Heading.plain(written);
            boolean countsSome =
                    kind == Kind.JOURNAL && !values.isEmpty() && isCount(column, header);
            if (countsSome) {
                values.add(values.removeLast().withCounts(column));
            } else if (header.isHeaded(column) && isParticipants(plain) && participants < 0) {
                participants = column;
            } else if (plain.equals("%") && kind == Kind.JOURNAL) {
                percent = column;
            } else if (!plain.startsWith("кол-во оо") && !plain.isEmpty()) {
                value(header, kind, column, written)
                        .ifPresentOrElse(
                                one -> keep(one, values, header, notes),
                                unread(header, column, notes));
            }
        }
        return new ReportColumns(participants, percent, values);
    }

    boolean holdNothing() {
        return values.isEmpty() && percent < 0;
    }

    /** Of a distribution of scores, whose labels are numbers. */
    int highestScore() {
        return values.stream().mapToInt(column -> Integer.parseInt(column.label())).max().orElse(0);
    }

    /** A column below the blank part of a merged heading is read only where the rows below tell it from its neighbours. */
    private static void keep(
            ReportColumn one, List<ReportColumn> values, ReportHeader header, SheetFindings notes) {
        boolean again =
                values.stream()
                        .anyMatch(other ->
                                other.label().equals(one.label())
                                        && other.mark().equals(one.mark()));
        if (!again) {
            values.add(one);
        } else if (header.isHeaded(one.column())) {
            notes.at(header.row(), one.column())
                    .error(
                            Finding.Kind.UNKNOWN_COLUMN,
                            one.label(),
                            "столбец «" + one.label() + "» стоит в таблице дважды",
                            "каждый столбец один раз",
                            "Оставьте тот, который верен");
        }
    }

    private static Runnable unread(ReportHeader header, int column, SheetFindings notes) {
        return () -> {
            if (header.isHeaded(column)) {
                String written = CellText.clean(header.headings().get(column));
                notes.at(header.row(), column)
                        .warning(
                                Finding.Kind.UNKNOWN_COLUMN,
                                written,
                                "столбец «" + written + "» незнаком и не прочитан",
                                "",
                                "");
            }
        };
    }

    private static boolean isParticipants(String plain) {
        return plain.startsWith("кол-во уч")
                || plain.startsWith("количество уч")
                || plain.startsWith("участник");
    }

    /** «Понизили … Кол-во участников», in one cell, in two, or under a merged one. */
    private static boolean isCount(int column, ReportHeader header) {
        String own = column < header.headings().size() ? header.headings().get(column) : "";
        String below =
                String.join(" ", header.below().stream().map(line -> line.cell(column)).toList());
        return Heading.plain(own + " " + below).matches(".*(кол-во|количество).*");
    }

    private static Optional<ReportColumn> value(
            ReportHeader header, Kind kind, int column, String written) {
        return switch (kind) {
            case JOURNAL ->
                    JournalWords.label(written).map(label -> ReportColumn.of(column, label));
            case SCORES -> score(written).map(label -> ReportColumn.of(column, label));
            case TASKS -> task(column, written).map(one -> withMaximum(one, header, kind));
            case TASKS_BY_GROUP ->
                    task(column, written)
                            .map(one -> withMark(withMaximum(one, header, kind), header));
            case PLANNED_RESULTS ->
                    Optional.of(withMaximum(ReportColumn.of(column, written), header, kind));
            case MARKS, MEANS -> Optional.empty();
        };
    }

    static Optional<String> score(String written) {
        Matcher score = SCORE.matcher(Heading.plain(written));
        return score.matches()
                ? Optional.of(Integer.toString(Integer.parseInt(score.group(1))))
                : Optional.empty();
    }

    private static Optional<ReportColumn> task(int column, String written) {
        Optional<TaskColumn> told =
                TaskColumn.bracketed(column, written).or(() -> TaskColumn.slashed(column, written));
        if (told.isPresent()) {
            return Optional.of(
                    ReportColumn.of(column, told.get().task().number())
                            .withMaximum(told.get().task().maximum()));
        }
        if (CellNumber.of(written) instanceof CellNumber.Fraction(BigDecimal number)) {
            return Optional.of(
                    ReportColumn.of(
                            column,
                            number.scale() > 2
                                    ? MarkLine.printed(number).toPlainString()
                                    : number.toPlainString()));
        }
        Matcher task = TASK.matcher(written);
        Matcher named = TASK.matcher(written.toLowerCase(Locale.ROOT));
        if (task.matches()) {
            return Optional.of(ReportColumn.of(column, task.group(1)));
        }
        return named.matches()
                ? Optional.of(
                        ReportColumn.of(column, written.substring(named.start(1), named.end(1))))
                : Optional.empty();
    }

    /** A row of maxima says so; a report of tasks has no other row without a group below its headings. */
    private static ReportColumn withMaximum(ReportColumn one, ReportHeader header, Kind kind) {
        for (Opening.Line line : header.below()) {
            if (isMaxima(line, header, kind)
                    && CellNumber.of(line.cell(one.column()))
                            instanceof CellNumber.Whole(int points)
                    && points > 0) {
                return one.withMaximum(points);
            }
        }
        return one;
    }

    private static boolean isMaxima(Opening.Line line, ReportHeader header, Kind kind) {
        boolean named =
                line.cells().stream().anyMatch(cell -> Heading.plain(cell).startsWith("макс"));
        return named || kind == Kind.TASKS && line.cell(header.group()).isEmpty();
    }

    private static ReportColumn withMark(ReportColumn one, ReportHeader header) {
        for (Opening.Line line : header.below()) {
            Optional<Integer> mark = mark(line.cell(one.column()));
            if (mark.isPresent() && !isMaxima(line, header, Kind.TASKS_BY_GROUP)) {
                return one.ofMark(mark.get());
            }
        }
        return one;
    }

    /** «2», «Ср. % вып. уч. гр. баллов 2»: of whom a row or a column tells. */
    static Optional<Integer> mark(String written) {
        Matcher mark = MARK.matcher(Heading.plain(written));
        return mark.matches() ? Optional.of(Integer.parseInt(mark.group(1))) : Optional.empty();
    }
}
