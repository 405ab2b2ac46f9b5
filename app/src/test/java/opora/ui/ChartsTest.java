package opora.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.statistics.Share;
import opora.statistics.Threshold;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;

/** The other charts against the drawings of the mockups 04, 05 and 06. */
class ChartsTest {

    private static final Threshold THIRTY = Threshold.ofPercent("30");

    @Test
    void the_trend_of_russian_6_is_drawn_as_in_the_mockup() {
        TrendChart chart = trend(-1, 24, 22, 19, 45);

        assertThat(chart.limit()).isEqualTo(57);
        assertThat(chart.grid()).containsExactly(new TrendChart.Grid(23, "50"));
        assertThat(chart.lines()).containsExactly("118,67.2 190,70.6 262,75.7 334,31.5");
        assertThat(chart.years())
                .extracting(TrendChart.Tick::x, TrendChart.Tick::text)
                .containsExactly(
                        tuple(46.0, "нет"),
                        tuple(118.0, "2023"),
                        tuple(190.0, "2024"),
                        tuple(262.0, "2025"),
                        tuple(334.0, "2026"));
        assertThat(chart.points())
                .containsExactly(
                        new TrendChart.Point(118, 67.2, 85.2, false, "24"),
                        new TrendChart.Point(190, 70.6, 88.6, false, "22"),
                        new TrendChart.Point(262, 75.7, 93.7, false, "19"),
                        new TrendChart.Point(334, 31.5, 22.5, true, "45"));
        assertThat(chart.label())
                .isEqualTo(
                        "Русский 6: 2022 нет, 2023 24\u202f%, 2024 22\u202f%, 2025 19\u202f%, 2026 45\u202f%");
    }

    @Test
    void the_trend_of_russian_5_sets_its_numbers_clear_of_the_limit_as_in_the_mockup() {
        assertThat(trend(-1, 18, 15, 13, 34).points())
                .extracting(TrendChart.Point::y, TrendChart.Point::words)
                .containsExactly(
                        tuple(77.4, 95.4), tuple(82.5, 73.5), tuple(85.9, 76.9), tuple(50.2, 41.2));
    }

    @Test
    void a_year_without_a_result_breaks_the_line() {
        TrendChart chart = trend(20, 25, -1, 30, 12);
        assertThat(chart.lines()).containsExactly("46,74.0 118,65.5", "262,57.0 334,87.6");
        assertThat(chart.points().get(2).reached()).isTrue();
    }

    @Test
    void a_share_above_a_half_widens_the_scale_to_the_whole() {
        List<TrendChart.Value> values = values(20, 60);
        assertThat(TrendChart.Scale.of(values)).isEqualTo(TrendChart.Scale.WHOLE);
        assertThat(TrendChart.Scale.of(values(20, 50))).isEqualTo(TrendChart.Scale.HALF);
        TrendChart chart = TrendChart.of("Русский 6", values, THIRTY, TrendChart.Scale.WHOLE);
        assertThat(chart.limit()).isEqualTo(82.5);
        assertThat(chart.points().getLast().y()).isEqualTo(57);
    }

    @Test
    void a_number_that_would_run_into_the_years_stands_above_its_point() {
        TrendChart chart =
                TrendChart.of("Русский 6", values(60, 10), THIRTY, TrendChart.Scale.WHOLE);
        assertThat(chart.points().getLast())
                .isEqualTo(new TrendChart.Point(334, 99.5, 90.5, false, "10"));
    }

