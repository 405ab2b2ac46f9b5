package opora.territory.store;

import static opora.territory.store.ClassesInTime.day;
import static opora.territory.store.ClassesInTime.named;
import static opora.territory.store.ClassesInTime.title;
import static opora.territory.store.ClassesInTime.words;
import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import opora.territory.ClassChange;
import opora.territory.ClassHistory;
import opora.territory.ClassId;
import opora.territory.Classes;
import opora.territory.ClassesChanged;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.Test;

/** Changes that people record. What a register says: {@link RegisterOfClassesTest}. */
class ClassesThroughTimeTest {

    private static final String AUTUMN_24 = "2024-09-01";
    private static final String AUTUMN_25 = "2025-09-01";

    private final ClassesInTime world = ClassesInTime.ofTwoSchools();
    private final SchoolId first = world.region.school("edu1");
    private final SchoolId second = world.region.school("edu2");

    @Test
    void five_a_of_one_year_is_six_a_of_the_next_and_one_class() {
        assertThat(world.open(first, AUTUMN_24, "5А 24", "9А 20", "5Б")).isEmpty();
        ClassId five = world.id(first, "5А", "2025-05-31");

        assertThat(world.promote(first, 2026)).isEmpty();

        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 24", "5Б", "9А 20");
        assertThat(world.on(first, "2025-08-31")).containsExactly("5А 24", "5Б", "9А 20");
        assertThat(world.on(first, AUTUMN_25)).containsExactly("6А", "6Б");
        assertThat(world.history(first).spans(five))
                .extracting(span -> span.year().span() + " " + words(span.as()))
                .containsExactly("2024/25 5А 24", "2025/26 6А");
        assertThat(world.history(first).heir(five, day(AUTUMN_25)).map(one -> words(one)))
                .contains("6А");
    }

    @Test
    void a_year_of_which_nobody_has_told_has_no_classes() {
        world.open(first, AUTUMN_24, "5А");

        assertThat(world.on(first, "2024-08-31")).isEmpty();
        assertThat(world.on(first, AUTUMN_25)).isEmpty();
    }

    @Test
    void taking_a_promotion_back_leaves_no_trace() {
        world.open(first, AUTUMN_24, "5А 24", "5Б 22");
        ClassHistory before = world.history(first);
        world.promote(first, 2026);

        assertThat(world.withdrawNewest(first)).isEmpty();

        assertThat(world.history(first)).isEqualTo(before);
        assertThat(world.promote(first, 2026)).isEmpty();
        assertThat(world.on(first, AUTUMN_25)).containsExactly("6А", "6Б");
    }

    @Test
    void what_a_later_change_rests_on_is_not_taken_back_before_it() {
        world.open(first, AUTUMN_24, "5А 24");
        long opening = world.classes.acts(ALL, first).getFirst().id();
        world.promote(first, 2026);

        assertThat(world.withdraw(opening))
                .containsEntry(
                        "reason",
                        "Сначала отзовите более позднее изменение этих классов: «Классы переведены на следующий год», с 01.09.2025");
        assertThat(world.withdrawNewest(first)).isEmpty();
        assertThat(world.withdraw(opening)).isEmpty();
        assertThat(world.history(first).years()).isEmpty();
    }

    @Test
    void a_renamed_class_had_another_title_before() {
        world.open(first, AUTUMN_24, "5А 24", "5В");
        ClassId five = world.id(first, "5А", AUTUMN_24);

        assertThat(world.record(first, "2024-10-14", new ClassChange.Renamed(five, title("5Б"))))
                .isEmpty();

        assertThat(world.on(first, "2024-10-13")).containsExactly("5А 24", "5В");
        assertThat(world.on(first, "2024-10-14")).containsExactly("5Б 24", "5В");
        assertThat(world.history(first).named(first, title("5А"), day("2025-05-31")))
                .as("a file may still use the title of September")
                .contains(five);
        assertThat(world.record(first, "2024-11-01", new ClassChange.Renamed(five, title("5В"))))
                .containsEntry("title", "Класс 5В уже есть");
        assertThat(world.record(first, "2024-11-01", new ClassChange.Renamed(five, title("6Б"))))
                .containsKey("title");
        assertThat(world.record(first, "2024-10-01", new ClassChange.Counted(five, 23)))
                .containsEntry(
                        "onDay",
                        "Эти изменения уже учтены в более позднем, от 14.10.2024: сначала отзовите его");
    }

    @Test
    void merging_and_splitting_keep_the_number_of_pupils() {
        world.open(first, AUTUMN_24, "5А 24", "5Б 20");
        ClassId a = world.id(first, "5А", AUTUMN_24);
        ClassId b = world.id(first, "5Б", AUTUMN_24);

        world.record(first, "2025-01-10", new ClassChange.Merged(b, a));
        assertThat(world.on(first, "2025-01-09")).containsExactly("5А 24", "5Б 20");
        assertThat(world.on(first, "2025-01-10")).containsExactly("5А 44");
        assertThat(world.history(first).heir(b, day("2025-05-31")).map(one -> words(one)))
                .contains("5А 44");

        assertThat(world.record(first, "2025-02-01", new ClassChange.Split(a, named("5В 44"))))
                .containsKey("moved");
        world.record(first, "2025-02-01", new ClassChange.Split(a, named("5В 19")));
        assertThat(world.on(first, "2025-02-01")).containsExactly("5А 25", "5В 19");
    }

