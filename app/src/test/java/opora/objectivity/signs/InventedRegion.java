package opora.objectivity.signs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import opora.objectivity.SignKind;
import opora.objectivity.Work;
import opora.results.MarkScale;
import opora.results.Outcome;
import opora.results.Outcome.ItemSum;
import opora.results.OutcomeBuilder;
import opora.results.ProcedureOutcomes.Known;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Schools as large and as different as real ones (METHODOLOGY 11) with one ВПР of grade 5 and one cohort that wrote a ВПР in grade 8 and the ОГЭ the
 * year after. Everywhere some of those who miss the pass mark by one point are lifted over it (METHODOLOGY 2.6). In planted schools of 20 and more
 * participants something else happens that changes at least five works.
 */
final class InventedRegion {

    static final AcademicYear YEAR = new AcademicYear(2022);
    static final Work FIFTH = new Work(YEAR, Procedure.of("VPR-5-MA"));
    static final Work EIGHTH = new Work(YEAR.previous(), Procedure.of("VPR-8-MA"));
    static final Work EXAM = new Work(YEAR, Procedure.of("OGE-9-MA"));
    static final MarkScale SCALE = new MarkScale(7, 11, 15, 20);

    private static final int[] MAXIMA = {1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 1, 1, 1, 1, 1, 2};
    private static final double[] EASINESS = {
        1.5, 1.0, 0.7, -0.2, 1.2, 0.0, 0.5, 0.2, -0.6, -0.9, 0.8, -0.1, -1.2, -1.5, -2.0, -2.5
    };
    private static final int EXAM_TASKS = 25;
    private static final int PLANTED_FROM = 20;
    private static final int FEWEST_CHANGED = 5;
    private static final double KINDNESS = 0.3;
    private static final double FLAT = 0.3;
    private static final double PUT_RIGHT = 0.4;

    private final Random random;
    private final Map<Work, List<Known>> facts = new HashMap<>();
    private final Map<SchoolId, SignKind> planted = new HashMap<>();

    private InventedRegion(long seed) {
        random = new Random(seed);
    }

    /** @param each in so many schools per sign something happens */
    static InventedRegion of(long seed, int schools, int each) {
        InventedRegion region = new InventedRegion(seed);
        List<SignKind> left = new ArrayList<>();
        IntStream.range(0, each).forEach(time -> left.addAll(List.of(SignKind.values())));
        for (int number = 1; number <= schools; number++) {
            int size = region.size();
            boolean happens = size >= PLANTED_FROM && !left.isEmpty();
            region.add(number, size, happens ? Optional.of(left.getLast()) : Optional.empty());
            if (region.planted.containsKey(new SchoolId(number))) {
                left.removeLast();
            }
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("too few schools to plant " + left);
        }
        return region;
    }

    YearFacts year() {
        return new YearFacts(YEAR, List.of(EIGHTH, FIFTH, EXAM).stream().map(this::work).toList());
    }

    private WorkFacts work(Work work) {
        Optional<MarkScale> scale = work.equals(FIFTH) ? Optional.of(SCALE) : Optional.empty();
        return new WorkFacts(work, scale, facts.getOrDefault(work, List.of()));
    }

    Map<SchoolId, SignKind> planted() {
        return planted;
    }

    private int size() {
        return (int) Math.clamp(22 * Math.exp(0.98 * random.nextGaussian()), 1, 250);
    }

    private void add(int number, int size, Optional<SignKind> deed) {
        double strength = 0.5 * random.nextGaussian();
        Sums fifth = new Sums(FIFTH, number);
        Sums eighth = new Sums(EIGHTH, number);
        int[] exam = new int[EXAM_TASKS + 1];
        for (int pupil = 0; pupil < size; pupil++) {
            fifth.add(
                    strength + random.nextGaussian(),
                    deed.filter(kind -> kind != SignKind.UNCONFIRMED));
            double older = strength + random.nextGaussian();
            eighth.add(older, deed.filter(kind -> kind == SignKind.UNCONFIRMED));
            if (pupil == 0 || random.nextDouble() < 0.9) {
                exam[exam(older)]++;
            }
        }
        if (deed.isPresent() && fifth.changed + eighth.changed < FEWEST_CHANGED) {
            add(number, size, Optional.empty());
            return;
        }
        deed.ifPresent(kind -> planted.put(new SchoolId(number), kind));
        keep(number, FIFTH, fifth.outcome());
        keep(number, EIGHTH, eighth.outcome());
        int participants = Arrays.stream(exam).sum();
        keep(
                number,
                EXAM,
                OutcomeBuilder.outcome("edu" + number, YEAR.endsIn(), EXAM.procedure().code())
                        .counted(participants, 0)
                        .scores(exam)
                        .build());
    }

