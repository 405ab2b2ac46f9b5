package opora;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import opora.guards.Walls;
import opora.upkeep.TestDatabase;
import opora.upkeep.store.Grants;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Law 4, second wall: under whom the house works, what it may do there, and which tables row-level security guards. */
class WallTests {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final JdbcClient HOUSE = DATABASE.client();

    @Test
    void every_table_has_a_wall_or_a_reason() {
        assertThat(Walls.sins(HOUSE)).isEmpty();
    }

    @Test
    void
            a_table_without_a_wall_a_policy_that_lets_everybody_through_and_a_view_of_the_owner_are_reported() {
        TestDatabase spoilt = TestDatabase.fresh();
        JdbcClient owner = JdbcClient.create(spoilt.sourceOfOwner());
        owner.sql("create table results.bare (school bigint)").update();
        owner.sql("create table results.ajar (school bigint)").update();
        owner.sql("alter table results.ajar enable row level security").update();
        owner.sql("create policy sight on results.ajar using (true)").update();
        owner.sql("create table results.walled_up (school bigint)").update();
        owner.sql("alter table results.walled_up enable row level security").update();
        owner.sql("create view results.window as select * from results.outcome").update();
        owner.sql(
                        "create function results.lends() returns int language sql security definer as 'select 1'")
                .update();
        owner.sql(
                        "create function results.mistakes(school bigint) returns boolean language sql as 'select exists (select from results.bare b where b.school = school)'")
                .update();
        owner.sql(
                        "alter policy sight on results.outcome using ((select territory.sees_all()) or true)")
                .update();

        assertThat(Walls.sins(spoilt.client()))
                .containsExactlyInAnyOrder(
                        "results.bare has no wall and no reason to have none",
                        "results.ajar lets everybody through: sight",
                        "results.outcome lets everybody through: sight",
                        "results.walled_up has a wall without a door",
                        "results.window looks over the wall with the eyes of its owner",
                        "results.lends lends the rights of the owner and lets the caller say where names are looked up",
                        "results.mistakes takes its argument school for a column of results.bare");
    }

    @Test
    void the_house_works_under_a_user_who_owns_nothing_and_can_become_nobody_else() {
        assertThat(
                        HOUSE.sql(
                                        """
                                        select count(*) from pg_shdepend d
                                        where d.refobjid = current_user::regrole and d.deptype = 'o'
                                        """)
                                .query(Integer.class)
                                .single())
                .isZero();
        assertThat(
                        HOUSE.sql(
                                        """
                                        select rolname from pg_roles
                                        where rolname = current_user and not rolsuper and not rolbypassrls and not rolcreatedb
                                          and not rolcreaterole and not rolreplication
                                        """)
                                .query(String.class)
                                .list())
                .containsExactly(DATABASE.application().user());
        refused("set role opora");
        refused("set session authorization opora");
        refused("create role another");
    }

    @Test
    void the_house_cannot_change_the_tables_themselves() {
        List<String> schemas =
                HOUSE.sql(
                                "select nspname from pg_namespace where nspname !~ '^pg_|^information_schema$'")
                        .query((row, at) -> row.getString(1))
                        .list();
        schemas.forEach(schema -> refused("create table " + schema + ".own (id int)"));
        refused("create temporary table own (id int)");
        refused("create schema own");
        for (String table : Walls.tables(HOUSE)) {
            refused("alter table " + table + " add column own int");
            refused("alter table " + table + " disable trigger all");
            refused("alter table " + table + " disable row level security");
            refused("create policy own on " + table + " using (true)");
            refused("drop table " + table);
            refused("truncate " + table);
        }
        refused("select * from results.flyway_schema_history");
    }

    @Test
    void what_is_only_added_to_cannot_be_changed_by_the_house() {
        assertThat(Grants.appendOnly()).isNotEmpty().isSubsetOf(Walls.tables(HOUSE));
        for (String table : Grants.appendOnly()) {
            refused("delete from " + table);
            refused("update " + table + " set " + anyColumn(table) + " = default");
        }
    }

    @Test
    void whatever_a_trigger_keeps_from_changing_is_among_what_is_only_added_to() {
        Set<String> kept =
                new TreeSet<>(
                        HOUSE.sql(
                                        """
                                        select n.nspname || '.' || c.relname
                                        from pg_trigger t join pg_class c on c.oid = t.tgrelid
                                        join pg_namespace n on n.oid = c.relnamespace
                                        where t.tgname = 'never_changes'
                                        """)
                                .query(String.class)
                                .list());
        assertThat(kept).containsExactlyInAnyOrderElementsOf(Grants.appendOnly());
    }

    @Test
    void a_table_made_later_may_be_used_by_the_house_at_once() {
        TestDatabase later = TestDatabase.fresh();
        JdbcClient.create(later.sourceOfOwner())
                .sql("create table intake.later (id bigserial, word text)")
                .update();

        later.client().sql("insert into intake.later (word) values ('да')").update();

        assertThat(later.client().sql("select word from intake.later").query(String.class).single())
                .isEqualTo("да");
    }

    private static String anyColumn(String table) {
        return HOUSE.sql(
                        "select attname from pg_attribute where attrelid = :table::regclass and attnum = 1")
                .param("table", table)
                .query(String.class)
                .single();
    }

    private static void refused(String deed) {
        assertThatThrownBy(() -> HOUSE.sql(deed).update())
                .as(deed)
                .rootCause()
                .message()
                .containsPattern("permission denied|must be owner|must be (member|able)");
    }
}