    @Test
    void a_closed_class_is_there_no_more_and_does_not_go_on() {
        world.open(first, AUTUMN_24, "5А 24", "5Б 20");
        world.record(first, "2025-03-01", new ClassChange.Closed(world.id(first, "5Б", AUTUMN_24)));

        assertThat(world.on(first, "2025-02-28")).hasSize(2);
        assertThat(world.on(first, "2025-03-01")).containsExactly("5А 24");
        world.promote(first, 2026);
        assertThat(world.on(first, AUTUMN_25)).containsExactly("6А");
    }

    @Test
    void classes_of_a_school_that_was_joined_to_another_go_on_there() {
        world.open(first, AUTUMN_24, "5А 24");
        world.open(second, AUTUMN_24, "5А 20", "5Б 18");
        world.region.act(day(AUTUMN_25), new Reorganisation.SchoolMerged(first, second));

        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 24");
        assertThat(world.on(second, "2025-05-31")).containsExactly("5А 20", "5Б 18");
        assertThat(world.promote(second, 2026))
                .hasSize(1)
                .containsValue("Класс 6А уже есть: выберите другую букву");
        var open =
                world.classes.promotion(ALL, second, new AcademicYear(2026)).orElseThrow().open();
        assertThat(open).hasSize(3);
        var steps =
                open.stream()
                        .map(going ->
                                new ClassChange.Step(
                                        going.was().id(),
                                        going.was().school().equals(first)
                                                ? title("6В")
                                                : going.title().orElseThrow()))
                        .toList();
        assertThat(world.record(second, AUTUMN_25, new ClassChange.Promoted(steps))).isEmpty();

        assertThat(world.on(second, AUTUMN_25)).containsExactly("6А", "6Б", "6В");
        assertThat(world.on(first, AUTUMN_25)).isEmpty();
        ClassId moved = world.id(second, "6В", AUTUMN_25);
        assertThat(world.history(first).heir(moved, day(AUTUMN_25)).map(one -> words(one)))
                .contains("6В");
    }

    @Test
    void a_merger_in_the_middle_of_a_year_brings_the_classes_on_its_day() {
        world.open(first, AUTUMN_24, "5А 24");
        world.open(second, AUTUMN_24, "5Б 18");
        world.region.act(day("2025-01-10"), new Reorganisation.SchoolMerged(first, second));

        assertThat(world.on(second, "2025-01-09")).containsExactly("5Б 18");
        assertThat(world.on(second, "2025-01-10")).containsExactly("5А 24", "5Б 18");
        assertThat(world.on(first, "2025-01-10")).isEmpty();
    }

    @Test
    void everybody_of_a_territory_goes_on_at_once_and_back_at_once() {
        world.open(first, AUTUMN_24, "5А 24", "9А 20");
        world.open(second, AUTUMN_24, "1А 30");
        ClassHistory before = world.history(second);

        assertThat(
                        world.classes.promoteAll(
                                ALL,
                                new AcademicYear(2026),
                                new opora.territory.Author(7, "Кравцова Е. П.")))
                .isEqualTo(new Classes.Promoted(2, List.of()));

        assertThat(world.on(first, AUTUMN_25)).containsExactly("6А");
        assertThat(world.on(second, AUTUMN_25)).containsExactly("2А");
        TerritoryScope school = new TerritoryScope.OneSchool(second);
        long act = world.classes.actsOfMany(ALL).getFirst().id();
        assertThat(world.classes.withdraw(school, act, "ошибка", new opora.territory.Author(1, "")))
                .as("a school does not take back what others rest on")
                .isEmpty();
        assertThat(world.withdraw(act)).isEmpty();
        assertThat(world.history(second)).isEqualTo(before);
    }

    @Test
    void out_of_sight_nothing_is_known_and_nothing_is_changed() {
        world.open(first, AUTUMN_24, "5А 24");
        TerritoryScope foreign = new TerritoryScope.OneSchool(second);
        long act = world.classes.acts(ALL, first).getFirst().id();

        assertThat(world.classes.history(foreign, first)).isEmpty();
        assertThat(world.classes.acts(foreign, first)).isEmpty();
        assertThat(
                        world.classes.record(
                                foreign,
                                first,
                                new ClassChange.Closed(world.id(first, "5А", AUTUMN_24)),
                                new opora.territory.Paper(Optional.of(day("2025-01-01")), ""),
                                new opora.territory.Author(1, "")))
                .isEmpty();
        assertThat(world.classes.withdraw(foreign, act, "нет", new opora.territory.Author(1, "")))
                .isEmpty();
        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 24");
    }

    @Test
    void every_change_and_every_withdrawal_is_told() {
        world.open(first, AUTUMN_24, "5А 24");
        world.withdrawNewest(first);

        assertThat(world.region.announced)
                .filteredOn(ClassesChanged.class::isInstance)
                .map(event -> ((ClassesChanged) event).deed())
                .satisfiesExactly(
                        told -> {
                            assertThat(told.kind()).isEqualTo("territory.classes_changed");
                            assertThat(told.subject().name()).isEqualTo("Школа № 1");
                            assertThat(told.subject().school()).isEqualTo(first.value());
                            assertThat(told.changes().getFirst().now()).isEqualTo("5А, 24 обуч.");
                        },
                        taken -> {
                            assertThat(taken.kind()).isEqualTo("territory.classes_withdrawn");
                            assertThat(taken.reason()).isEmpty();
                            assertThat(taken.changes().getFirst().was()).isEqualTo("5А, 24 обуч.");
                        });
    }
}
