package opora;

import static opora.Askers.as;
import static opora.Askers.stranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import opora.guards.RowOwners;
import opora.guards.RowsEverywhere;
import opora.guards.Walls;
import opora.identification.Method;
import opora.identification.RunRecords;
import opora.identification.Runs;
import opora.intake.Loading;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import opora.upkeep.store.Grants;
import opora.vocabulary.AcademicYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Law 4, second wall, asked in bare SQL: queries that forget the scope, under every kind of sight, on every table that has a wall. */
@SpringBootTest(
        properties =
                "opora.rows=of the walls alone") // a house of its own: the rows would mislead other
// tests
@OnTestDatabase
class SightTests {

    /** Of no school; asked by themselves below. */
    private static final Set<String> OF_NO_SCHOOL =
            Set.of(
                    "identification.run",
                    "objectivity.screening",
                    "objectivity.work",
                    "territory.act",
                    "territory.act_line",
                    "territory.act_withdrawal",
                    "territory.municipality_turn",
                    "territory.region_turn",
                    "territory.successor",
                    "territory.partner",
                    "territory.partner_turn",
                    "consistency.task",
                    "consistency.task_event");

    /** Whoever does something adds a line. */
    private static final Set<String> ADDED_TO_BY_ALL = Set.of("journal.entry");

    @Autowired ApplicationContext house;
    @Autowired DataSource connections;
    @Autowired JdbcClient sql;
    @Autowired Environment settings;

    private SmallWorld world;

    private record Sight(String name, TerritoryScope scope, Set<Long> schools) {}

    @BeforeEach
    void rows_everywhere() {
        world = SmallWorld.in(house);
        if (count("results.class_outcome") == 0) {
            world.places();
            RowsEverywhere.plant(sql);
        }
    }

    private List<Sight> cut() {
        SchoolId borovinskaya = world.borovinskaya();
        SchoolId second = world.second();
        Set<Long> district =
                Set.copyOf(
                        sql.sql("select id from territory.open_school where municipality = ?")
                                .param(world.district().value())
                                .query(Long.class)
                                .list());
        return List.of(
                new Sight(
                        "municipality",
                        new TerritoryScope.OneMunicipality(world.district()),
                        district),
                new Sight(
                        "school",
                        new TerritoryScope.OneSchool(borovinskaya),
                        Set.of(borovinskaya.value())),
                new Sight(
                        "curator",
                        new TerritoryScope.NamedSchools(Set.of(borovinskaya, second)),
                        Set.of(borovinskaya.value(), second.value())),
                new Sight("expired", TerritoryScope.NOTHING, Set.of()));
    }

    @Test
    void whose_a_row_is_is_known_of_every_table_with_a_wall_and_there_are_rows() {
        for (String table : Walls.walled(sql)) {
            assertThat(count(table)).as(table).isPositive();
            if (!OF_NO_SCHOOL.contains(table)) {
                assertThat(schools(table, "true")).as(table).isNotNull();
            }
        }
    }

