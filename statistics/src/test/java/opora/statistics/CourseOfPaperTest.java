package opora.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CourseOfPaperTest {

    @Test
    void the_first_third_and_the_last_are_told_apart() {
        assertThat(CourseOfPaper.of(List.of(-1.0, -3.0, -50.0, 50.0, 7.0, -10.0, -20.0)))
                .contains(new CourseOfPaper(2, -2, -15));
    }

    @Test
    void five_tasks_have_no_course() {
        assertThat(CourseOfPaper.of(List.of(0.0, 0.0, 0.0, 0.0, 0.0))).isEmpty();
        assertThat(CourseOfPaper.of(List.of())).isEmpty();
    }
}
