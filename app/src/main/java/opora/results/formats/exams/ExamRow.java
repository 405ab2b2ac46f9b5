package opora.results.formats.exams;

import java.util.List;
import opora.office.Row;

/**
 * A row of protocols in which every task has a column of its own, as in other files of participants: those with short answers from
 * {@link #SHORT} on, those with long ones from {@link #LONG} on. One object for a whole walk over the sheet.
 */
final class ExamRow implements Row {

    /** Beyond every column of a real sheet. */
    static final int SHORT = 1 << 15;

    static final int LONG = 1 << 16;

    private static final Answers NOTHING = Answers.of("", "");

    private final List<ExamSection> sections;
    private Row row = new Nowhere();
    private int section;
    private Answers answers = NOTHING;

    ExamRow(List<ExamSection> sections) {
        this.sections = sections;
    }

    /** Goes on to the next row. */
    ExamRow on(Row next) {
        row = next;
        while (section < sections.size() && sections.get(section).last() < row.number()) {
            section++;
        }
        boolean inside = section < sections.size() && sections.get(section).holds(row);
        answers = inside ? sections.get(section).answers(row) : NOTHING;
        return this;
    }

    @Override
    public int number() {
        return row.number();
    }

    @Override
    public int width() {
        return row.width();
    }

    @Override
    public String text(int column) {
        if (column >= LONG) {
            return answers.longText(column - LONG);
        }
        return column >= SHORT ? answers.shortText(column - SHORT) : row.text(column);
    }

    @Override
    public Kind kind(int column) {
        return column >= SHORT ? Kind.TEXT : row.kind(column);
    }

    /** Before the first row. */
    private record Nowhere() implements Row {

        @Override
        public int number() {
            return 0;
        }

        @Override
        public int width() {
            return 0;
        }

        @Override
        public String text(int column) {
            return "";
        }

        @Override
        public Kind kind(int column) {
            return Kind.EMPTY;
        }
    }
}
