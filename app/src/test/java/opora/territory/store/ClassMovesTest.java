package opora.territory.store;

import static opora.territory.store.ClassesInTime.day;
import static opora.territory.store.ClassesInTime.title;
import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import opora.territory.Author;
import opora.territory.ClassChange;
import opora.territory.ClassChange.Step;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.ClassesChanged;
import opora.territory.Paper;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Classes that go on in another school. */
class ClassMovesTest {

    private static final String AUTUMN = "2024-09-01";
    private static final String NEW_YEAR = "2025-01-09";
    private static final String SUMMER = "2025-05-31";

    private final ClassesInTime world = ClassesInTime.ofTwoSchools();
    private final SchoolId first = world.region.school("edu1");
    private final SchoolId second = world.region.school("edu2");

    @BeforeEach
    void classes() {
        world.open(first, AUTUMN, "5А 24", "5Б 20");
        world.open(second, AUTUMN, "5А 18");
    }

    /** «5Б как 5В». */
    private ClassChange.Moved moved(SchoolId into, String... words) {
        return new ClassChange.Moved(
                into,
                Stream.of(words)
                        .map(line -> line.split(" как "))
                        .map(parts -> new Step(world.id(first, parts[0], AUTUMN), title(parts[1])))
                        .toList());
    }

    private Map<String, String> move(String... words) {
        return world.record(first, NEW_YEAR, moved(second, words));
    }

    @Test
    void a_class_goes_on_in_the_other_school_from_its_day() {
        ClassId class5b = world.id(first, "5Б", AUTUMN);

        assertThat(move("5Б как 5В")).isEmpty();

        assertThat(world.on(first, "2025-01-08")).containsExactly("5А 24", "5Б 20");
        assertThat(world.on(second, "2025-01-08")).containsExactly("5А 18");
        assertThat(world.on(first, NEW_YEAR)).containsExactly("5А 24");
        assertThat(world.on(second, NEW_YEAR)).containsExactly("5А 18", "5В 20");
        assertThat(world.id(second, "5В", NEW_YEAR)).isEqualTo(class5b);
        assertThat(world.history(second).spans(class5b))
                .extracting(span -> span.as().title().text(), ClassHistory.Span::since)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("5Б", day(AUTUMN)),
                        org.assertj.core.groups.Tuple.tuple("5В", day(NEW_YEAR)));
    }

    @Test
    void it_is_promoted_by_the_school_where_it_is() {
        move("5Б как 5В");

        assertThat(world.promote(first, 2026)).isEmpty();
        assertThat(world.promote(second, 2026)).isEmpty();

        assertThat(world.on(first, "2025-09-01")).containsExactly("6А");
        assertThat(world.on(second, "2025-09-01")).containsExactly("6А", "6В");
    }

    @Test
    void a_withdrawn_move_leaves_no_trace() {
        ClassHistory one = world.history(first);
        ClassHistory other = world.history(second);
        move("5А как 5Б", "5Б как 5В");

        assertThat(world.withdrawNewest(second)).isEmpty();

        assertThat(world.history(first)).isEqualTo(one);
        assertThat(world.history(second)).isEqualTo(other);
    }

    @Test
    void what_cannot_be_is_told_and_nothing_is_kept() {
        assertThat(move("5Б как 5А"))
                .containsOnlyKeys("title-" + world.id(first, "5Б", AUTUMN).value())
                .containsValue("Класс 5А в той школе уже есть: выберите другую букву");
        assertThat(move("5А как 5В", "5Б как 5В")).hasSize(1);
        assertThat(move("5Б как 6В"))
                .containsValue("Класс переходит в ту же параллель: меняется только буква");
        assertThat(move()).containsOnlyKeys("titles");
        assertThat(world.record(first, NEW_YEAR, moved(first, "5Б как 5В")))
                .containsOnlyKeys("into");
        assertThat(world.record(first, NEW_YEAR, moved(new SchoolId(999), "5Б как 5В")))
                .containsOnlyKeys("into");
        assertThat(world.record(first, "2026-01-09", moved(second, "5Б как 5В")))
                .containsValue("В этот день такого класса нет");
        world.record(
                first, "2025-03-01", new ClassChange.Counted(world.id(first, "5Б", AUTUMN), 19));
        assertThat(move("5Б как 5В")).containsOnlyKeys("onDay");

        assertThat(world.on(second, SUMMER)).containsExactly("5А 18");
    }

    @Test
    void a_school_that_was_closed_takes_no_classes() {
        world.region.load("edu3; Школа № 3; Лужанск; 2024");
        assertThat(world.record(first, NEW_YEAR, moved(world.region.school("edu3"), "5Б как 5Б")))
                .containsOnlyKeys("into");
    }

    @Test
    void only_who_sees_both_schools_moves_and_takes_back() {
        TerritoryScope one = new TerritoryScope.OneSchool(first);
        Author head = new Author(1, "Юдина М. А.");
        Paper paper = new Paper(Optional.of(day(NEW_YEAR)), "");

        assertThat(world.classes.record(one, first, moved(second, "5Б как 5В"), paper, head))
                .hasValueSatisfying(mistakes -> assertThat(mistakes).containsOnlyKeys("into"));
        move("5Б как 5В");
        long act = world.classes.acts(ALL, second).getFirst().id();
        assertThat(world.classes.acts(ALL, first).getFirst().id()).isEqualTo(act);
        assertThat(world.classes.withdraw(one, act, "ошибка", head)).isEmpty();
        assertThat(
                        world.classes.withdraw(
                                new TerritoryScope.NamedSchools(Set.of(first, second)),
                                act,
                                "ошибка",
                                head))
                .contains(Map.of());
    }

    @Test
    void a_table_of_the_year_takes_no_class_back_and_brings_none_too_early() {
        move("5Б как 5В");

        world.load("edu1; 2025; 5А; 24", "edu2; 2025; 5А; 18", "edu2; 2025; 5В; 21");

        assertThat(world.on(first, "2024-10-01")).containsExactly("5А 24", "5Б 20");
        assertThat(world.on(second, "2024-10-01")).containsExactly("5А 18");
        assertThat(world.on(second, SUMMER)).containsExactly("5А 18", "5В 21");
    }

    @Test
    void another_class_of_its_title_is_another_class() {
        ClassId moved = world.id(first, "5Б", AUTUMN);
        move("5Б как 5В");

        world.load("edu1; 2025; 5Б; 17");

        assertThat(world.on(first, SUMMER)).containsExactly("5А 24", "5Б 17");
        assertThat(world.id(first, "5Б", SUMMER)).isNotEqualTo(moved);
        assertThat(world.id(second, "5В", SUMMER)).isEqualTo(moved);
    }

    @Test
    void it_is_told_to_both_schools() {
        move("5Б как 5В");
        world.withdrawNewest(first);

        assertThat(world.region.announced)
                .filteredOn(ClassesChanged.class::isInstance)
                .map(event -> ((ClassesChanged) event).deed())
                .filteredOn(deed -> deed.title().contains("перешли"))
                .extracting(deed -> deed.subject().school())
                .containsExactlyInAnyOrder(
                        first.value(), second.value(), first.value(), second.value());
        assertThat(world.classes.acts(ALL, first).getFirst().lines())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.was()).isEqualTo("5Б, 20 обуч., Школа № 1");
                    assertThat(line.now()).isEqualTo("5В, 20 обуч., Школа № 2");
                });
    }
}
