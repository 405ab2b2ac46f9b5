package opora.network.store;

import static opora.Askers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import opora.SmallWorld;
import opora.guards.RowsEverywhere;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database itself keeps of visits, asked in bare SQL: a cut sight has its own, nobody changes a row, words and old visits go by functions alone. */
@SpringBootTest(properties = "opora.network=asked in bare SQL") // rows of no other test's doing
@OnTestDatabase
class VisitWallsTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    private static final List<String> TABLES =
            List.of("visit", "step", "decision", "answer", "attachment", "note");

    @Autowired ApplicationContext house;
    @Autowired JdbcClient sql;
    @Autowired VisitStore visits;
    @Autowired NoteStore notes;

    private SmallWorld world;

    @BeforeEach
    void rows_of_each_school() {
        world = SmallWorld.in(house);
        if (as(ALL, () -> schools("note")).isEmpty()) {
            as(
                    ALL,
                    () -> {
                        RowsEverywhere.visits(sql);
                        return 0;
                    });
        }
    }

    private Set<Long> schools(String table) {
        return Set.copyOf(
                sql.sql("select distinct school from network." + table).query(Long.class).list());
    }

    @Test
    void a_cut_sight_has_the_rows_of_its_own_schools_and_adds_none_to_others() {
        TerritoryScope curator = new TerritoryScope.NamedSchools(Set.of(world.second()));
        for (String table : TABLES) {
            assertThat(
                            as(
                                    new TerritoryScope.OneMunicipality(world.district()),
                                    () -> schools(table)))
                    .as(table)
                    .containsExactlyInAnyOrder(
                            world.borovinskaya().value(), world.lipovskaya().value());
            assertThat(as(curator, () -> schools(table)))
                    .as(table)
                    .containsExactly(world.second().value());
            assertThat(as(TerritoryScope.NOTHING, () -> schools(table))).as(table).isEmpty();
        }
        assertThatThrownBy(() ->
                        as(
                                curator,
                                () ->
                                        sql.sql(
                                                        "insert into network.visit (school, made_at, made_by) values (:school, now(), 1)")
                                                .param("school", world.borovinskaya().value())
                                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobody_changes_or_deletes_a_row() {
        for (String table : TABLES) {
            for (String deed :
                    List.of(
                            "update network.%s set made_by = 9".formatted(table),
                            "delete from network." + table)) {
                assertThatThrownBy(() -> as(ALL, () -> sql.sql(deed).update()))
                        .as(deed)
                        .rootCause()
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void words_and_files_go_for_whoever_sees_the_region_once_and_say_that_they_went() {
        for (String kind : List.of("STEP", "DECISION", "ANSWER", "FILE", "NOTE")) {
            String table =
                    switch (kind) {
                        case "FILE" -> "attachment";
                        default -> kind.toLowerCase(java.util.Locale.ROOT);
                    };
            long row =
                    as(
                            ALL,
                            () ->
                                    sql.sql(
                                                    "select max(id) from network.%s where removed_at is null"
                                                            .formatted(table))
                                            .query(Long.class)
                                            .single());
            assertThatThrownBy(() ->
                            as(
                                    new TerritoryScope.OneMunicipality(world.city()),
                                    () -> removed(kind, row)))
                    .rootCause()
                    .hasMessageContaining("no such words in sight");
            assertThat(as(ALL, () -> removed(kind, row))).as(kind).isTrue();
            assertThat(as(ALL, () -> removed(kind, row))).as(kind + " once more").isFalse();
            assertThat(
                            as(
                                    ALL,
                                    () ->
                                            sql.sql(
                                                            "select removed_by from network.%s where id = %d"
                                                                    .formatted(table, row))
                                                    .query(Long.class)
                                                    .single()))
                    .isEqualTo(8);
        }
        assertThat(
                        as(
                                ALL,
                                () ->
                                        sql.sql(
                                                        "select count(*) from network.attachment where removed_at is not null and (size > 0 or name <> '' or content <> '')")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    private boolean removed(String kind, long row) {
        return sql.sql("select network.remove_words(:kind, :row, now(), 8)")
                .param("kind", kind)
                .param("row", row)
                .query(Boolean.class)
                .single();
    }

    @Test
    void what_nobody_wrote_about_for_long_goes_with_all_that_belongs_to_it_and_nothing_younger() {
        long old = as(ALL, () -> planted("now() - interval '4 years'"));
        long younger = as(ALL, () -> planted("now() - interval '2 years'"));
        Instant threeYears = Instant.now().minus(3 * 365L, ChronoUnit.DAYS);
        assertThat(as(ALL, () -> visits.forgetBefore(threeYears))).isEqualTo(1);
        assertThat(as(ALL, () -> count("visit", "id", old))).isZero();
        assertThat(as(ALL, () -> count("step", "visit", old))).isZero();
        assertThat(as(ALL, () -> count("decision", "visit", old))).isZero();
        assertThat(as(ALL, () -> count("visit", "id", younger))).isEqualTo(1);
        assertThatThrownBy(() -> as(ALL, () -> visits.forgetBefore(Instant.now())))
                .rootCause()
                .hasMessageContaining("30 days");
    }

    @Test
    void a_decision_that_is_due_later_keeps_its_visit() {
        long old = as(ALL, () -> planted("now() - interval '4 years'"));
        as(
                ALL,
                () ->
                        sql.sql(
                                        "insert into network.decision (visit, school, text, responsible, until, made_at, made_by) values (:visit, :school, 'x', 'x', current_date, now() - interval '4 years', 0)")
                                .param("visit", old)
                                .param("school", world.second().value())
                                .update());
        as(ALL, () -> visits.forgetBefore(Instant.now().minus(3 * 365L, ChronoUnit.DAYS)));
        assertThat(as(ALL, () -> count("visit", "id", old))).isEqualTo(1);
    }

    @Test
    void old_notes_go_and_younger_ones_stay() {
        as(
                ALL,
                () ->
                        sql.sql(
                                        "insert into network.note (school, kind, text, made_at, made_by) values (:school, 'NOTE', 'x', now() - interval '3 years', 0)")
                                .param("school", world.second().value())
                                .update());
        Instant twoYears = Instant.now().minus(2 * 365L, ChronoUnit.DAYS);
        assertThat(as(ALL, () -> notes.forgetBefore(twoYears))).isEqualTo(1);
        assertThat(as(ALL, () -> schools("note"))).contains(world.second().value());
    }

    /** Planned, held, mended and with a decision, all at one moment. */
    private long planted(String at) {
        long visit =
                sql.sql(
                                "insert into network.visit (school, made_at, made_by) values (:school, %s, 0) returning id"
                                        .formatted(at))
                        .param("school", world.second().value())
                        .query(Long.class)
                        .single();
        step(visit, "PLANNED", "'ON_SITE'", "null", at);
        step(visit, "HELD", "null", "null", at);
        step(
                visit,
                "MENDED",
                "null",
                "(select max(id) from network.step where kind = 'HELD' and visit = %d)"
                        .formatted(visit),
                at);
        sql.sql(
                        "insert into network.decision (visit, school, text, responsible, until, made_at, made_by) values (:visit, :school, 'x', 'x', (%1$s)::date, %1$s, 0)"
                                .formatted(at))
                .param("visit", visit)
                .param("school", world.second().value())
                .update();
        return visit;
    }

    private void step(long visit, String kind, String way, String replaces, String at) {
        sql.sql(
                        "insert into network.step (visit, school, kind, on_day, way, replaces, made_at, made_by) values (:visit, :school, '%s', (%s)::date, %s, %s, %s, 0)"
                                .formatted(kind, at, way, replaces, at))
                .param("visit", visit)
                .param("school", world.second().value())
                .update();
    }

    private int count(String table, String column, long of) {
        return sql.sql("select count(*) from network.%s where %s = :of".formatted(table, column))
                .param("of", of)
                .query(Integer.class)
                .single();
    }
}
