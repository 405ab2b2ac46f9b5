package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.SharedData;
import opora.intake.formats.Labels;
import opora.objectivity.Marker;
import opora.objectivity.MarkerKind;
import opora.objectivity.ScreenedYear;
import opora.objectivity.SignKind;
import opora.objectivity.Terms;
import opora.objectivity.Weighed;
import opora.objectivity.Work;
import opora.objectivity.signs.Screening;
import opora.objectivity.signs.WorkFacts;
import opora.objectivity.signs.YearFacts;
import opora.results.OutcomeFacts;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ReferenceData;
import opora.territory.SchoolId;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A real region, from its files to the signs: what the published formulas mark there is what was measured by other means (METHODOLOGY 2.2), and the
 * spike at every border (2.6) marks nearly nobody. Nobody knows the truth about these schools, so nothing is said of it.
 */
class SignsOfAltaiTest {

    private static final AcademicYear YEAR = new AcademicYear(2021);
    private static final Map<String, Long> NUMBERS = new HashMap<>();

    private static ScreenedYear screened =
            new ScreenedYear(YEAR, Terms.USUAL, List.of(), List.of(), List.of(), List.of());

    @BeforeAll
    static void screen() throws IOException {
        Path vpr = SharedData.file("altai/vpr");
        List<WorkFacts> works = new ArrayList<>();
        try (Stream<Path> files = Files.walk(vpr)) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".xlsx")).sorted().toList()) {
                Work work = work(vpr.relativize(file));
                if (work.year().equals(YEAR) || work.procedure().grade() < 6) {
                    works.add(facts(work, file));
                }
            }
        }
        screened = Screening.of(Terms.USUAL, new YearFacts(YEAR, works));
    }

    private static Work work(Path place) {
        String subject = place.toString().contains("усск") ? "RU" : "MA";
        return new Work(
                new AcademicYear(Integer.parseInt(place.getName(0).toString())),
                Procedure.of("VPR-" + place.getName(1) + "-" + subject));
    }

    private static WorkFacts facts(Work work, Path file) throws IOException {
        Labels labels = new Labels(Optional.of(work.year()), Optional.of(work.procedure()));
        OutcomeFacts read =
                (OutcomeFacts)
                        new FilesOnDisk(ReferenceData.shipped()).read(file, labels).contents();
        List<Known> facts = new ArrayList<>();
        read.outcomes()
                .forEach(outcome -> {
                    long number =
                            NUMBERS.computeIfAbsent(
                                    outcome.school().key(), key -> NUMBERS.size() + 1L);
                    facts.add(new Known(facts.size(), new SchoolId(number), 1, 1, outcome));
                });
        return new WorkFacts(
                work, ReferenceData.shipped().scale(work.procedure(), work.year()), facts);
    }

    private static Map<String, Integer> marked(MarkerKind kind) {
        return screened.markers().stream()
                .filter(marker -> marker.kind() == kind && marker.isMarked())
                .filter(marker -> marker.work().procedure().grade() < 6)
                .collect(
                        Collectors.toMap(
                                marker -> marker.work().procedure().code(),
                                _ -> 1,
                                Integer::sum,
                                TreeMap::new));
    }

    /** The works that the published formulas name: of grades 4 and 5, and 5 after 4. */
    @Test
    void the_published_formulas_mark_as_many_as_were_counted_by_other_means() {
        assertThat(marked(MarkerKind.INFLATED_MEAN))
                .hasSize(4)
                .allSatisfy((work, schools) -> assertThat(schools).as(work).isBetween(80, 140));
        assertThat(marked(MarkerKind.RANKS).values())
                .as("hardly any school of 630")
                .allMatch(schools -> schools <= 12);
        assertThat(marked(MarkerKind.COHORT_FALL).getOrDefault("VPR-5-RU", 0)).isZero();
        assertThat(marked(MarkerKind.COHORT_RISE).getOrDefault("VPR-5-RU", 0)).isZero();
        assertThat(
                        marked(MarkerKind.COHORT_FALL).getOrDefault("VPR-5-MA", 0)
                                + marked(MarkerKind.COHORT_RISE).getOrDefault("VPR-5-MA", 0))
                .isLessThanOrEqualTo(1);
        double fence =
                screened.markers().stream()
                        .filter(marker ->
                                marker.kind() == MarkerKind.COHORT_FALL
                                        && marker.work().procedure().code().equals("VPR-5-RU"))
                        .mapToDouble(Marker::border)
                        .findFirst()
                        .orElseThrow();
        assertThat(fence).isBetween(1.60, 1.72); // 1.66 where P25 and P75 are 0.87 and 1.07
    }

    @Test
    void a_spike_that_the_whole_region_has_marks_hardly_anybody() {
        long asked = count(screened.signs());
        long remarkable = count(screened.remarkable());

        assertThat(asked).isGreaterThan(500);
        assertThat(remarkable).as("of %d", asked).isLessThan(asked / 20);
    }

    private static long count(List<Weighed> signs) {
        return signs.stream().filter(sign -> sign.asked().kind() == SignKind.BORDER).count();
    }

    @Test
    void fewer_schools_are_named_than_one_published_formula_marks() {
        Set<SchoolId> named =
                screened.remarkable().stream()
                        .map(sign -> sign.asked().school())
                        .collect(Collectors.toSet());
        Set<SchoolId> inflated =
                screened.markers().stream()
                        .filter(marker ->
                                marker.kind() == MarkerKind.INFLATED_MEAN && marker.isMarked())
                        .map(Marker::school)
                        .collect(Collectors.toSet());

        assertThat(named).isNotEmpty().hasSizeLessThan(inflated.size());
    }
}
