package opora.overview.next.store;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import opora.SmallWorld;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself keeps of steps, asked in bare SQL: a cut sight has its own, nobody changes one, words and old steps go by functions alone. */
@SpringBootTest(properties = "opora.next=asked in bare SQL") // other tests expect nobody called
@OnTestDatabase
class StepWallsTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;
    @Autowired StepStore steps;

    private SmallWorld world;

    @BeforeEach
    void one_step_of_each_school() {
        world = SmallWorld.in(house);
        if (as(ALL, this::schools).isEmpty()) {
            for (SchoolId school :
                    List.of(world.borovinskaya(), world.lipovskaya(), world.second())) {
                as(ALL, () -> add(school, "now()"));
            }
        }
    }

    private int add(SchoolId school, String at) {
        return sql.sql(
                        "insert into overview.step (school, kind, on_day, way, text, made_at, made_by) values (:school, 'CONTACT', current_date, 'CALL', 'слова', %s, 1)"
                                .formatted(at))
                .param("school", school.value())
                .update();
    }

    private Set<Long> schools() {
        return Set.copyOf(
                sql.sql("select distinct school from overview.step").query(Long.class).list());
    }

    @Test
    void a_cut_sight_has_the_steps_of_its_own_schools_and_adds_none_to_others() {
        assertThat(as(new TerritoryScope.OneMunicipality(world.district()), this::schools))
                .containsExactlyInAnyOrder(
                        world.borovinskaya().value(), world.lipovskaya().value());
        TerritoryScope curator = new TerritoryScope.NamedSchools(Set.of(world.second()));
        assertThat(as(curator, this::schools)).containsExactly(world.second().value());
        assertThat(as(TerritoryScope.NOTHING, this::schools)).isEmpty();
        assertThatThrownBy(() -> as(curator, () -> add(world.borovinskaya(), "now()")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_changes_or_deletes_a_step() {
        for (String deed :
                List.of("update overview.step set text = ''", "delete from overview.step")) {
            assertThatThrownBy(() -> as(ALL, () -> sql.sql(deed).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void only_the_whole_region_removes_words() {
        String removal = "select overview.remove_words(%d, now(), 1)".formatted(newest());
        assertThatThrownBy(() ->
                        as(
                                new TerritoryScope.OneMunicipality(world.city()),
                                () -> sql.sql(removal).query(Boolean.class).single()))
                .rootCause()
                .hasMessageContaining("no such step in sight");
        assertThat(as(ALL, () -> sql.sql(removal).query(Boolean.class).single())).isTrue();
        assertThat(as(ALL, () -> sql.sql(removal).query(Boolean.class).single())).isFalse();
    }

    private long newest() {
        return as(
                ALL,
                () ->
                        sql.sql("select max(id) from overview.step where school = :second")
                                .param("second", world.second().value())
                                .query(Long.class)
                                .single());
    }

    @Test
    void a_step_goes_by_its_term_together_with_what_took_it_back_and_not_before_a_month() {
        as(ALL, () -> add(world.lipovskaya(), "now() - interval '3 years'"));
        as(
                ALL,
                () ->
                        sql.sql(
                                        """
                                        insert into overview.step (school, kind, takes_back, text, made_at, made_by)
                                        select school, 'TAKEN_BACK', id, '', now(), 1 from overview.step where made_at < now() - interval '2 years'
                                        """)
                                .update());
        Instant now = Instant.now();
        assertThatThrownBy(() -> as(ALL, () -> steps.forgetBefore(now.minus(29, ChronoUnit.DAYS))))
                .rootCause()
                .hasMessageContaining("kept for 30 days at least");
        assertThat(as(ALL, () -> steps.forgetBefore(now.minus(730, ChronoUnit.DAYS)))).isEqualTo(1);
        assertThat(
                        as(
                                ALL,
                                () ->
                                        sql.sql(
                                                        "select count(*) from overview.step where kind = 'TAKEN_BACK'")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }
}
