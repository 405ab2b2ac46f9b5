package opora.territory.store;

import static opora.territory.store.ClassesInTime.title;
import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import opora.territory.ClassChange;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.ClassRegister;
import opora.territory.SchoolId;
import org.junit.jupiter.api.Test;

/** What a register says of classes, beside what people recorded. */
class RegisterOfClassesTest {

    private static final String AUTUMN_24 = "2024-09-01";
    private static final String AUTUMN_25 = "2025-09-01";

    private final ClassesInTime world = ClassesInTime.ofTwoSchools();
    private final SchoolId first = world.region.school("edu1");
    private final SchoolId second = world.region.school("edu2");

    @Test
    void a_register_opens_continues_and_counts_classes() {
        world.open(first, AUTUMN_24, "5А 24", "9А 20");
        ClassId five = world.id(first, "5А", AUTUMN_24);
        long load = world.stage("edu1; 2026; 6А; 25", "edu1; 2026; 10А; 15", "edu1; 2025; 5А; 23");

        ClassRegister.Difference difference = world.difference(load);
        assertThat(difference.examples())
                .containsExactly(
                        "Школа № 1, 2024/25: в 5А обучающихся было 24, станет 23",
                        "Школа № 1, 2025/26: новый класс 6А",
                        "Школа № 1, 2025/26: новый класс 10А");
        assertThat(difference.absent())
                .extracting(absent -> absent.title().text())
                .containsExactly("9А");
        world.load("edu1; 2026; 6А; 25", "edu1; 2026; 10А; 15", "edu1; 2025; 5А; 23");

        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 23", "9А 20");
        assertThat(world.on(first, AUTUMN_25)).containsExactly("6А 25", "10А 15");
        assertThat(world.id(first, "6А", AUTUMN_25)).isEqualTo(five);
        assertThat(world.history(first).spans(world.id(first, "10А", AUTUMN_25)))
                .as("after 9 a class is another one")
                .hasSize(1);
        assertThat(
                        world.difference(world.stage("edu1; 2026; 6А; 25", "edu1; 2026; 10А"))
                                .unchanged())
                .isEqualTo(2);
    }

    @Test
    void a_recalled_register_leaves_what_was_before_and_waits_for_changes_that_rest_on_it() {
        world.open(first, AUTUMN_24, "5А 24");
        ClassHistory before = world.history(first);
        long load = world.load("edu1; 2025; 5А; 30", "edu1; 2025; 5Б; 18", "edu2; 2025; 1А");
        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 30", "5Б 18");
        assertThat(world.register.actsOn(load, Set.of())).isEmpty();
        world.record(
                first,
                "2024-12-01",
                new ClassChange.Counted(world.id(first, "5Б", "2025-05-31"), 17));
        assertThat(world.register.actsOn(load, Set.of())).hasSize(1);
        world.withdrawNewest(first);

        world.register.recall(load);

        assertThat(world.history(first)).isEqualTo(before);
        assertThat(world.history(second).turns()).isEmpty();
    }

    @Test
    void a_newer_register_counts_more_than_an_older_change() {
        world.open(first, AUTUMN_24, "5А 24");
        world.record(
                first,
                "2024-10-14",
                new ClassChange.Renamed(world.id(first, "5А", AUTUMN_24), title("5Б")));

        world.load("edu1; 2025; 5А; 25");

        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 25");
        assertThat(world.history(first).turns()).hasSize(1);
    }

    @Test
    void rows_of_schools_that_nobody_knows_are_not_kept() {
        world.load("edu77; 2025; 5А; 25", "edu1; 2025; 5А; 25");

        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 25");
        assertThat(world.region.schools.list(ALL)).hasSize(2);
    }
}
