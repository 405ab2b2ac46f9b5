package opora.reports.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RussianOrderTest {

    @Test
    void numbers_count_and_yo_stands_beside_ye() {
        List<String> ordered =
                List.of(
                        "Гимназия № 1",
                        "Елань",
                        "Ёлкино",
                        "Енисейская СОШ",
                        "Школа",
                        "Школа № 2",
                        "Школа № 2 имени Гагарина",
                        "Школа № 10",
                        "Школа № 100");
        for (int seed = 0; seed < 20; seed++) {
            List<String> mixed = new ArrayList<>(ordered);
            Collections.shuffle(mixed, new Random(seed));
            mixed.sort(new RussianOrder());
            assertThat(mixed).isEqualTo(ordered);
        }
    }

    @Test
    void different_names_are_never_equal() {
        assertThat(new RussianOrder().compare("Школа № 02", "Школа № 2")).isNotZero();
        assertThat(new RussianOrder().compare("Школа", "Школа")).isZero();
    }
}
