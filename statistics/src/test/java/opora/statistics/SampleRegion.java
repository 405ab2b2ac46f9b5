package opora.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A region of invented schools as large and as different as those of a real one (METHODOLOGY 11: median 22 participants in a grade, one in five
 * schools below 10), with one paper of 16 tasks and 20 points, marks 3 from 7 points, and a later exam of the same cohort. Pupils answer by their
 * ability and that of their school. Every school is kind to some of those who miss the pass mark by one point, as real ones are (METHODOLOGY 2.6). In
 * planted schools something else happens.
 */
final class SampleRegion {

    /** What happens in a planted school. */
    enum Deed {
        NOTHING,
        /** Whoever misses the pass mark by up to three points is lifted to it. */
        LIFTED_OVER_THE_BORDER,
        /** The answers to hard tasks are given out, easy ones are not worked on: difficulty hardly matters any more. */
        ANSWERS_OF_HARD_TASKS,
        /** Everybody gets much the same high score. */
        ONE_WORK_FOR_ALL,
        /** Four in ten answers are put right; the later exam is honest. */
        ANSWERS_PUT_RIGHT
    }

    record School(boolean planted, int[] scores, int size, int[] points, GroupMean later) {

        GroupMean now() {
            return GroupMean.of(ScoreSummary.of(scores).orElseThrow());
        }

        List<Optional<Solvability.Counted>> tasks() {
            List<Optional<Solvability.Counted>> tasks = new ArrayList<>();
            for (int task = 0; task < MAXIMA.length; task++) {
                tasks.add(Solvability.Counted.of(points[task], size, MAXIMA[task]));
            }
            return tasks;
        }
    }

    static final int MAXIMUM = 20;
    static final int PASS = 7;

    /** Only schools of so many participants are planted, and only where so many works change: less cannot be told from chance. */
    static final int PLANTED_FROM = 20;

    private static final int FEWEST_CHANGED = 5;

    private static final int[] MAXIMA = {1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2};
    private static final double[] EASINESS = {
        1.5, 1.0, 0.7, -0.2, 1.2, 0.0, 0.5, 0.2, -0.6, -0.9, 0.8, -0.1, -1.2, -1.5, -2.0, -2.5
    };
    private static final double KINDNESS = 0.3;
    private static final double SCHOOLS_DIFFER = 0.5;
    private static final double ONE_SIZE_FROM_THE_NEXT = 0.98;
    private static final double MEDIAN_SIZE = 22;
    private static final int LATER_TASKS = 25;
    private static final double STAY = 0.9;
    private static final double FLAT = 0.3;
    private static final double PUT_RIGHT = 0.4;

    private final Random random;
    private final Deed deed;

    private SampleRegion(long seed, Deed deed) {
        this.random = new Random(seed);
        this.deed = deed;
    }

    /** @param planted in so many of the schools the deed is done */
    static List<School> of(long seed, int schools, int planted, Deed deed) {
        return new SampleRegion(seed, deed).schools(schools, planted);
    }

    static int[] scores(List<School> schools) {
        int[] scores = new int[MAXIMUM + 1];
        schools.forEach(school -> Arrays.setAll(scores, x -> scores[x] + school.scores[x]));
        return scores;
    }

    static List<Solvability.Counted> tasks(List<School> schools) {
        List<Solvability.Counted> tasks = new ArrayList<>();
        for (int task = 0; task < MAXIMA.length; task++) {
            int place = task;
            tasks.add(
                    new Solvability.Counted(
                            schools.stream().mapToInt(school -> school.points[place]).sum(),
                            schools.stream().mapToInt(school -> school.size).sum(),
                            MAXIMA[task]));
        }
        return tasks;
    }

    private List<School> schools(int count, int planted) {
        List<School> schools = new ArrayList<>();
        int left = planted;
        for (int number = 0; number < count; number++) {
            int size =
                    (int)
                            Math.clamp(
                                    MEDIAN_SIZE
                                            * Math.exp(
                                                    ONE_SIZE_FROM_THE_NEXT * random.nextGaussian()),
                                    1,
                                    250);
            School school =
                    left > 0 && size >= PLANTED_FROM
                            ? school(size, deed)
                            : school(size, Deed.NOTHING);
            left -= school.planted() ? 1 : 0;
            schools.add(school);
        }
        if (left > 0) {
            throw new IllegalArgumentException("too few schools to plant " + planted);
        }
        return schools;
    }

    private School school(int size, Deed done) {
        double strength = SCHOOLS_DIFFER * random.nextGaussian();
        int[] scores = new int[MAXIMUM + 1];
        int[] points = new int[MAXIMA.length];
        int[] later = new int[LATER_TASKS + 1];
        int changed = 0;
        for (int pupil = 0; pupil < size; pupil++) {
            double ability = strength + random.nextGaussian();
            int[] work = work(ability, done);
            int[] own = work.clone();
            change(work, done);
            changed += done == Deed.ANSWERS_OF_HARD_TASKS || !Arrays.equals(work, own) ? 1 : 0;
            scores[Arrays.stream(work).sum()]++;
            Arrays.setAll(points, task -> points[task] + work[task]);
            if (pupil == 0 || random.nextDouble() < STAY) {
                later[exam(ability)]++;
            }
        }
        if (done != Deed.NOTHING && changed < FEWEST_CHANGED) {
            return school(size, Deed.NOTHING);
        }
        return new School(
                done != Deed.NOTHING,
                scores,
                size,
                points,
                GroupMean.of(ScoreSummary.of(later).orElseThrow()));
    }

    private int[] work(double ability, Deed done) {
        double steepness = done == Deed.ANSWERS_OF_HARD_TASKS ? FLAT : 1;
        int[] work = new int[MAXIMA.length];
        Arrays.setAll(work, task -> answer(MAXIMA[task], ability + steepness * EASINESS[task]));
        if (random.nextDouble() < KINDNESS) {
            lift(work, PASS - 1, PASS);
        }
        return work;
    }

    private void change(int[] work, Deed done) {
        switch (done) {
            case NOTHING, ANSWERS_OF_HARD_TASKS -> {}
            case LIFTED_OVER_THE_BORDER -> lift(work, PASS - 3, PASS);
            case ONE_WORK_FOR_ALL -> {
                Arrays.fill(work, 0);
                lift(work, 0, 15 + random.nextInt(4));
            }
            case ANSWERS_PUT_RIGHT ->
                    Arrays.setAll(
                            work,
                            task -> random.nextDouble() < PUT_RIGHT ? MAXIMA[task] : work[task]);
        }
    }

    private int answer(int maximum, double advantage) {
        int points = 0;
        for (int step = 0; step < maximum; step++) {
            points += random.nextDouble() < 1 / (1 + Math.exp(-advantage)) ? 1 : 0;
        }
        return points;
    }

    private int exam(double ability) {
        int points = 0;
        for (int task = 0; task < LATER_TASKS; task++) {
            points += answer(1, 0.8 * ability + 2 - 4.0 * task / LATER_TASKS);
        }
        return points;
    }

    /** A work with at least {@code from} points and fewer than {@code to} gets {@code to}. */
    private void lift(int[] work, int from, int to) {
        int points = Arrays.stream(work).sum();
        if (points < from) {
            return;
        }
        for (; points < to; points++) {
            int task = random.nextInt(work.length);
            while (work[task] == MAXIMA[task]) {
                task = (task + 1) % work.length;
            }
            work[task]++;
        }
    }
}
