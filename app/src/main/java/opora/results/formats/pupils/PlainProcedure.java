package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What one thread has read of one procedure, and how its participants are judged. */
final class PlainProcedure {

    private static final int MARKS = 6;
    private static final TaskCells NO_CELLS = TaskCells.ofNoTask();

    private final PartTally tally;
    private final ByOctets<PlainSchool> schools = new ByOctets<>();
    private final List<PlainSchool> all = new ArrayList<>();
    private final List<Optional<FailRule.Judged>> judged = new ArrayList<>();
    private int rows;

    PlainProcedure(PartTally tally) {
        this.tally = tally;
        for (int score = PlainCells.NOTHING; score <= tally.rules().highest(); score++) {
            for (int mark = 0; mark < MARKS; mark++) {
                judged.add(judge(score, mark));
            }
        }
    }

    /** Empty where somebody has to be told something: neither mark nor score, no judgement, a mark that is not the one of the scale. Also where marks ask for points of single tasks. */
    private Optional<FailRule.Judged> judge(int score, int mark) {
        OptionalInt hasScore = score < 0 ? OptionalInt.empty() : OptionalInt.of(score);
        OptionalInt hasMark = mark == 0 ? OptionalInt.empty() : OptionalInt.of(mark);
        if (mark == 1 || (hasScore.isEmpty() && hasMark.isEmpty())) {
            return Optional.empty();
        }
        FailRule fails = tally.rules().fails();
        if (fails instanceof FailRule.ByMark byMark && byMark.isConditional()) {
            return Optional.empty();
        }
        boolean asTheScaleSays =
                !(fails instanceof FailRule.ByMark byMark)
                        || hasMark.isEmpty()
                        || byMark.byScale(hasScore, NO_CELLS).isEmpty()
                        || byMark.byScale(hasScore, NO_CELLS).equals(hasMark);
        return asTheScaleSays ? fails.judge(hasScore, hasMark, NO_CELLS) : Optional.empty();
    }

    /** {@code score}: from −1 for none to the highest; {@code mark}: 0 for none. */
    Optional<FailRule.Judged> judged(int score, int mark) {
        return judged.get((score + 1) * MARKS + mark);
    }

    PartTally tally() {
        return tally;
    }

    ByOctets<PlainSchool> schools() {
        return schools;
    }

    void keep(PlainSchool school) {
        all.add(school);
    }

    void addRow() {
        rows++;
    }

    void addTo(PlainPlace places) {
        tally.addAll(rows);
        all.forEach(school -> school.addTo(places));
        all.clear();
    }
}
