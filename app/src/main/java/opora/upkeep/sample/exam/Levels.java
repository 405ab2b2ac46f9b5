package opora.upkeep.sample.exam;

import java.util.List;
import opora.upkeep.sample.region.Dice;
import opora.upkeep.sample.region.SampleRegion;
import opora.upkeep.sample.region.SampleSchool;

/**
 * Mean ability of a school's pupils in a procedure: what stays (level, subject), what goes with the pupils from grade to grade (cohort), what
 * passes (year). An improving school has its steps instead. In deviations of a pupil.
 */
final class Levels {

    private static final double SUBJECT = 0.10;
    private static final double COHORT = 0.13;
    private static final double PASSING = 0.08;
    private static final double CLASS = 0.13;

    /** Levels of an improving school in 2024, 2025, 2026. */
    private static final double[] STEPS = {-0.9, -0.4, 0.35};

    private static final int FIRST_YEAR = 2024;

    /** Results of an inflated school are above its level by that much. */
    private static final double INFLATION = 0.8;

    private final SampleRegion region;
    private final Sitting sitting;

    Levels(SampleRegion region, Sitting sitting) {
        this.region = region;
        this.sitting = sitting;
    }

    double of(SampleSchool school) {
        long subject = sitting.procedure().subject().charAt(0);
        double ofSubject = SUBJECT * dice("subject", school.number(), subject);
        int year = sitting.year().endsIn();
        return switch (school.hidden().story()) {
            case ORDINARY -> school.hidden().level() + ofSubject + changing(school, year);
            case INFLATED ->
                    school.hidden().level() + ofSubject + changing(school, year) + inflation();
            case IMPROVING -> STEPS[year - FIRST_YEAR] + ofSubject;
        };
    }

    private double changing(SampleSchool school, int year) {
        int born = year - sitting.procedure().grade();
        return COHORT * dice("cohort", school.number(), born)
                + PASSING * dice("passing", school.number(), sitting.topic());
    }

    /** Exams are marked elsewhere. */
    private double inflation() {
        return sitting.procedure().isVpr() ? INFLATION : 0;
    }

    /** What one class of the school adds; {@code group} 1 … */
    double ofClass(SampleSchool school, int group) {
        int born = sitting.year().endsIn() - sitting.procedure().grade();
        return CLASS * dice("class", school.number(), born, group);
    }

    /** Of all who write in these schools; {@code sizes} by the index of the school. */
    Difficulty.Population population(List<SampleSchool> schools, int[] sizes) {
        double pupils = 0;
        double sum = 0;
        double squares = 0;
        for (int index = 0; index < sizes.length; index++) {
            double level = of(schools.get(index));
            pupils += sizes[index];
            sum += sizes[index] * level;
            squares += sizes[index] * level * level;
        }
        double mean = sum / pupils;
        double between = squares / pupils - mean * mean;
        double deviation = StrictMath.sqrt(1 + between + CLASS * CLASS);
        return new Difficulty.Population(mean + sitting.takers().above(), deviation);
    }

    private double dice(String topic, long... about) {
        return Dice.of(region.seed(), topic, about).normal();
    }
}
