package opora.territory.store;

import static opora.territory.store.ClassesInTime.day;
import static opora.territory.store.ClassesInTime.title;
import static opora.territory.store.RegionInTime.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opora.territory.Author;
import opora.territory.ClassAct;
import opora.territory.ClassChange;
import opora.territory.ClassId;
import opora.territory.Classes;
import opora.territory.Reorganisation;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must not become of classes: pupils in schools that are no more, two classes of one title, the past of another class. */
class ClassMistakesTest {

    private static final String AUTUMN = "2024-09-01";
    private static final String NEXT = "2025-09-01";

    private final ClassesInTime world = ClassesInTime.ofTwoSchools();
    private final SchoolId first = world.region.school("edu1");
    private final SchoolId second = world.region.school("edu2");

    @BeforeEach
    void classes() {
        world.open(first, AUTUMN, "5А 24");
        world.open(second, AUTUMN, "5А 18");
    }

    private ClassChange closing(String of) {
        return new ClassChange.Closed(world.id(first, of, AUTUMN));
    }

    @Test
    void a_school_that_works_no_more_has_no_new_classes() {
        world.region.act(day("2025-07-01"), new Reorganisation.SchoolClosed(first));

        assertThat(world.open(first, NEXT, "1А 20"))
                .containsEntry("onDay", "В этот день школа уже не работала");
        assertThat(world.promote(first, 2026)).containsOnlyKeys("onDay");
        Classes.Promoted promoted =
                world.classes.promoteAll(ALL, new AcademicYear(2026), new Author(1, ""));

        assertThat(promoted.schools()).isOne();
        assertThat(world.on(first, NEXT)).isEmpty();
        assertThat(world.on(second, NEXT)).containsExactly("6А");
    }

    @Test
    void a_school_that_was_joined_to_another_is_told_where_its_classes_are_kept() {
        world.region.act(day(NEXT), new Reorganisation.SchoolMerged(first, second));

        assertThat(world.open(first, NEXT, "1А 20"))
                .containsEntry(
                        "onDay", "С 01.09.2025 школа присоединена к другой: её классы ведут там");
    }

    @Test
    void classes_of_a_joined_school_are_changed_as_those_of_the_one_that_took_them() {
        world.region.act(day("2025-01-10"), new Reorganisation.SchoolMerged(first, second));
        ClassId came = world.id(first, "5А", AUTUMN);

        assertThat(
                        world.record(
                                second,
                                "2025-02-01",
                                new ClassChange.Merged(came, world.id(second, "5А", AUTUMN))))
                .isEmpty();

        ClassAct act = world.classes.acts(ALL, second).getFirst();
        assertThat(act.schools()).containsExactly(second);
        assertThat(world.on(second, "2025-02-01")).containsExactly("5А 42");
        assertThat(world.classes.actsOfMany(ALL)).isEmpty();
    }

    @Test
    void a_merger_ahead_gives_no_say_over_classes_of_the_other_school() {
        world.region.load("edu1; Школа № 1; Лужанск; 2099; edu2");
        long act = world.classes.acts(ALL, first).getFirst().id();

        assertThat(world.classes.acts(ALL, second)).hasSize(1);
        assertThat(
                        world.classes.withdraw(
                                new TerritoryScope.OneSchool(second),
                                act,
                                "чужое",
                                new Author(1, "")))
                .isEmpty();
    }

    @Test
    void a_withdrawal_does_not_bring_back_a_title_that_another_class_has_by_now() {
        world.record(first, "2024-10-01", closing("5А"));
        long closed = world.classes.acts(ALL, first).getFirst().id();
        world.open(first, "2024-10-02", "5А 20");
        long opened = world.classes.acts(ALL, first).getFirst().id();

        assertThat(world.withdraw(closed))
                .containsEntry(
                        "reason",
                        "Классов 5А стало бы два: сначала отзовите или измените другой 5А");
        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 20");
        assertThat(world.withdraw(opened)).isEmpty();
        assertThat(world.withdraw(closed)).isEmpty();
        assertThat(world.on(first, "2025-05-31")).containsExactly("5А 24");
    }

    @Test
    void a_move_is_not_taken_back_into_a_title_that_was_given_away() {
        world.record(
                first,
                "2024-10-01",
                new ClassChange.Moved(
                        second,
                        List.of(new ClassChange.Step(world.id(first, "5А", AUTUMN), title("5Б")))));
        long moved = world.classes.acts(ALL, first).getFirst().id();
        world.open(first, "2024-11-01", "5А 9");

        assertThat(world.withdraw(moved)).containsOnlyKeys("reason");
    }

    @Test
    void a_joined_class_of_the_same_title_does_not_stand_in_the_way_of_a_withdrawal() {
        world.region.act(day("2025-01-10"), new Reorganisation.SchoolMerged(first, second));
        world.record(
                second, "2025-02-01", new ClassChange.Counted(world.id(second, "5А", AUTUMN), 17));

        assertThat(world.withdrawNewest(second)).isEmpty();
    }

    @Test
    void a_table_of_the_next_year_continues_no_class_that_was_merged_or_renamed_away() {
        world.open(first, AUTUMN, "5Б 20");
        ClassId went = world.id(first, "5Б", AUTUMN);
        world.record(
                first, "2025-01-10", new ClassChange.Merged(went, world.id(first, "5А", AUTUMN)));
        world.load("edu1; 2026; 6А; 44", "edu1; 2026; 6Б; 15");
        assertThat(world.id(first, "6А", NEXT)).isEqualTo(world.id(first, "5А", AUTUMN));
        assertThat(world.id(first, "6Б", NEXT)).isNotEqualTo(went);

        ClassId renamed = world.id(second, "5А", AUTUMN);
        world.record(second, "2025-01-10", new ClassChange.Renamed(renamed, title("5В")));
        world.load("edu2; 2026; 6А; 12", "edu2; 2026; 6В; 18");
        assertThat(world.id(second, "6В", NEXT)).isEqualTo(renamed);
        assertThat(world.id(second, "6А", NEXT)).isNotEqualTo(renamed);
    }

    @Test
    void a_promoted_class_stands_in_the_next_year_as_it_is_called_there_at_last() {
        world.promote(first, 2026);
        world.record(
                first,
                "2025-10-01",
                new ClassChange.Renamed(world.id(first, "6А", NEXT), title("6В")));

        assertThat(
                        world.classes
                                .promotion(ALL, first, new AcademicYear(2026))
                                .orElseThrow()
                                .classes()
                                .getFirst()
                                .already())
                .contains(title("6В"));
    }
}
