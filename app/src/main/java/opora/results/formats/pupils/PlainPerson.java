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

    boolean isAbsent(PlainLine line, int[] cells) {
        return cell(cells, columns.variant()) == PlainCells.OTHER
                && ABSENT.stream()
                        .anyMatch(absent -> line.is(columns.variant(), line.octets(absent)));
    }

    /** Adds the participant up, or answers false and adds nothing. {@code cells}: by column, as {@link PlainCells} tells them. */
    boolean isTaken(int[] cells, PlainAddress address) {
        int variant = cell(cells, columns.variant());
        int score = cell(cells, columns.score());
        int mark = mark(cells, columns.mark());
        int journal = mark(cells, columns.journal());
        if (variant < PlainCells.NOTHING
                || !tasksAreRead(cells)
                || !fits(score, address.procedure().tally().rules())
                || mark == PlainCells.OTHER
                || journal == PlainCells.OTHER) {
            return false;
        }
        Optional<FailRule.Judged> judged = address.procedure().judged(score, Math.max(mark, 0));
        if (judged.isEmpty()) {
            return false;
        }
        address.ofClass().sums().add(judged.get(), score, points);
        if (journal > 0 && judged.get().mark().isPresent()) {
            address.school().addPair(journal, judged.get().mark().getAsInt());
        }
        return true;
    }

    private static int cell(int[] cells, int column) {
        return column < 0 ? PlainCells.NOTHING : cells[column];
    }

    private static int mark(int[] cells, int column) {
        int mark = cell(cells, column);
        return mark == PlainCells.NOTHING || (mark >= 2 && mark <= 5) ? mark : PlainCells.OTHER;
    }

    /** A score that is not the sum of its tasks, or beyond the paper, has to be told. */
    private boolean fits(int score, PartRules rules) {
        boolean comparable = rules.total() == PartRules.Total.PRIMARY_SCORE && filled > 0;
        return score >= PlainCells.NOTHING
                && score <= rules.highest()
                && (!comparable || score < 0 || score == sum);
    }

    private boolean tasksAreRead(int[] cells) {
        int[] tasks = columns.tasks();
        int[] maxima = columns.maxima();
        sum = 0;
        filled = 0;
        for (int task = 0; task < points.length; task++) {
            int cell = cells[tasks[task]];
            int value = cell == PlainCells.NOT_DONE ? 0 : cell;
            if (value == PlainCells.OTHER || value > maxima[task]) {
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