    @Test
    void the_bar_of_a_municipality_is_drawn_as_in_the_mockup() {
        assertThat(ListedBar.of(4, 2, 16)).isEqualTo(new ListedBar(37.5, 18.8));
        assertThat(ListedBar.of(1, 2, 11)).isEqualTo(new ListedBar(13.6, 27.3));
        assertThat(ListedBar.of(0, 0, 0)).isEqualTo(new ListedBar(0, 0));
        assertThatThrownBy(() -> ListedBar.of(3, 3, 5))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_scores_of_russian_6_are_drawn_as_in_the_mockup() {
        int[] counts = {0, 0, 0, 1, 1, 4, 4, 2, 2, 4, 3, 7, 4, 5, 2, 3, 3, 1, 2, 1, 0};
        ScoreChart chart = ScoreChart.of(counts, Optional.of(new ScoreChart.Borders(6, 10, 15)));

        assertThat(chart.end()).isEqualTo(567.5);
        assertThat(chart.grid())
                .extracting(ScoreChart.Grid::y, ScoreChart.Grid::text)
                .containsExactly(
                        tuple(164.0, "2"), tuple(122.0, "4"), tuple(80.0, "6"), tuple(38.0, "8"));
        assertThat(chart.borders()).containsExactly(185.0, 287.0, 414.5);
        assertThat(chart.zones())
                .containsExactly(
                        new ScoreChart.Zone(108.5, "«2» — 6"),
                        new ScoreChart.Zone(236, "«3» — 12"),
                        new ScoreChart.Zone(350.8, "«4» — 21"),
                        new ScoreChart.Zone(491, "«5» — 10"));
        assertThat(chart.columns().get(11))
                .isEqualTo(new ScoreChart.Column(314.5, 59, 22, 147, 325.5, "m4", "7", "11"));
        assertThat(chart.columns().get(11).above()).isEqualTo(54);
        assertThat(chart.columns().get(5).look()).isEqualTo("m2");
        assertThat(chart.columns().getFirst().count()).isEmpty();
        assertThat(chart.caption())
                .isEqualTo(
                        new ScoreChart.Caption(
                                301.8, "первичный балл; вертикали — границы отметок 6, 10 и 15"));
        assertThat(chart.label())
                .startsWith("Гистограмма первичных баллов, 49\u00a0участников. 3: 1, 4: 1");
    }

    @Test
    void many_scores_and_participants_are_drawn_without_crowding() {
        int[] counts =
                IntStream.rangeClosed(0, 51).map(score -> score % 2 == 0 ? 900 : 11).toArray();
        ScoreChart chart = ScoreChart.of(counts, Optional.empty());

        assertThat(chart.grid()).extracting(ScoreChart.Grid::text).containsExactly("500", "1000");
        assertThat(chart.columns())
                .allMatch(column -> column.count().isEmpty() && column.look().equals("bar"));
        assertThat(chart.columns().get(1).score()).isEmpty();
        assertThat(chart.end()).isLessThanOrEqualTo(570);
        assertThat(chart.zones()).isEmpty();
    }

    @Test
    void the_marks_of_russian_6_are_drawn_as_in_the_mockup() {
        MarksChart chart =
                MarksChart.of(
                        List.of(
                                new MarksChart.Counts("Школа", 6, 12, 21, 10),
                                new MarksChart.Counts("Область", 0, 0, 0, 0)));
        List<MarksChart.Segment> school = chart.bars().getFirst().segments();

        // the mockup draws rounded percents, so its edges are up to half a pixel away; 74 pixels
        // more for longer names
        double[] mockup = {224, 275.7, 379.6, 561.3};
        for (int at = 0; at < mockup.length; at++) {
            assertThat(school.get(at).x()).isCloseTo(mockup[at], within(0.5));
        }
        assertThat(school)
                .extracting(MarksChart.Segment::percent)
                .containsExactly("12", "24", "43", "20");
        assertThat(school)
                .extracting(MarksChart.Segment::ink)
                .containsExactly("tw", "t1", "t1", "tw");
        assertThat(chart.bars().getFirst().title()).isEqualTo("Школа, 49");
        assertThat(chart.bars().getLast().segments()).isEmpty();
        assertThat(chart.label())
                .isEqualTo(
                        "Отметки. Школа, 49\u00a0участников: «2» 6, «3» 12, «4» 21, «5» 10;"
                                + " Область, 0\u00a0участников: «2» 0, «3» 0, «4» 0, «5» 0");
    }

    private static TrendChart trend(int... percents) {
        return TrendChart.of("Русский 6", values(percents), THIRTY, TrendChart.Scale.HALF);
    }

    private static List<TrendChart.Value> values(int... percents) {
        return IntStream.range(0, percents.length)
                .mapToObj(at ->
                        new TrendChart.Value(
                                new AcademicYear(2022 + at),
                                percents[at] < 0
                                        ? Optional.empty()
                                        : Optional.of(new Share(percents[at], 100))))
                .toList();
    }
}
