package opora.results.formats.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import opora.intake.TextBook;
import opora.intake.Told;
import opora.intake.formats.Reading;

/** The same report whose municipalities, schools and columns stand in another order says the same. */
class GroupReportProperties {

    private static final List<String> TASKS = List.of("1К1", "2", "3.1", "5(1)");

    private static String cells(String name, List<Integer> order, int seed) {
        return name
                + " | "
                + (10 + seed % 50)
                + " | "
                + order.stream()
                        .map(task -> "%d.%d".formatted((seed * 7 + task * 13) % 100, seed % 10))
                        .collect(Collectors.joining(" | "));
    }

    /** {@code order}: of the tasks; the rows of each municipality stay below its own. */
    private static Reading read(int municipalities, List<Integer> order, Random random) {
        List<String> blocks = new ArrayList<>();
        blocks.add(cells("Вся выборка", order, 91));
        blocks.add(cells("Среднереченская область", order, 92));
        for (int one = 0; one < municipalities; one++) {
            List<String> schools = new ArrayList<>();
            for (int school = 0; school < 3; school++) {
                int number = one * 10 + school;
                schools.add(cells("СОШ № %d(edu7%05d)".formatted(number, number), order, number));
            }
            Collections.shuffle(schools, random);
            blocks.add(
                    cells("Район %d(reg79_m%03d)".formatted(one, one), order, 50 + one)
                            + "\n"
                            + String.join("\n", schools));
        }
        Collections.shuffle(blocks, random);
        String header =
                "Выполнение заданий\nВПР 2026 Математика 5 класс\nГруппы участников | Кол-во участников | "
                        + order.stream().map(TASKS::get).collect(Collectors.joining(" | "))
                        + "\n";
        return Told.read(TextBook.of(header + String.join("\n", blocks)));
    }

    private static Set<String> told(Reading reading) {
        return Told.complements(reading).stream()
                .map(row ->
                        row.group()
                                + " "
                                + row.participants()
                                + " "
                                + row.values().stream().map(Object::toString).sorted().toList())
                .collect(Collectors.toSet());
    }

    @Property(tries = 60)
    void the_order_of_rows_and_columns_says_nothing(
            @ForAll @IntRange(min = 0, max = 4) int municipalities, @ForAll long seed) {
        Random random = new Random(seed);
        List<Integer> order = new ArrayList<>(IntStream.range(0, TASKS.size()).boxed().toList());
        Reading plain = read(municipalities, order, new Random(0));
        Collections.shuffle(order, random);
        Reading shuffled = read(municipalities, order, random);

        assertThat(told(shuffled)).isEqualTo(told(plain)).hasSize(2 + municipalities * 4);
        assertThat(shuffled.parts()).isEqualTo(plain.parts());
        assertThat(shuffled.findings().counts()).isEqualTo(plain.findings().counts());
    }
}
