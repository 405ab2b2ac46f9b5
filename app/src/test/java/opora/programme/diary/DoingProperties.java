package opora.programme.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the term and the entries are. */
class DoingProperties {

    private static final LocalDate FIRST = DoingsTest.PERIOD.first();

    @Provide
    Arbitrary<String> timings() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "апрель",
                        "до 25 мая",
                        "в мае и декабре",
                        "ежемесячно",
                        "март – май",
                        "",
                        "сентябрь 2020",
                        "I полугодие 2027",
                        "кто как"),
                fuzzy());
    }

    @Provide
    Arbitrary<String> fuzzy() {
        return Arbitraries.of(
                "весь период",
                "постоянно",
                "в течение года",
                "по плану управления",
                "по согласованию",
                "по мере необходимости",
                "по графику института, май");
    }

    private static List<Entry> entries(
            List<Integer> percents, List<Integer> days, String... files) {
        List<Entry> entries = new ArrayList<>();
        for (int at = 0; at < Math.min(percents.size(), days.size()); at++) {
            entries.add(
                    DoingsTest.entry(
                            at + 1,
                            percents.get(at),
                            FIRST.plusDays(days.get(at)).toString(),
                            files));
        }
        return entries;
    }

    @Property
    void nothing_is_done_without_what_it_asks_for(
            @ForAll("timings") String timing,
            @ForAll @Size(max = 5) List<@IntRange(max = 100) Integer> percents,
            @ForAll @Size(max = 5) List<@IntRange(max = 400) Integer> days,
            @ForAll @IntRange(max = 700) int today) {
        Doing doing =
                Doings.of(
                        DoingsTest.activity(timing, "протокол", ""),
                        entries(percents, days, "фото"),
                        FIRST.plusDays(today),
                        Optional.of(DoingsTest.PERIOD));
        assertThat(doing.state().isDone()).isFalse();
        assertThat(doing.lacking()).containsExactly("протокол");
    }

    @Property
    void what_depends_on_others_is_never_late_before_the_programme_ends(
            @ForAll("fuzzy") String timing,
            @ForAll @Size(max = 5) List<@IntRange(max = 99) Integer> percents,
            @ForAll @Size(max = 5) List<@IntRange(max = 294) Integer> days,
            @ForAll @IntRange(max = 294) int today) {
        Doing doing =
                Doings.of(
                        DoingsTest.activity(timing, "", ""),
                        entries(percents, days),
                        FIRST.plusDays(today),
                        Optional.of(DoingsTest.PERIOD));
        assertThat(doing.state()).isNotEqualTo(ActivityState.OVERDUE);
        assertThat(doing.daysLate()).isZero();
    }

    @Property
    void days_late_are_told_of_what_is_late_and_of_nothing_else(
            @ForAll("timings") String timing,
            @ForAll @Size(max = 5) List<@IntRange(max = 100) Integer> percents,
            @ForAll @Size(max = 5) List<@IntRange(max = 400) Integer> days,
            @ForAll @IntRange(max = 700) int today) {
        Doing doing =
                Doings.of(
                        DoingsTest.activity(timing, "", ""),
                        entries(percents, days),
                        FIRST.plusDays(today),
                        Optional.of(DoingsTest.PERIOD));
        boolean late =
                doing.state() == ActivityState.OVERDUE || doing.state() == ActivityState.DONE_LATE;
        assertThat(doing.daysLate() > 0).isEqualTo(late);
    }
}
