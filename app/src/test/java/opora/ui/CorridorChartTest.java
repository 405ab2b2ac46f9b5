package opora.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.ui.CorridorChart.Place;
import opora.ui.CorridorChart.Point;
import opora.ui.CorridorChart.Task;
import org.junit.jupiter.api.Test;

/** Against the drawing of the mockup 06. */
class CorridorChartTest {

    private static Task task(String number, double percent, double reference, Place place) {
        return new Task(number, percent, Optional.of(reference), place);
    }

    private static CorridorChart fifteen() {
        List<Task> tasks = new ArrayList<>();
        for (int at = 1; at < 15; at++) {
            tasks.add(task(Integer.toString(at), 78, 93, Place.BELOW));
        }
        tasks.add(task("12", 8, 20, Place.BELOW));
        return CorridorChart.of(tasks, "школа", "страна");
    }

    @Test
    void tasks_stand_where_the_mockup_draws_them() {
        CorridorChart chart = fifteen();
        assertThat(chart.points().get(6))
                .isEqualTo(new Point(525, 77, "7", Place.BELOW, 97, "−15"));
        assertThat(chart.points().getLast().x()).isEqualTo(1117);
        assertThat(chart.points().getLast().y()).isEqualTo(252);
    }

    @Test
    void the_number_of_a_task_near_the_axis_stands_above_its_point() {
        assertThat(fifteen().points().getLast().words()).isEqualTo(242);
    }

    @Test
    void the_corridor_ends_at_nought_and_a_hundred() {
        CorridorChart chart =
                CorridorChart.of(
                        List.of(task("1", 95, 95, Place.INSIDE), task("2", 5, 5, Place.INSIDE)),
                        "школа",
                        "страна");
        assertThat(chart.bands()).containsExactly("81.0,22.0 155.0,234.5 155.0,272.0 81.0,59.5");
    }

    @Test
    void a_task_that_the_reference_does_not_tell_breaks_the_corridor() {
        Task alone = new Task("3", 50, Optional.empty(), Place.NOT_COMPARED);
        CorridorChart chart =
                CorridorChart.of(
                        List.of(
                                task("1", 50, 50, Place.INSIDE),
                                task("2", 50, 50, Place.INSIDE),
                                alone,
                                task("4", 50, 50, Place.INSIDE)),
                        "школа",
                        "страна");
        assertThat(chart.references()).containsExactly("81.0,147.0 155.0,147.0");
        assertThat(chart.label()).contains("3: 50 и нет");
    }

    @Test
    void a_deviation_just_beyond_ten_is_not_written_as_ten() {
        CorridorChart chart =
                CorridorChart.of(
                        List.of(task("1", 71, 81.4, Place.BELOW), task("2", 71, 60.6, Place.ABOVE)),
                        "школа",
                        "регион");
        assertThat(chart.points()).extracting(Point::deviation).containsExactly("−10,4", "+10,4");
    }

    @Test
    void a_bar_of_deviation_grows_from_the_middle_and_ends_at_the_edge() {
        assertThat(DeviationBar.of(-34, Place.BELOW)).isEqualTo(new DeviationBar(7, 68, "down"));
        assertThat(DeviationBar.of(9, Place.INSIDE)).isEqualTo(new DeviationBar(75, 18, "off"));
        assertThat(DeviationBar.of(-60, Place.BELOW)).isEqualTo(new DeviationBar(1, 74, "down"));
    }

    @Test
    void parts_of_a_bar_fill_it() {
        PartsBar bar =
                PartsBar.of(
                        List.of(
                                new PartsBar.Value("ниже журнала", 17, "17"),
                                new PartsBar.Value("та же", 28, "28"),
                                new PartsBar.Value("выше журнала", 4, "4")));
        assertThat(bar.parts())
                .extracting(PartsBar.Part::text)
                .containsExactly("ниже журнала 17", "та же 28", "4");
        assertThat(bar.names()).extracting(PartsBar.Name::text).containsExactly("выше журнала");
        assertThat(bar.label()).isEqualTo("ниже журнала 17, та же 28, выше журнала 4");
    }
}
