package opora.upkeep.sample.exam;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import opora.upkeep.sample.region.SampleRegion;

/** What the tests count over the schools of one sitting. */
record Counts(Sitting sitting, Map<String, SchoolPapers> schools) {

    static Counts of(SampleRegion region, Sitting sitting) {
        Map<String, SchoolPapers> schools = new LinkedHashMap<>();
        new Examination(region, sitting)
                .eachSchool(papers -> schools.put(papers.school().code(), papers));
        return new Counts(sitting, schools);
    }

    Optional<SchoolPapers> find(String school) {
        return Optional.ofNullable(schools.get(school));
    }

    int participants() {
        return schools.values().stream().mapToInt(SchoolPapers::participants).sum();
    }

    int failed() {
        return schools.values().stream().mapToInt(SchoolPapers::failed).sum();
    }

    double failedShare() {
        return (double) failed() / participants();
    }

    double absentShare() {
        int rows = schools.values().stream().mapToInt(school -> school.papers().size()).sum();
        return 1 - (double) participants() / rows;
    }

    /** Share of schools whose share of «2» is at least 30 %. */
    double lowShare() {
        return share(school -> 10 * school.failed() >= 3 * school.participants());
    }

    double smallerThan(int participants) {
        return share(school -> school.participants() < participants);
    }

    int median() {
        int[] sizes =
                schools.values().stream().mapToInt(SchoolPapers::participants).sorted().toArray();
        return sizes[sizes.length / 2];
    }

    int scored(int score) {
        return schools.values().stream().mapToInt(school -> scored(school, score)).sum();
    }

    static int scored(SchoolPapers school, int score) {
        return (int)
                school.papers().stream()
                        .filter(paper -> !paper.isAbsent() && paper.result().score() == score)
                        .count();
    }

    int enough() {
        return Papers.of(sitting).grading().enough();
    }

    private double share(Predicate<SchoolPapers> asked) {
        return (double) schools.values().stream().filter(asked).count() / schools.size();
    }
}
