package opora.identification.warning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opora.identification.CountedResult;
import opora.identification.Method;
import opora.identification.warning.BackTest.Checked;
import opora.identification.warning.BackTest.TestedYear;
import opora.identification.warning.Outlook.Forecast;
import opora.identification.warning.Outlook.Reason;
import opora.identification.warning.Outlook.Standing;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WarningTest {

    private static final Method METHOD = Method.FEDERAL_847;
    private static final int SMALLEST = 10;

    private static Warning of(Simulated region) {
        return Warning.of(METHOD, SMALLEST, region.results(), region.classes());
    }

    @Test
    void where_schools_and_cohorts_truly_differ_the_forecast_beats_both_and_is_shown() {
        Warning warning = of(Simulated.planted(300, 5, 1));
        for (Outlook<?> outlook : List.of(warning.schools(), warning.classes())) {
            Quality quality = outlook.quality().orElseThrow();
            assertThat(quality.overStatus().upper()).isNegative();
            assertThat(quality.overRepeated().upper()).isNegative();
            assertThat(outlook.standing()).isEqualTo(Standing.SHOWN);
            assertThat(outlook.forecasts()).hasSizeGreaterThan(250);
            assertThat(quality.reliability().bins())
                    .filteredOn(bin -> bin.came().size() >= 100)
                    .isNotEmpty()
                    .allSatisfy(bin ->
                            assertThat(bin.told())
                                    .isBetween(
                                            bin.interval().lower() - 0.05,
                                            bin.interval().upper() + 0.05));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void where_all_is_noise_the_forecast_hides_and_leaves_nothing_to_show(long seed) {
        Warning warning = of(Simulated.noise(200, 5, seed));
        for (Outlook<?> outlook : List.of(warning.schools(), warning.classes())) {
            assertThat(outlook.standing()).isEqualTo(Standing.NOT_BETTER);
            assertThat(outlook.quality()).isPresent();
            assertThat(outlook.forecasts()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2024, 2025})
    void results_of_later_years_change_no_earlier_forecast(int target) {
        Simulated region = Simulated.planted(120, 5, 7);
        Warning then = of(region.until(target));
        Warning later = of(region);
        assertThat(checked(then.schools(), target))
                .isNotEmpty()
                .isEqualTo(checked(later.schools(), target));
        assertThat(checked(then.classes(), target))
                .isNotEmpty()
                .isEqualTo(checked(later.classes(), target));
    }

    /** Even where what comes later is the opposite of what was. */
    @Test
    void what_comes_of_the_forecast_year_itself_does_not_change_its_chances() {
        Simulated region = Simulated.planted(120, 4, 7);
        int target = 2025;
        Simulated turned =
                new Simulated(
                        region.results().stream().map(one -> turned(one, target)).toList(),
                        region.classes());
        List<Chances> told = chances(of(region), target);
        assertThat(told).isNotEmpty().isEqualTo(chances(of(turned), target));
        assertThat(checked(of(region).schools(), target))
                .isNotEqualTo(checked(of(turned).schools(), target));
    }

    private static CountedResult turned(CountedResult one, int year) {
        return one.year().endsIn() < year
                ? one
                : new CountedResult(
                        one.school(),
                        one.year(),
                        one.procedure(),
                        one.participants(),
                        one.failed().map(failed -> one.participants() - failed));
    }

    private static List<Chances> chances(Warning warning, int target) {
        return checked(warning.schools(), target).stream().map(Checked::chances).toList();
    }

    private static List<Checked> checked(Outlook<?> outlook, int target) {
        return outlook.test().years().stream()
                .filter(year -> year.target().endsIn() == target)
                .flatMap(year -> year.checked().stream())
                .sorted(
                        java.util.Comparator.comparing(Checked::school)
                                .thenComparing(one -> one.chances().own()))
                .toList();
    }

    @Test
    void a_year_is_forecast_only_from_pairs_that_were_complete_before_it() {
        BackTest test = of(Simulated.planted(120, 4, 7)).schools().test();
        assertThat(test.years())
                .extracting(year -> year.target().endsIn() + " " + year.learntFrom())
                .containsExactly("2023 0", "2024 120", "2025 240");
        assertThat(test.years())
                .extracting(TestedYear::isTested)
                .containsExactly(false, true, true);
    }

    @Test
    void with_two_years_nothing_can_be_tested_and_it_says_with_which_year_it_can() {
        Outlook<SchoolCase> outlook = of(Simulated.planted(300, 2, 1)).schools();
        assertThat(outlook.standing()).isEqualTo(Standing.TOO_FEW_YEARS);
        assertThat(outlook.quality()).isEmpty();
        assertThat(outlook.forecasts()).isEmpty();
        assertThat(outlook.testableWith()).isEqualTo(new AcademicYear(2024));
        assertThat(of(Simulated.planted(300, 1, 1)).schools().testableWith())
                .isEqualTo(new AcademicYear(2024));
        assertThat(of(Simulated.planted(0, 1, 1)).schools().standing())
                .isEqualTo(Standing.NO_RESULTS);
    }

    @Test
    void a_small_region_is_not_told_although_its_years_are_there() {
        Outlook<SchoolCase> outlook = of(Simulated.planted(40, 4, 1)).schools();
        assertThat(outlook.standing()).isEqualTo(Standing.TOO_FEW_CASES);
        assertThat(outlook.forecasts()).isEmpty();
    }

    @Test
    void a_year_of_a_few_files_is_no_year() {
        Simulated region = Simulated.planted(300, 3, 1);
        Stream<CountedResult> mistyped =
                region.results().stream()
                        .limit(6)
                        .map(one ->
                                new CountedResult(
                                        one.school(),
                                        new AcademicYear(2062),
                                        one.procedure(),
                                        one.participants(),
                                        one.failed()));
        Warning warning =
                Warning.of(
                        METHOD,
                        SMALLEST,
                        Stream.concat(region.results().stream(), mistyped).toList(),
                        List.of());
        assertThat(warning.schools().years().last()).isEqualTo(new AcademicYear(2024));
    }

    @Test
    void a_forecast_says_what_weighs_most_with_its_numbers() {
        Outlook<SchoolCase> outlook = of(Simulated.planted(300, 5, 1)).schools();
        Forecast<SchoolCase> first = outlook.forecasts().getFirst();
        Forecast<SchoolCase> last = outlook.forecasts().getLast();
        assertThat(first.chances().own()).isGreaterThan(last.chances().own());
        assertThat(first.reasons()).hasSizeBetween(1, 3);
        assertThat(first.reasons().getFirst().way()).isEqualTo(Outlook.Way.UP);
        assertThat(first.reasons())
                .extracting(reason -> reason.fact().replace('\u00a0', ' '))
                .anySatisfy(fact ->
                        assertThat(fact)
                                .matches(
                                        "В 2026 году \\d низки\\S* результат\\S* из 4; не справились \\d+ из \\d+ · \\d+\u202f%, по области \\d+\u202f%"));
        assertThat(last.reasons().getFirst().way()).isEqualTo(Outlook.Way.DOWN);
    }

    @Test
    void a_class_with_few_participants_is_told_nothing() {
        Simulated region = Simulated.planted(300, 5, 1);
        Warning warning = of(region);
        assertThat(warning.smallClasses())
                .isNotEmpty()
                .allMatch(one -> one.failed().size() < SMALLEST);
        assertThat(warning.classes().forecasts())
                .allMatch(one -> one.from().of().failed().size() >= SMALLEST)
                .allMatch(one ->
                        one.from().of().next().grade() == one.from().of().title().grade() + 1);
    }

    @Test
    void a_class_under_a_number_is_nobody_a_year_later_and_counted() {
        Simulated region = Simulated.planted(120, 4, 7);
        Simulated numbered =
                new Simulated(
                        region.results(),
                        region.classes().stream()
                                .map(one ->
                                        new ClassResult(
                                                one.school(),
                                                "1",
                                                one.year(),
                                                one.procedure(),
                                                one.failed()))
                                .toList());
        Warning warning = of(numbered);
        assertThat(warning.classes().test().years()).isEmpty();
        assertThat(warning.untitled()).hasSize(120 * 4);
        assertThat(of(region).untitled()).isEmpty();
    }

    /** Of several classes of grade 5 «5» is the fifth, and not the only one. */
    @Test
    void a_number_that_looks_like_a_grade_is_no_title_beside_other_classes() {
        Simulated region = Simulated.planted(120, 4, 7);
        List<ClassResult> both =
                region.classes().stream()
                        .flatMap(one ->
                                Stream.of(
                                        new ClassResult(
                                                one.school(),
                                                Integer.toString(one.procedure().grade()),
                                                one.year(),
                                                one.procedure(),
                                                one.failed()),
                                        one))
                        .toList();
        Warning warning = of(new Simulated(region.results(), both));
        assertThat(warning.untitled()).hasSize(120 * 4);
        assertThat(warning.classes().quality().orElseThrow().tested())
                .isEqualTo(of(region).classes().quality().orElseThrow().tested());
    }

    /** The share of the region is the mean of a spread, and the one of the school is drawn to it: a point or two apart is neither. */
    @ParameterizedTest
    @ValueSource(longs = {1, 3, 5})
    void worse_results_of_the_year_before_never_lower_a_chance(long seed) {
        Pattern percents = Pattern.compile("· (\\d+)\u202f%, по области (\\d+)");
        for (Forecast<SchoolCase> one : of(Simulated.planted(300, 5, seed)).schools().forecasts()) {
            for (Reason reason : one.reasons()) {
                Matcher told = percents.matcher(reason.fact().replace('\u00a0', ' '));
                if (reason.fact().startsWith("Годом раньше") && told.find()) {
                    int off = Integer.parseInt(told.group(1)) - Integer.parseInt(told.group(2));
                    assertThat(Math.abs(off) <= 4 || off > 0 == (reason.way() == Outlook.Way.UP))
                            .as(reason.toString())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void of_a_procedure_that_nobody_learnt_from_nothing_is_told() {
        Simulated region = Simulated.planted(300, 4, 1);
        Simulated latelyRussian =
                new Simulated(
                        region.results(),
                        region.classes().stream()
                                .filter(one ->
                                        one.year().endsIn() >= 2024
                                                || !one.procedure().code().equals("VPR-5-RU"))
                                .toList());
        Warning warning = of(latelyRussian);
        assertThat(checked(warning.classes(), 2025))
                .hasSizeLessThan(checked(of(region).classes(), 2025).size());
        assertThat(warning.classes().forecasts()).isNotEmpty();
    }

    @Test
    void a_person_is_given_the_forecasts_in_sight_and_the_test_of_the_region() {
        Warning all = of(Simulated.planted(300, 5, 1));
        Warning own = all.only(Set.of("s7"));
        assertThat(own.schools().forecasts()).hasSize(1);
        assertThat(own.classes().forecasts()).allMatch(one -> one.from().school().equals("s7"));
        assertThat(own.smallClasses()).allMatch(one -> one.school().equals("s7"));
        assertThat(own.schools().quality()).isEqualTo(all.schools().quality());
    }

    @Test
    void the_papers_before_the_counted_ones_are_needed_too() {
        assertThat(Warning.needed(METHOD))
                .extracting(Procedure::code)
                .contains("VPR-4-RU", "VPR-8-MA", "OGE-9-RU", "EGE-11-MAB", "VPR-5-MA")
                .doesNotContain("VPR-7-RU", "VPR-3-RU");
    }
}
