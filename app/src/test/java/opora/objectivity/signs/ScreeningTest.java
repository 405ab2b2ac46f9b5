package opora.objectivity.signs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import opora.objectivity.ScreenedYear;
import opora.objectivity.SignAnswer.Asked;
import opora.objectivity.SignAnswer.NotAsked;
import opora.objectivity.SignAnswer.Reason;
import opora.objectivity.SignKind;
import opora.objectivity.Terms;
import opora.objectivity.Weighed;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;

/** The promise over all questions of a year at once, in invented regions of 300 schools with fixed seeds. */
class ScreeningTest {

    private static final int SCHOOLS = 300;
    private static final int EACH = 10;
    private static final int REGIONS = 8;
    private static final int CLEAN_REGIONS = 30;
    private static final double RECALL = 0.8;

    /** A clean region shows anything with chance 10 %: 3 of 30, and 6 within two standard deviations. */
    private static final int CLEAN_REGIONS_WITH_ANY = 6;

    @Test
    void planted_schools_are_found_and_few_others() {
        int planted = 0;
        int found = 0;
        double wrong = 0;
        for (int seed = 1; seed <= REGIONS; seed++) {
            InventedRegion region = InventedRegion.of(seed, SCHOOLS, EACH);
            List<Weighed> remarkable = Screening.of(Terms.USUAL, region.year()).remarkable();
            Set<SchoolId> marked = schools(remarkable);
            planted += region.planted().size();
            found += (int) region.planted().keySet().stream().filter(marked::contains).count();
            long others =
                    remarkable.stream()
                            .filter(sign -> !region.planted().containsKey(sign.asked().school()))
                            .count();
            wrong += others / Math.max(1.0, remarkable.size());
        }
        assertThat(found / (double) planted).as("recall").isGreaterThanOrEqualTo(RECALL);
        assertThat(wrong / REGIONS)
                .as("share of signs that are there for nothing")
                .isLessThanOrEqualTo(Terms.USUAL.rate());
    }

    @Test
    void every_sign_finds_its_own_schools() {
        Map<SignKind, Long> found =
                Screening.of(Terms.USUAL, InventedRegion.of(1, SCHOOLS, EACH).year())
                        .remarkable()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        sign -> sign.asked().kind(), Collectors.counting()));

        assertThat(found).containsOnlyKeys(SignKind.values());
        assertThat(found.values()).allMatch(count -> count >= EACH / 2);
    }

    @Test
    void a_clean_region_stays_nearly_empty() {
        int regionsWithAny = 0;
        for (int seed = 101; seed <= 100 + CLEAN_REGIONS; seed++) {
            List<Weighed> remarkable =
                    Screening.of(Terms.USUAL, InventedRegion.of(seed, SCHOOLS, 0).year())
                            .remarkable();
            assertThat(schools(remarkable)).hasSizeLessThanOrEqualTo(SCHOOLS / 10);
            regionsWithAny += remarkable.isEmpty() ? 0 : 1;
        }
        assertThat(regionsWithAny).isLessThanOrEqualTo(CLEAN_REGIONS_WITH_ANY);
    }

    @Test
    void everything_asked_or_not_is_accounted_for() {
        ScreenedYear year = Screening.of(Terms.USUAL, InventedRegion.of(1, SCHOOLS, EACH).year());

        // three questions to two works of the year, one to the cohort
        assertThat(year.signs().size() + year.notAsked().size()).isEqualTo(7 * SCHOOLS);
        assertThat(year.notAsked())
                .filteredOn(answer -> answer.work().equals(InventedRegion.EXAM))
                .extracting(NotAsked::reason)
                .containsOnly(Reason.NO_TASKS, Reason.NO_MAXIMUM)
                .hasSize(3 * SCHOOLS);
    }

    @Test
    void who_is_not_asked_takes_no_place_in_the_list() {
        ScreenedYear year = Screening.of(Terms.USUAL, InventedRegion.of(1, SCHOOLS, EACH).year());

        // the greatest p-value of m is multiplied by m / m: with others in the list it would be by
        // more
        Weighed last = year.signs().getLast();
        assertThat(last.qValue()).isEqualTo(last.asked().sign().pValue());
        assertThat(year.notAsked()).isNotEmpty();
    }

    @Test
    void the_smallest_p_value_stands_first_and_the_rate_decides_what_is_remarkable() {
        YearFacts facts = InventedRegion.of(1, SCHOOLS, EACH).year();
        ScreenedYear usual = Screening.of(Terms.USUAL, facts);
        ScreenedYear strict = Screening.of(new Terms(0.01, 3), facts);

        assertThat(usual.signs()).extracting(sign -> sign.asked().sign().pValue()).isSorted();
        assertThat(strict.signs()).isEqualTo(usual.signs());
        assertThat(strict.remarkable())
                .hasSizeLessThan(usual.remarkable().size())
                .allMatch(sign -> sign.qValue() <= 0.01);
    }

    @Test
    void a_sign_names_its_n_and_the_facts_behind_it() {
        List<Asked> asked =
                Screening.of(Terms.USUAL, InventedRegion.of(1, SCHOOLS, EACH).year())
                        .signs()
                        .stream()
                        .map(Weighed::asked)
                        .toList();

        assertThat(asked).allMatch(one -> one.participants() > 0);
        assertThat(asked)
                .filteredOn(one -> one.kind() == SignKind.UNCONFIRMED)
                .isNotEmpty()
                .allMatch(one -> one.work().equals(InventedRegion.EIGHTH))
                .allMatch(one -> one.facts().size() == 2);
        assertThat(asked)
                .filteredOn(one -> one.kind() != SignKind.UNCONFIRMED)
                .allMatch(one -> one.facts().size() == 1);
    }

    private static Set<SchoolId> schools(List<Weighed> signs) {
        return signs.stream().map(sign -> sign.asked().school()).collect(Collectors.toSet());
    }
}
