package opora.upkeep.sample.exam;

import java.util.ArrayList;
import java.util.List;
import opora.upkeep.sample.region.Dice;
import opora.upkeep.sample.region.SampleSchool;

/** One school writes one procedure: abilities, points, the lift at the borders, marks. */
final class Desk {

    /** A pupil's ability is general by that much, the rest belongs to the subject; the squares add up to 1. */
    private static final double GENERAL = 0.85;

    private static final double OF_SUBJECT = 0.527;

    private static final double ABSENT_FROM_VPR = 0.08;
    private static final double ABSENT_FROM_EXAM = 0.012;
    private static final double UNLIKE = 0.35;

    private static final int USUAL_MARK = 3;

    private final Sitting sitting;
    private final Paper paper;
    private final Chances chances;
    private final SampleSchool school;
    private final Dice pupils;
    private final Dice dice;
    private final double absence;

    Desk(long seed, Sitting sitting, Paper paper, Chances chances, SampleSchool school) {
        this.sitting = sitting;
        this.paper = paper;
        this.chances = chances;
        this.school = school;
        int grade = sitting.procedure().grade();
        pupils = Dice.of(seed, "pupils", school.number(), grade, sitting.year().endsIn());
        dice = Dice.of(seed, "papers", school.number(), sitting.topic());
        absence =
                (sitting.procedure().isVpr() ? ABSENT_FROM_VPR : ABSENT_FROM_EXAM)
                        * StrictMath.exp(UNLIKE * dice.normal());
    }

    /** {@code abilities}: mean of each class, less the difficulty. */
    List<PupilPaper> write(int size, double[] abilities) {
        List<PupilPaper> papers = new ArrayList<>(size);
        for (int pupil = 0; pupil < size; pupil++) {
            double general = pupils.normal();
            if (takes(general, pupils.normal())) {
                int group = pupil * abilities.length / size;
                papers.add(paper(pupil, group + 1, abilities[group] + GENERAL * general));
            }
        }
        return papers;
    }

    /** Who is good at it takes the profile exam, more or less. */
    private boolean takes(double general, double liking) {
        boolean profile = general + liking > 0;
        return switch (sitting.takers()) {
            case ALL -> true;
            case BASE -> !profile;
            case PROFILE -> profile;
        };
    }

    private PupilPaper paper(int pupil, int group, double ability) {
        int variant = 1 + pupil % 2;
        if (dice.hits(absence)) {
            return new PupilPaper(
                    pupil + 1, group, variant, journal(USUAL_MARK), new byte[0], PupilPaper.ABSENT);
        }
        byte[] points = new byte[paper.tasks().size()];
        int primary = chances.write(ability + OF_SUBJECT * dice.normal(), dice, points);
        Grading.Result result = paper.grading().grade(lifted(primary, points), points);
        return new PupilPaper(pupil + 1, group, variant, journal(result.mark()), points, result);
    }

    /** The mark book is asked for ВПР only; an absent pupil has there what pupils with a «3» have. */
    private int journal(int mark) {
        return sitting.procedure().isVpr()
                ? MarkBook.beside(mark, school.hidden().story(), dice)
                : MarkBook.NO_MARK;
    }

    /** The primary score after the marker's help. */
    private int lifted(int primary, byte[] points) {
        if (!(paper.grading() instanceof Grading.Marks marks)) {
            return primary;
        }
        for (int mark = 3; mark <= 5; mark++) {
            int missing = marks.borders().get(mark - 3) - primary;
            if (missing > 0) {
                Lift lift = Lift.to(mark, sitting, school.hidden().story());
                if (!dice.hits(lift.chance(missing))) {
                    return primary;
                }
                add(missing, points);
                return primary + missing;
            }
        }
        return primary;
    }

    private void add(int missing, byte[] points) {
        int task = dice.upTo(points.length);
        for (int rest = missing; rest > 0; task = (task + 1) % points.length) {
            int given = Math.max(0, points[task]);
            if (given < paper.tasks().get(task).maximum()) {
                points[task] = (byte) (given + 1);
                rest--;
            }
        }
    }
}
