package opora.upkeep.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private final List<String> closed = new ArrayList<>();
    private final Closing closing = new Closing();

    @Test
    void the_last_opened_is_closed_first_and_each_once() {
        closing.add(() -> closed.add("folder"));
        closing.add(() -> closed.add("database"));
        closing.add(() -> closed.add("pages"));
        closing.now();
        closing.now();

        assertThat(closed).containsExactly("pages", "database", "folder");
    }

    @Test
    void what_opens_too_late_is_closed_at_once() {
        closing.now();
        closing.add(() -> closed.add("pages"));

        assertThat(closed).containsExactly("pages");
        assertThat(closing.hasBegun()).isTrue();
    }

    @Test
    void a_failure_does_not_keep_the_rest_open() {
        closing.add(() -> closed.add("folder"));
        closing.add(() -> {
            throw new IllegalStateException("pages do not close");
        });
        closing.now();

        assertThat(closed).containsExactly("folder");
    }
}
