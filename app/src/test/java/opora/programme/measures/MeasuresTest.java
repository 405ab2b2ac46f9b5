package opora.programme.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import opora.identification.JudgedOutcome;
import opora.statistics.Share;
import opora.statistics.ShareInterval;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasuresTest {

    private static final Measures SHIPPED = Measures.SHIPPED;

    @Test
    void the_catalogue_is_large_enough_on_every_level_and_against_every_factor() {
        assertThat(SHIPPED.list()).hasSizeGreaterThanOrEqualTo(90);
        assertThat(SHIPPED.list(Level.SCHOOL)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(SHIPPED.list(Level.MUNICIPALITY)).hasSizeGreaterThanOrEqualTo(20);
        assertThat(SHIPPED.list(Level.REGION)).hasSizeGreaterThanOrEqualTo(15);
        for (Factor factor : SHIPPED.factors()) {
            assertThat(SHIPPED.list().stream().filter(one -> one.factor().equals(factor)))
                    .as(factor.title())
                    .hasSizeGreaterThanOrEqualTo(factor.isRisk() ? 6 : 8);
            assertThat(SHIPPED.list(Level.SCHOOL, factor))
                    .as("of a school: " + factor.title())
                    .hasSizeGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void every_field_of_every_measure_is_filled() {
        for (Measure one : SHIPPED.list()) {
            assertThat(
                            List.of(
                                    one.code(),
                                    one.title(),
                                    one.timing(),
                                    one.responsible(),
                                    one.result(),
                                    one.evidenceWords(),
                                    one.levelWords()))
                    .as(one.code())
                    .noneMatch(String::isBlank);
            assertThat(one.sources()).as(one.code()).isNotEmpty();
        }
    }

    @Test
    void no_measure_stands_twice_and_no_code_is_given_twice() {
        Set<String> keys = new HashSet<>();
        Set<String> codes = new HashSet<>();
        for (Measure one : SHIPPED.list()) {
            assertThat(keys.add(one.key())).as(one.title()).isTrue();
            assertThat(codes.add(one.code())).as(one.code()).isTrue();
        }
    }

    @Test
    void a_measure_in_other_letters_is_the_same() {
        Measure some = SHIPPED.find("F9-01").orElseThrow();
        assertThat(SHIPPED.alike("  " + some.title().toUpperCase(java.util.Locale.ROOT) + " !"))
                .contains(some);
        assertThat(SHIPPED.alike("Провести что-нибудь ещё")).isEmpty();
    }

    @Test
    void measures_begin_with_a_verb() {
        assertThat(SHIPPED.list().stream().map(one -> one.title().split("[ ,]")[0]))
                .allMatch(word -> word.matches("[А-ЯЁ][а-яё]+(ть|ти|чь|ться|тись)"));
    }

    @Test
    void what_is_proposed_names_no_programme_and_what_is_met_names_one() {
        for (Measure one : SHIPPED.list()) {
            boolean programme =
                    one.sources().stream()
                            .anyMatch(source ->
                                    source.startsWith("программа")
                                            || source.startsWith("обзор")
                                            || source.startsWith("опубликованная"));
            if (one.proof() == Proof.MET) {
                assertThat(programme).as(one.code()).isTrue();
            } else {
                assertThat(one.proof()).as(one.code()).isEqualTo(Proof.PROPOSED);
                assertThat(one.sources())
                        .as(one.code())
                        .noneMatch(source -> source.startsWith("программа"));
            }
        }
    }

    @Test
    void factors_are_called_as_they_were_in_their_year() {
        Factor wellbeing = SHIPPED.factor("7").orElseThrow();
        assertThat(wellbeing.in(new AcademicYear(2021)).orElseThrow().title())
                .isEqualTo("Пониженный уровень школьного благополучия");
        assertThat(wellbeing.in(new AcademicYear(2026)).orElseThrow().title())
                .isEqualTo(wellbeing.title())
                .startsWith("Пониженный уровень качества");
        assertThat(SHIPPED.factor("11").orElseThrow().in(new AcademicYear(2021))).isEmpty();
        assertThat(SHIPPED.factors().stream().filter(Factor::isRisk)).hasSize(11);
        assertThat(SHIPPED.factor("6").orElseThrow().names().getFirst().source())
                .isEqualTo("формулировка Опоры");
    }

    @Test
    void four_of_five_activities_of_roadmaps_in_use_stand_in_the_catalogue() throws IOException {
        List<String[]> activities = roadmaps();
        assertThat(activities).hasSizeGreaterThan(60);
        for (String[] activity : activities) {
            assertThat(codes(activity))
                    .as(activity[1])
                    .allMatch(code -> SHIPPED.find(code).isPresent());
        }
        for (String document : List.of("002", "003", "004")) {
            List<String[]> own =
                    activities.stream().filter(one -> one[0].equals(document)).toList();
            long covered = own.stream().filter(one -> !codes(one).isEmpty()).count();
            assertThat((double) covered / own.size()).as(document).isGreaterThanOrEqualTo(0.8);
        }
    }

    private static List<String> codes(String[] activity) {
        return Arrays.stream(activity[2].split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    private static List<String[]> roadmaps() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(
                        MeasuresTest.class.getResourceAsStream("/opora/programme/roadmaps.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(";", -1))
                    .toList();
        }
    }

    private static JudgedOutcome low(String procedure, int failed, int size) {
        return outcome(procedure, failed, size, true);
    }

    private static JudgedOutcome outcome(String procedure, int failed, int size, boolean low) {
        Share share = new Share(failed, size);
        return new JudgedOutcome(
                new AcademicYear(2026),
                Procedure.of(procedure),
                share,
                low,
                low ? 1 : -1,
                ShareInterval.of(share),
                low ? 0.9 : 0.1,
                size < JudgedOutcome.SMALL_BELOW);
    }

    @Test
    void a_school_with_a_low_result_is_told_what_it_can_do_and_why() {
        List<Suggestion> told =
                SHIPPED.forLowResults(
                        List.of(
                                low("VPR-5-MA", 9, 25),
                                outcome("VPR-6-MA", 2, 25, false),
                                outcome("OGE-MA", 1, 25, false)));
        assertThat(told).hasSizeGreaterThan(10);
        assertThat(told.getFirst().measure().code()).isEqualTo("F9-01");
        assertThat(told.getFirst().because())
                .isEqualTo(
                        "Низкий результат: ВПР 2026, математика, 5 класс — не справились 9\u00a0из\u00a025 ·\u00a036\u202f%.");
        assertThat(told)
                .allMatch(one -> one.measure().levels().contains(Level.SCHOOL))
                .extracting(one -> one.measure().code())
                .doesNotHaveDuplicates()
                .contains("F9-03", "F3-01", "F3-03", "F9-12")
                .doesNotContain("F9-05", "F3-04", "F9-14");
        assertThat(told)
                .extracting(one -> one.measure().factor().code())
                .startsWith("9")
                .containsSubsequence("9", "3", "6");
    }

    @ParameterizedTest
    @CsvSource({
        "F9-05, OGE-RU, VPR-5-RU, 'Низкий результат экзамена: ОГЭ 2026, русский язык'",
        "F9-08, VPR-5-RU, OGE-RU, 'Низкий результат ВПР: ВПР 2026, русский язык, 5 класс'",
        "F3-04, VPR-6-MA, EGE-11-MAP, 'Один предмет низок в нескольких классах: ВПР 2026, математика, 6 класс'",
        "F9-14, VPR-5-RU, VPR-6-MA, 'Низки и русский язык, и математика: ВПР 2026, русский язык, 5 класс'"
    })
    void some_measures_answer_to_some_low_results_alone(
            String code, String first, String second, String because) {
        assertThat(SHIPPED.forLowResults(List.of(low(first, 9, 25), low(second, 10, 25))))
                .filteredOn(one -> one.measure().code().equals(code))
                .singleElement()
                .satisfies(one -> assertThat(one.because()).startsWith(because));
        assertThat(SHIPPED.forLowResults(List.of(low("VPR-6-GE", 9, 25))))
                .extracting(one -> one.measure().code())
                .doesNotContain(code.equals("F9-08") ? "F9-05" : code);
    }

    @Test
    void without_a_low_result_nothing_is_suggested() {
        assertThat(SHIPPED.forLowResults(List.of(outcome("VPR-5-MA", 2, 25, false)))).isEmpty();
        assertThat(SHIPPED.forLowResults(List.of())).isEmpty();
    }
}
