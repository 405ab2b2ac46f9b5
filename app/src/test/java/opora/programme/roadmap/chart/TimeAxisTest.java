package opora.programme.roadmap.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import opora.programme.roadmap.term.Term;
import opora.programme.timing.Period;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 17);
    private static final Period YEAR =
            Period.of(LocalDate.of(2027, 3, 12), LocalDate.of(2027, 12, 31));

    private static TimeAxis axis(Period period, String... words) {
        return TimeAxis.of(
                period, List.of(words).stream().map(one -> Term.of(one, period)).toList(), TODAY);
    }

    @Test
    void ten_months_are_named_each_and_the_days_stand_where_the_mockup_has_them() {
        TimeAxis axis = axis(YEAR);
        assertThat(axis.ticks())
                .extracting(TimeAxis.Tick::text)
                .containsExactly(
                        "мар", "апр", "май", "июн", "июл", "авг", "сен", "окт", "ноя", "дек");
        assertThat(axis.x(LocalDate.of(2027, 4, 1))).isEqualTo(34);
        assertThat(axis.x(TODAY)).isEqualTo(120);
        assertThat(axis.x(LocalDate.of(2030, 1, 1))).isEqualTo(340);
        assertThat(axis.x(LocalDate.of(2020, 1, 1))).isZero();
    }

    @Test
    void longer_programmes_are_marked_by_quarters_and_years() {
        Period two = Period.of(LocalDate.of(2026, 9, 1), LocalDate.of(2028, 5, 31));
        Period five = Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2029, 12, 31));
        assertThat(axis(two).ticks()).extracting(TimeAxis.Tick::text).contains("IV кв. 26", "I кв. 27");
        assertThat(axis(five).ticks())
                .extracting(TimeAxis.Tick::text)
                .containsExactly("2025", "2026", "2027", "2028", "2029");
    }

    @Test
    void a_term_a_little_out_of_the_programme_is_drawn_and_one_far_away_is_not() {
        assertThat(axis(YEAR, "январь 2027").first()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(axis(YEAR, "январь 2019").first()).isEqualTo(YearMonth.of(2027, 3));
    }

    @Test
    void of_a_programme_without_an_end_this_year_and_the_next_are_drawn() {
        TimeAxis axis = axis(Period.permanentFrom(LocalDate.of(2020, 1, 1)));
        assertThat(axis.first()).isEqualTo(YearMonth.of(2027, 1));
        assertThat(axis.months()).isEqualTo(24);
    }
}