    private void keep(int number, Work work, Outcome outcome) {
        long id = 10_000L * work.procedure().grade() + number;
        facts.computeIfAbsent(work, none -> new ArrayList<>())
                .add(new Known(id, new SchoolId(number), 1, 1, outcome));
    }

    private int[] answers(double ability, double steepness) {
        int[] work = new int[MAXIMA.length];
        Arrays.setAll(work, task -> points(MAXIMA[task], ability + steepness * EASINESS[task]));
        if (random.nextDouble() < KINDNESS) {
            lift(work, SCALE.three() - 1, SCALE.three());
        }
        return work;
    }

    private int points(int maximum, double advantage) {
        int points = 0;
        for (int step = 0; step < maximum; step++) {
            points += random.nextDouble() < 1 / (1 + Math.exp(-advantage)) ? 1 : 0;
        }
        return points;
    }

    private int exam(double ability) {
        int points = 0;
        for (int task = 0; task < EXAM_TASKS; task++) {
            points += points(1, 0.8 * ability + 2 - 4.0 * task / EXAM_TASKS);
        }
        return points;
    }

    /** A work with at least {@code from} points and fewer than {@code to} gets {@code to}. */
    private void lift(int[] work, int from, int to) {
        int points = Arrays.stream(work).sum();
        for (; points >= from && points < to; points++) {
            int task = random.nextInt(work.length);
            while (work[task] == MAXIMA[task]) {
                task = (task + 1) % work.length;
            }
            work[task]++;
        }
    }

    /** What a school wrote in one work. */
    private final class Sums {

        private final Work work;
        private final int number;
        private final int[] scores = new int[SCALE.maximum() + 1];
        private final int[] points = new int[MAXIMA.length];
        private int changed;

        Sums(Work work, int number) {
            this.work = work;
            this.number = number;
        }

        void add(double ability, Optional<SignKind> deed) {
            boolean flat = deed.filter(kind -> kind == SignKind.INVERSION).isPresent();
            int[] written = answers(ability, flat ? FLAT : 1);
            int[] own = written.clone();
            deed.ifPresent(kind -> change(written, kind));
            changed += flat || !Arrays.equals(written, own) ? 1 : 0;
            scores[Arrays.stream(written).sum()]++;
            Arrays.setAll(points, task -> points[task] + written[task]);
        }

        private void change(int[] written, SignKind deed) {
            switch (deed) {
                case BORDER -> lift(written, SCALE.three() - 3, SCALE.three());
                case INVERSION -> {}
                case EVEN -> {
                    Arrays.fill(written, 0);
                    lift(written, 0, 15 + random.nextInt(4));
                }
                case UNCONFIRMED ->
                        Arrays.setAll(
                                written,
                                task ->
                                        random.nextDouble() < PUT_RIGHT
                                                ? MAXIMA[task]
                                                : written[task]);
            }
        }

        Outcome outcome() {
            int size = Arrays.stream(scores).sum();
            int failed = Arrays.stream(scores).limit(SCALE.three()).sum();
            return OutcomeBuilder.outcome(
                            "edu" + number, work.year().endsIn(), work.procedure().code())
                    .counted(size, failed)
                    .scores(scores)
                    .items(
                            IntStream.range(0, MAXIMA.length)
                                    .mapToObj(task -> item(task, size))
                                    .toArray(ItemSum[]::new))
                    .build();
        }

        private ItemSum item(int task, int size) {
            return new ItemSum(
                    String.valueOf(task + 1),
                    MAXIMA[task],
                    new int[] {size, 0, 0, 0, 0, 0},
                    new int[] {points[task], 0, 0, 0, 0, 0});
        }
    }
}
