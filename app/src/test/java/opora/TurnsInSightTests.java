package opora;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;

import opora.guards.RowsEverywhere;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 4, second wall: rows that speak of several schools or of none. The rows planted here would mislead other tests of the same house. */
@SpringBootTest(properties = "opora.rows=of several schools")
@OnTestDatabase
class TurnsInSightTests {

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;

    @Test
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

    private long count(String rows) {
        return sql.sql("select count(*) from " + rows).query(Long.class).single();
    }
}
