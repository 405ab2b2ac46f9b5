package opora;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.guards.RowsEverywhere;
import opora.territory.Author;
import opora.territory.ClassChange;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.Classes;
import opora.territory.Paper;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 4, second wall: rows that speak of several schools or of none. The rows planted here, at last, would mislead other tests of the same house. */
@SpringBootTest(properties = "opora.rows=of several schools")
@OnTestDatabase
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TurnsInSightTests {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;

    @Test
    @Order(3)
    void changes_and_tasks_of_foreign_schools_do_not_exist_for_a_school() {
        SmallWorld world = SmallWorld.in(house);
        world.places();
        RowsEverywhere.plant(sql);
        long own = world.second().value();
        long foreign =
                sql.sql("select max(act) from territory.school_turn where school <> ?")
                        .param(own)
                        .query(Long.class)
                        .single();
        assertThat(count("territory.act where id = " + foreign)).isOne();
        assertThat(count("consistency.task")).isPositive();
        as(
                new TerritoryScope.OneSchool(world.second()),
                () -> {
                    for (String table :
                            new String[] {
                                "act where id", "act_line where act", "act_withdrawal where act"
                            }) {
                        assertThat(count("territory.%s = %d".formatted(table, foreign)))
                                .as(table)
                                .isZero();
                    }
                    assertThat(count("territory.successor")).isZero();
                    assertThat(count("consistency.task where school is distinct from " + own))
                            .isZero();
                    return 0;
                });
        as(
                TerritoryScope.NOTHING,
                () -> {
                    for (String table :
                            new String[] {
                                "territory.act",
                                "territory.partner",
                                "consistency.task",
                                "consistency.task_event"
                            }) {
                        assertThat(count(table)).as(table).isZero();
                    }
                    return 0;
                });
    }

    @Test
    @Order(1)
    void a_move_of_a_class_is_seen_by_both_schools_and_by_no_other() {
        SmallWorld world = SmallWorld.in(house);
        world.places();
        Classes classes = house.getBean(Classes.class);
        LocalDate day = LocalDate.of(2025, 10, 1);
        ClassId one =
                classes.history(ALL, world.borovinskaya()).orElseThrow().on(day).getFirst().id();
        assertThat(
                        classes.record(
                                ALL,
                                world.borovinskaya(),
                                new ClassChange.Moved(
                                        world.second(),
                                        List.of(
                                                new ClassChange.Step(
                                                        one, ClassTitle.find("5Я").orElseThrow()))),
                                new Paper(Optional.of(day), ""),
                                new Author(1, "Проба")))
                .contains(Map.of());
        String moved = "territory.class_turn where moved_from is not null";
        String acts = "territory.class_act where kind = 'MOVED'";
        for (SchoolId seeing : List.of(world.borovinskaya(), world.second())) {
            assertThat(seen(seeing, moved)).isOne();
            assertThat(seen(seeing, acts)).isOne();
        }
        SchoolId third = world.lipovskaya();
        assertThat(seen(third, moved)).isZero();
        assertThat(seen(third, acts)).isZero();
        assertThatThrownBy(() -> pushAnother(world.borovinskaya(), world.second()))
                .as("what one sees leave does not make one see where it goes")
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int pushAnother(SchoolId own, SchoolId foreign) {
        return as(
                new TerritoryScope.OneSchool(own),
                () ->
                        sql.sql(
                                        """
                                        insert into territory.class_turn (act, school_class, school, moved_from, counted, standing)
                                        select one.act, other.school_class, :foreign, :own, false, 'OPEN'
                                        from territory.class_turn one, territory.class_turn other
                                        where one.moved_from = :own and other.school = :own and other.school_class <> one.school_class
                                        limit 1
                                        """)
                                .param("own", own.value())
                                .param("foreign", foreign.value())
                                .update());
    }

    @Test
    @Order(2)
    void a_merger_ahead_shows_the_classes_of_neither_school_to_the_other() {
        SmallWorld world = SmallWorld.in(house);
        world.places();
        String theirs = "territory.class_turn where school = " + world.borovinskaya().value();
        assertThat(count(theirs)).isPositive();
        for (int year : new int[] {2099, 2020}) {
            sql.sql(
                            """
                            update territory.school_entry set closed_after = :year,
                              merged_into = (select code from territory.open_school where id = :into)
                            where school = :school
                            """)
                    .param("year", year)
                    .param("into", world.second().value())
                    .param("school", world.borovinskaya().value())
                    .update();
            assertThat(seen(world.second(), theirs) > 0).isEqualTo(year == 2020);
        }
    }

    private long seen(SchoolId school, String rows) {
        return as(new TerritoryScope.OneSchool(school), () -> count(rows));
    }

    private long count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
