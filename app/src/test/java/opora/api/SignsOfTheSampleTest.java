package opora.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import opora.intake.formats.Labels;
import opora.objectivity.ScreenedYear;
import opora.objectivity.Terms;
import opora.objectivity.Weighed;
import opora.objectivity.Work;
import opora.objectivity.signs.Screening;
import opora.objectivity.signs.WorkFacts;
import opora.objectivity.signs.YearFacts;
import opora.results.Outcome;
import opora.results.OutcomeFacts;
import opora.results.ProcedureOutcomes.Known;
import opora.results.ReferenceData;
import opora.territory.SchoolId;
import opora.upkeep.sample.Sample;
import opora.upkeep.sample.SampleFile;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Schools of the sample region that were marked too kindly are found from the files alone, and hardly any other. */
class SignsOfTheSampleTest {

    private static final List<AcademicYear> YEARS =
            List.of(new AcademicYear(2024), new AcademicYear(2025), new AcademicYear(2026));
    private static final double RECALL = 0.8;

    @TempDir private static Path folder;

    private static Set<String> planted = Set.of();
    private static final Map<Work, Map<String, Outcome>> OUTCOMES = new HashMap<>();
    private static final List<String> CODES = new ArrayList<>();

    @BeforeAll
    static void read() throws IOException {
        Sample sample = Sample.of(Sample.SEED);
        planted = sample.truth().inflated();
        sample.write(folder);
        for (SampleFile file : sample.files()) {
            if (new FilesOnDisk(ReferenceData.shipped())
                            .read(folder.resolve(file.name()), Labels.NONE)
                            .contents()
                    instanceof OutcomeFacts facts) {
                facts.outcomes().forEach(SignsOfTheSampleTest::keep);
            }
        }
        Set<String> codes = new TreeSet<>();
        OUTCOMES.values().forEach(schools -> codes.addAll(schools.keySet()));
        CODES.addAll(codes);
    }

    /** A school may stand in a table of sums and in a file of participants: the one with scores tells more. */
    private static void keep(Outcome outcome) {
        OUTCOMES.computeIfAbsent(
                        new Work(outcome.year(), outcome.procedure()),
                        work -> new LinkedHashMap<>())
                .merge(
                        outcome.school().key(),
                        outcome,
                        (one, other) -> one.scores().length > 0 ? one : other);
    }

    @Test
    void schools_marked_too_kindly_are_found_every_year_and_few_others() {
        int found = 0;
        int signs = 0;
        int others = 0;
        for (AcademicYear year : YEARS) {
            List<Weighed> remarkable = screened(year).remarkable();
            List<String> schools = remarkable.stream().map(SignsOfTheSampleTest::code).toList();
            found += (int) planted.stream().filter(schools::contains).count();
            signs += schools.size();
            others += (int) schools.stream().filter(code -> !planted.contains(code)).count();
        }
        assertThat(found)
                .as("of %d times %d planted schools", YEARS.size(), planted.size())
                .isGreaterThanOrEqualTo((int) Math.ceil(RECALL * planted.size() * YEARS.size()));
        assertThat(others / (double) signs)
                .as("share of others among %d signs", signs)
                .isLessThanOrEqualTo(Terms.USUAL.rate());
    }

    private static ScreenedYear screened(AcademicYear year) {
        Collection<Work> needed = YearFacts.needed(year, OUTCOMES.keySet());
        return Screening.of(
                Terms.USUAL,
                new YearFacts(year, needed.stream().map(SignsOfTheSampleTest::facts).toList()));
    }

    private static WorkFacts facts(Work work) {
        List<Known> facts = new ArrayList<>();
        OUTCOMES.getOrDefault(work, Map.of())
                .forEach((code, outcome) -> {
                    int number = CODES.indexOf(code);
                    facts.add(new Known(number, new SchoolId(number), 1, 1, outcome));
                });
        return new WorkFacts(
                work, ReferenceData.shipped().scale(work.procedure(), work.year()), facts);
    }

    private static String code(Weighed sign) {
        return CODES.get((int) sign.asked().school().value());
    }
}
