package opora.results;

import java.util.List;
import java.util.Optional;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What is known of one procedure of one year in one school: the sums that every analysis starts from.
 *
 * @param absent empty when the source does not tell
 * @param result how many took part and failed, or only shares
 * @param marks counts of «2», «3», «4», «5»; empty when the source has none
 * @param scores histogram of primary scores, index = score; empty when the source has none
 * @param journal marks against the mark book; empty when the source has none
 * @param items sums by task in the order of the paper
 * @param classes the same by class, when the source tells classes; they add up to the school
 * @param source where in the file it stands
 */
public record Outcome(
        SchoolCode school,
        AcademicYear year,
        Procedure procedure,
        Optional<Integer> absent,
        Result result,
        Optional<MarkCounts> marks,
        int[] scores,
        Optional<JournalTable> journal,
        List<ItemSum> items,
        List<ClassOutcome> classes,
        Source source) {

    /** How many took part and failed. */
    public sealed interface Result {

        int participants();

        /** {@code failed} of {@code participants}, both whole; participants may be 0. */
        record Counted(int participants, int failed) implements Result {}

        /**
         * The source gives percentages from which no whole counts follow. {@code failedPercent} as printed, 0–100. Such a result is shown but
         * never counted in identification.
         */
        record OnlyShares(int participants, String failedPercent) implements Result {}
    }

    /** Counts of marks; never negative. */
    public record MarkCounts(int two, int three, int four, int five) {

        public int sum() {
            return two + three + four + five;
        }

        /** The count of mark 2, 3, 4 or 5. */
        public int of(int mark) {
            return switch (mark) {
                case 2 -> two;
                case 3 -> three;
                case 4 -> four;
                case 5 -> five;
                default -> throw new IllegalArgumentException("mark 2–5, not " + mark);
            };
        }
    }

    /** {@code pairs[journal − 2][mark − 2]} = participants with this mark in the mark book and this mark of the procedure. */
    public record JournalTable(int[][] pairs) {

        /** The procedure's mark is below the mark book's. */
        public int lower() {
            return sum(-1);
        }

        public int same() {
            return sum(0);
        }

        public int higher() {
            return sum(1);
        }

        private int sum(int sign) {
            int sum = 0;
            for (int journal = 0; journal < pairs.length; journal++) {
                for (int mark = 0; mark < pairs[journal].length; mark++) {
                    if (Integer.signum(mark - journal) == sign) {
                        sum += pairs[journal][mark];
                    }
                }
            }
            return sum;
        }
    }

    /**
     * Sums of one task.
     *
     * @param task the number as printed: «1К1», «5(1)», «9.2»
     * @param maximum points that one participant can get
     * @param cells participants whose cell could be read, by mark: index 0 without a mark, 1 unused, 2–5
     * @param points what they got, by the same index
     */
    public record ItemSum(String task, int maximum, int[] cells, int[] points) {}

    /** The sums of one class; {@code label} as written, «5А». */
    public record ClassOutcome(
            String label,
            Optional<Integer> absent,
            Result result,
            Optional<MarkCounts> marks,
            int[] scores,
            List<ItemSum> items,
            Source source) {}

    /** Where in a file: the rows {@code firstRow}–{@code lastRow} of a sheet, {@code rows} of them about this school. */
    public record Source(String sheet, int firstRow, int lastRow, int rows) {

        /** «12–36» or «12». */
        public String numbers() {
            return firstRow == lastRow ? Integer.toString(firstRow) : firstRow + "–" + lastRow;
        }
    }
}
