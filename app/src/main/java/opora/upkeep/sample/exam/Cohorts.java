package opora.upkeep.sample.exam;

import opora.upkeep.sample.region.Dice;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;

/** How many pupils of a grade there are in a school: a cohort stays together, a few come and go; a closed school's go over to another. */
final class Cohorts {

    private static final double UNLIKE = 0.07;
    private static final double CHANCE = 0.65;
    private static final double COMING_AND_GOING = 0.03;

    /** Of a cohort, so many go on after grade 9. */
    private static final double GO_ON = 0.42;

    private static final double AFTER_GRADE_8 = 0.95;

    /** In so small a school some years nobody of an age lives around. */
    private static final double TINY = 6;

    private static final double EMPTY = 0.08;

    /** In a class at most. */
    private static final int CLASS = 27;

    private final SampleRegion region;

    Cohorts(SampleRegion region) {
        this.region = region;
    }

    /** 0 where the grade is not taught that year or nobody is in it. */
    int size(SampleSchool school, Sitting sitting) {
        return size(school, sitting.procedure().grade(), sitting.year().endsIn());
    }

    int size(SampleSchool school, int grade, int year) {
        if (!school.worksIn(year) || !school.kind().writes(grade)) {
            return 0;
        }
        int size = own(school, grade, year);
        for (SampleSchool joined : region.joinedTo(school, year)) {
            size += joined.kind().writes(grade) ? own(joined, grade, year) : 0;
        }
        return size;
    }

    /** How many classes so many pupils make. */
    int classes(int pupils) {
        return (pupils + CLASS - 1) / CLASS;
    }

    private int own(SampleSchool school, int grade, int year) {
        Dice cohort = Dice.of(region.seed(), "born", school.number(), year - grade);
        Dice now = Dice.of(region.seed(), "now", school.number(), year - grade, year);
        if (school.size() < TINY && cohort.hits(EMPTY)) {
            return 0;
        }
        double expected = school.size() * part(grade);
        double size =
                expected
                                * StrictMath.exp(
                                        UNLIKE * cohort.normal() + COMING_AND_GOING * now.normal())
                        + CHANCE * StrictMath.sqrt(expected) * cohort.normal();
        return Math.max(0, (int) Math.round(size));
    }

    private static double part(int grade) {
        return grade > 9 ? GO_ON : grade == 9 ? AFTER_GRADE_8 : 1;
    }
}
