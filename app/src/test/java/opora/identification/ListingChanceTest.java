package opora.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.ListingChance.Band;
import opora.identification.RegionShares.Cell;
import opora.statistics.PoissonBinomial;
import opora.statistics.Share;
import opora.statistics.ShareDistribution;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;

class ListingChanceTest {

    private static final RegionShares NO_REGION = new RegionShares(Map.of());

    /** Two standard errors and a half of 10,000 worlds. */
    private static final double SEEN = 0.0125;

    @Test
    void a_class_of_ten_is_listed_by_chance_in_72_years_of_100_and_a_hundred_pupils_never() {
        assertThat(chance(8, 10, 1).byChance()).isCloseTo(0.7225, within(SEEN));
        assertThat(chance(8, 100, 15).byChance()).isLessThan(0.005);
    }

    @Test
    void the_worlds_agree_with_the_exact_chance_of_both_clauses() {
        double low = 0.1798;
        double[] all = {low, low, low, low, low, low, low, low};
        double two = PoissonBinomial.atLeast(2, all);
        double one = PoissonBinomial.atLeast(1, all);
        assertThat(chance(8, 10, 1).byChance()).isCloseTo(two + (one - two) * one, within(SEEN));
    }

    @Test
    void a_large_school_far_from_the_threshold_is_sure_and_a_school_at_it_is_not() {
        assertThat(chance(8, 100, 60)).extracting(ListingChance::band).isEqualTo(Band.RELIABLE);
        assertThat(chance(8, 100, 60).listed()).isGreaterThan(0.99);
        assertThat(chance(8, 100, 5)).extracting(ListingChance::band).isEqualTo(Band.RELIABLE);
        assertThat(chance(8, 100, 5).listed()).isLessThan(0.01);
        assertThat(chance(2, 20, 6)).extracting(ListingChance::band).isEqualTo(Band.ON_THE_EDGE);
    }

    @Test
    void groups_under_ten_are_few_data_whatever_they_say() {
        assertThat(chance(8, 9, 9)).extracting(ListingChance::band).isEqualTo(Band.FEW_DATA);
        assertThat(chance(8, 9, 0)).extracting(ListingChance::band).isEqualTo(Band.FEW_DATA);
        assertThat(chance(8, 10, 10)).extracting(ListingChance::band).isEqualTo(Band.RELIABLE);
    }

    @Test
    void the_band_agrees_with_the_percent_that_is_shown() {
        for (int failed = 0; failed <= 60; failed++) {
            ListingChance chance = chance(3, 60, failed);
            long listed = Math.round(100 * chance.listed());
            long same = failed >= 18 ? listed : 100 - listed;
            assertThat(chance.band())
                    .as("%d of 60", failed)
                    .isEqualTo(same >= 90 ? Band.RELIABLE : Band.ON_THE_EDGE);
        }
    }

    @Test
    void a_small_school_is_drawn_to_its_region() {
        RegionShares good = region(new ShareDistribution(2, 38));
        assertThat(chance(3, 6, 2, good).listed())
                .isLessThan(chance(3, 6, 2, NO_REGION).listed() / 2);
        assertThat(chance(3, 200, 80, good).listed()).isGreaterThan(0.9);
    }

    @Test
    void the_same_numbers_give_the_same_chance() {
        assertThat(chance(5, 17, 4)).isEqualTo(chance(5, 17, 4));
    }

    @Test
    void where_nothing_is_judged_there_is_no_chance() {
        assertThat(
                        ListingChance.of(
                                Given.verdict(Method.FEDERAL_847, 2026, ""),
                                Method.FEDERAL_847,
                                Given.year(2026),
                                NO_REGION))
                .isEmpty();
    }

    @Test
    void a_region_is_fitted_by_year_and_procedure() {
        Cell cell = new Cell(Given.year(2026), Procedure.of("VPR-5-MA"));
        RegionShares region =
                RegionShares.of(
                        Stream.generate(() -> new RegionShares.Counted(cell, new Share(2, 20)))
                                .limit(12)
                                .toList());
        assertThat(region.spread()).containsOnlyKeys(cell);
        assertThat(region.spread().values())
                .allSatisfy(spread -> assertThat(spread.mean()).isCloseTo(0.1, within(1e-12)));
    }

    private static ListingChance chance(int procedures, int participants, int failed) {
        return chance(procedures, participants, failed, NO_REGION);
    }

    /** The same result in the first procedures of both years. */
    private static ListingChance chance(
            int procedures, int participants, int failed, RegionShares region) {
        Method method = Method.FEDERAL_847;
        String table =
                Stream.of(2026, 2025)
                        .flatMap(year ->
                                method.procedures().stream()
                                        .limit(procedures)
                                        .map(one ->
                                                "%d %s %d/%d"
                                                        .formatted(
                                                                year,
                                                                one.code(),
                                                                failed,
                                                                participants)))
                        .collect(Collectors.joining("\n"));
        return ListingChance.of(
                        Given.verdict(method, 2026, table), method, Given.year(2026), region)
                .orElseThrow();
    }

    private static RegionShares region(ShareDistribution everywhere) {
        return new RegionShares(
                List.of(2026, 2025).stream()
                        .flatMap(year ->
                                Method.FEDERAL_847.procedures().stream()
                                        .map(one -> new Cell(Given.year(year), one)))
                        .collect(Collectors.toMap(cell -> cell, cell -> everywhere)));
    }
}