    @Test
    void foreign_rows_do_not_exist_and_own_ones_do() {
        List<String> leaks = new ArrayList<>();
        for (Sight sight : cut()) {
            for (String table : ofSchools()) {
                Set<Long> all = schools(table, "true");
                Set<Long> own = new TreeSet<>(all);
                own.retainAll(sight.schools());
                Set<Long> seen = as(sight.scope(), () -> schools(table, "true"));
                if (!seen.equals(own)) {
                    leaks.add(
                            "%s of %s: %s instead of %s".formatted(table, sight.name(), seen, own));
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void foreign_rows_can_be_neither_changed_nor_deleted() {
        List<String> leaks = new ArrayList<>();
        for (Sight sight : cut()) {
            for (String table : ofSchools()) {
                if (!Grants.appendOnly().contains(table)) {
                    String foreign =
                            " where coalesce(%s, 0) <> all(:own) and %s"
                                    .formatted(schoolOf(table), isOfASchool(table));
                    int deleted = inVain(sight, "delete from " + table + foreign);
                    int changed =
                            inVain(sight, "update " + table + " set " + unchanged(table) + foreign);
                    if (deleted + changed > 0) {
                        leaks.add(
                                "%s of %s: %d, %d"
                                        .formatted(table, sight.name(), deleted, changed));
                    }
                }
            }
        }
        assertThat(leaks).isEmpty();
    }

    @Test
    void foreign_rows_cannot_be_added() {
        Set<String> tried = new TreeSet<>(ADDED_TO_BY_ALL);
        for (Sight sight : cut()) {
            for (String table : ofSchools()) {
                if (ADDED_TO_BY_ALL.contains(table)) {
                    continue;
                }
                Optional<String> some = foreignRow(table, sight);
                if (some.isEmpty()) {
                    continue;
                }
                tried.add(table);
                String foreign = some.get();
                assertThatThrownBy(() -> as(sight.scope(), () -> added(table, foreign)))
                        .as(table + " of " + sight.name())
                        .rootCause()
                        .hasMessageContaining("row-level security");
            }
        }
        assertThat(tried).containsAll(ofSchools());
    }

    @Test
    void who_has_not_signed_in_sees_nothing_and_the_house_itself_everything() {
        for (String table : Walls.walled(sql)) {
            assertThat(stranger(() -> count(table))).as(table).isZero();
            assertThat(as(new TerritoryScope.WholeRegion(), () -> count(table)))
                    .as(table)
                    .isEqualTo(count(table));
        }
    }

    @Test
    void drafts_are_for_the_whole_region_alone() {
        Runs runs = house.getBean(Runs.class);
        long draft = runs.start(Loading.OPERATOR, new AcademicYear(2025), Method.FEDERAL_847).id();
        for (Sight sight : cut()) {
            assertThat(as(sight.scope(), () -> runsSeen())).as(sight.name()).doesNotContain(draft);
            assertThat(
                            as(
                                    sight.scope(),
                                    () ->
                                            sql.sql("select run from identification.verdict")
                                                    .query(Long.class)
                                                    .list()))
                    .doesNotContain(draft);
        }
        assertThat(runsSeen()).contains(draft);
    }

    @Test
    void whether_the_list_is_what_the_data_say_is_the_same_for_everybody() {
        Runs runs = house.getBean(Runs.class);
        RunRecords records = house.getBean(RunRecords.class);
        Runs.Run run = runs.inForce(new TerritoryScope.WholeRegion()).orElseThrow();
        for (Sight sight : cut()) {
            assertThat(as(sight.scope(), () -> records.isCurrent(run)))
                    .as(sight.name())
                    .isEqualTo(records.isCurrent(run));
        }
        assertThat(records.isCurrent(run)).isTrue();
    }

    @Test
    void a_connection_that_was_told_nothing_sees_nothing() {
        DataSource bare =
                new DriverManagerDataSource(
                        settings.getRequiredProperty("opora.database.url"),
                        settings.getRequiredProperty("opora.database.user"),
                        settings.getRequiredProperty("opora.database.password"));
        for (String table : Walls.walled(sql)) {
            assertThat(
                            JdbcClient.create(bare)
                                    .sql("select count(*) from " + table)
                                    .query(Integer.class)
                                    .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void a_connection_taken_by_one_and_then_by_another_sees_what_the_other_may() {
        for (int times = 0; times < 20; times++) {
            for (Sight sight : cut()) {
                assertThat(as(sight.scope(), () -> schools("results.outcome", "true")))
                        .isEqualTo(sight.schools());
                assertThat(stranger(() -> count("results.outcome"))).isZero();
            }
            assertThat(count("results.outcome")).isPositive();
        }
    }

    @Test
    void what_is_rolled_back_does_not_widen_the_sight_of_the_next_one() {
        Sight school = cut().get(1);
        as(new TerritoryScope.WholeRegion(), () -> inTransaction("select 1"));
        inVain(school, "update results.outcome set sheet = sheet where :own::bigint[] is not null");

        assertThat(as(school.scope(), () -> schools("results.outcome", "true")))
                .isEqualTo(school.schools());
        assertThat(count("results.outcome")).isGreaterThan(school.schools().size());
    }

    private List<Long> runsSeen() {
        return sql.sql("select id from identification.run")
                .query((row, at) -> row.getLong(1))
                .list();
    }

    private List<String> ofSchools() {
        return Walls.walled(sql).stream().filter(table -> !OF_NO_SCHOOL.contains(table)).toList();
    }

    private int count(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    /** Whose the rows are; 0 for what is of no school yet. */
    private Set<Long> schools(String table, String which) {
        return new TreeSet<>(
                sql.sql(
                                "select distinct coalesce(%s, 0) from %s where %s and %s"
                                        .formatted(
                                                schoolOf(table), table, which, isOfASchool(table)))
                        .query(Long.class)
                        .list());
    }

    /** Programmes of municipalities and the region have walls of their own: SharedProgrammesTest. */
    private static String isOfASchool(String table) {
        return table.startsWith("programme.") ? schoolOf(table) + " is not null" : "true";
    }

    private static String schoolOf(String table) {
        return RowOwners.SCHOOL_OF.getOrDefault(table, "school");
    }

    /** Empty where every row is of schools in sight. */
    private Optional<String> foreignRow(String table, Sight sight) {
        return sql.sql(
                        "select to_jsonb(%1$s.*)::text from %2$s where coalesce(%3$s, 0) <> all(:own) and %4$s limit 1"
                                .formatted(
                                        table.substring(table.indexOf('.') + 1),
                                        table,
                                        schoolOf(table),
                                        isOfASchool(table)))
                .param("own", sight.schools().toArray(Long[]::new))
                .query(String.class)
                .optional();
    }

    private int added(String table, String row) {
        return sql.sql(
                        "insert into %1$s overriding system value select * from jsonb_populate_record(null::%1$s, :row::jsonb)"
                                .formatted(table))
                .param("row", row)
                .update();
    }

    /** A column that may be set to itself, so that nothing but the wall keeps the row. */
    private String unchanged(String table) {
        return sql.sql(
                        """
                        select coalesce(min(quote_ident(attname) || ' = ' || quote_ident(attname)), 'id = default')
                        from pg_attribute
                        where attrelid = :table::regclass and attnum > 0 and attidentity = '' and not attisdropped
                        """)
                .param("table", table)
                .query(String.class)
                .single();
    }

    private int inVain(Sight sight, String deed) {
        return as(
                sight.scope(),
                () ->
                        Objects.requireNonNull(
                                transactions()
                                        .execute(transaction -> {
                                            transaction.setRollbackOnly();
                                            return sql.sql(deed)
                                                    .param(
                                                            "own",
                                                            sight.schools().toArray(Long[]::new))
                                                    .update();
                                        })));
    }

    private boolean inTransaction(String question) {
        return Objects.requireNonNull(
                transactions()
                        .execute(transaction -> !sql.sql(question).query().listOfRows().isEmpty()));
    }

    private TransactionTemplate transactions() {
        return new TransactionTemplate(new DataSourceTransactionManager(connections));
    }
}
