package opora.identification.warning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import opora.identification.CountedResult;
import opora.statistics.LogOdds;
import opora.statistics.Share;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * A region from a seed, of two kinds. {@link #planted}: schools differ for years, cohorts differ and take their level with them, and a year of bad luck is only that. {@link #noise}: in every
 * school and year the same share of as many pupils truly fails, so that only chance is at work.
 */
record Simulated(List<CountedResult> results, List<ClassResult> classes) {

    static final int FIRST_YEAR = 2022;
    private static final List<Procedure> WRITTEN =
            List.of("VPR-4-RU", "VPR-4-MA", "VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA").stream()
                    .map(Procedure::of)
                    .toList();

    static Simulated planted(int schools, int years, long seed) {
        return of(schools, years, seed, 0.7, 0.6);
    }

    static Simulated noise(int schools, int years, long seed) {
        return of(schools, years, seed, 0, 0);
    }

    /** {@code ofSchools}, {@code ofCohorts}: how far they differ, standard deviations in log odds. */
    private static Simulated of(
            int schools, int years, long seed, double ofSchools, double ofCohorts) {
        SplittableRandom random = new SplittableRandom(seed);
        List<CountedResult> results = new ArrayList<>();
        List<ClassResult> classes = new ArrayList<>();
        for (int school = 0; school < schools; school++) {
            double level =
                    LogOdds.of(ofSchools == 0 ? 0.22 : 0.17) + ofSchools * random.nextGaussian();
            double[] cohorts = new double[years + 8];
            for (int cohort = 0; cohort < cohorts.length; cohort++) {
                cohorts[cohort] = ofCohorts * random.nextGaussian();
            }
            int pupils = ofSchools == 0 ? 25 : 8 + random.nextInt(50);
            for (int year = 0; year < years; year++) {
                for (Procedure procedure : WRITTEN) {
                    double chance = LogOdds.chance(level + cohorts[year - procedure.grade() + 8]);
                    int failed = 0;
                    for (int pupil = 0; pupil < pupils; pupil++) {
                        failed += random.nextDouble() < chance ? 1 : 0;
                    }
                    AcademicYear when = new AcademicYear(FIRST_YEAR + year);
                    results.add(
                            new CountedResult(
                                    "s" + school, when, procedure, pupils, Optional.of(failed)));
                    classes.add(
                            new ClassResult(
                                    "s" + school,
                                    procedure.grade() + "А",
                                    when,
                                    procedure,
                                    new Share(failed, pupils)));
                }
            }
        }
        return new Simulated(results, classes);
    }

    Simulated until(int year) {
        return new Simulated(
                results.stream().filter(one -> one.year().endsIn() <= year).toList(),
                classes.stream().filter(one -> one.year().endsIn() <= year).toList());
    }
}
