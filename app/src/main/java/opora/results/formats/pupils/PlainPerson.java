package opora.results.formats.pupils;

import java.util.List;
import java.util.Optional;
import opora.office.PlainLine;

/** The cells of one participant after the school and the class. Reused from line to line. */
final class PlainPerson {

    private static final List<String> ABSENT = List.of("отсутствовал", "Отсутствовал");

    private final PlainColumns columns;
    private final int[] points;
    private int sum;
    private int filled;

    PlainPerson(PlainColumns columns) {
        this.columns = columns;
        this.points = new int[columns.tasks().length];
    }

    /** Adds the participant up, or answers false and adds nothing. */
    boolean isTaken(
            PlainLine line, PlainProcedure procedure, PlainSchool school, PlainClass ofClass) {
        int variant = PlainCells.number(line, columns.variant());
        if (variant == PlainCells.OTHER) {
            boolean absent = isAbsent(line);
            if (absent) {
                ofClass.sums().addAbsent();
            }
            return absent;
        }
        int score = PlainCells.number(line, columns.score());
        int mark = mark(line, columns.mark());
        int journal = mark(line, columns.journal());
        if (!tasksAreRead(line)
                || !fits(score, procedure.tally().rules())
                || mark == PlainCells.OTHER
                || journal == PlainCells.OTHER) {
            return false;
        }
        Optional<FailRule.Judged> judged = procedure.judged(score, Math.max(mark, 0));
        if (judged.isEmpty()) {
            return false;
        }
        ofClass.sums().add(judged.get(), score, points);
        if (journal > 0 && judged.get().mark().isPresent()) {
            school.addPair(journal, judged.get().mark().getAsInt());
        }
        return true;
    }

    private boolean isAbsent(PlainLine line) {
        return ABSENT.stream().anyMatch(absent -> line.is(columns.variant(), line.octets(absent)));
    }

    private static int mark(PlainLine line, int column) {
        int mark = PlainCells.number(line, column);
        return mark == PlainCells.NOTHING || (mark >= 2 && mark <= 5) ? mark : PlainCells.OTHER;
    }

    /** A score that is not the sum of its tasks, or beyond the paper, has to be told. */
    private boolean fits(int score, PartRules rules) {
        boolean comparable = rules.total() == PartRules.Total.PRIMARY_SCORE && filled > 0;
        return score != PlainCells.OTHER
                && score <= rules.highest()
                && (!comparable || score < 0 || score == sum);
    }

    private boolean tasksAreRead(PlainLine line) {
        sum = 0;
        filled = 0;
        for (int task = 0; task < points.length; task++) {
            int value = PlainCells.points(line, columns.tasks()[task]);
            if (value == PlainCells.OTHER || value > columns.maxima()[task]) {
                return false;
            }
            points[task] = value;
            if (value >= 0) {
                sum += value;
                filled++;
            }
        }
        return true;
    }
}
