package opora.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 6, 17);

    private static Task inDays(int days) {
        return Task.until(TODAY.plusDays(days), TODAY, "через " + days, "/", "");
    }

    private static Task undated(String kind) {
        return new Task(kind, "/", "", "", kind, "");
    }

    @Test
    void what_is_overdue_comes_first_then_this_week_then_what_presses_then_later_days() {
        List<Task> mixed =
                List.of(
                        undated("lock"),
                        undated("wait"),
                        inDays(30),
                        undated("warn"),
                        inDays(7),
                        undated("late"),
                        inDays(0),
                        inDays(-3),
                        inDays(8),
                        inDays(-1));
        assertThat(Task.byUrgency(mixed, TODAY))
                .extracting(Task::title)
                .containsExactly(
                        "через -3",
                        "через -1",
                        "через 0",
                        "через 7",
                        "late",
                        "warn",
                        "через 8",
                        "через 30",
                        "wait",
                        "lock");
    }

    @Test
    void a_day_is_said_in_words_and_what_passed_is_called_overdue() {
        assertThat(List.of(inDays(-1), inDays(0), inDays(7), inDays(8)))
                .extracting(Task::when, Task::status)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"срок был 16 июня\", \"Просрочено\")",
                        "(\"сегодня\", \"Последний день\")",
                        "(\"до 24 июня\", \"Скоро срок\")",
                        "(\"до 25 июня\", \"Есть время\")");
        assertThat(inDays(-1).isOverdue(TODAY)).isTrue();
        assertThat(inDays(0).isOverdue(TODAY)).isFalse();
    }

    @Test
    void what_cannot_be_done_yet_does_not_wait_for_the_person() {
        assertThat(new Task("позже", "", "", "", "lock", "Пока нельзя").waits()).isFalse();
        assertThat(inDays(1).waits()).isTrue();
    }
}
