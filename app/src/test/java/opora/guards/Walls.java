package opora.guards;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second wall as the catalogue of the database tells it. */
public final class Walls {

    /** Tables without row-level security, each with its reason. */
    private static final Map<String, String> OPEN =
            Map.ofEntries(
                    Map.entry("access.person", "who comes in is found before anybody is known"),
                    Map.entry(
                            "notices.notice",
                            "a word to one person, found by the number of the person"),
                    Map.entry("notices.delivery", "what one person has chosen"),
                    Map.entry(
                            "notices.calendar",
                            "the secret of one person, found before anybody is known"),
                    Map.entry(
                            "notices.way_out",
                            "the secret of a letter, found before anybody is known"),
                    Map.entry("notices.guess", "written before anybody is known"),
                    Map.entry(
                            "protection.carried_out",
                            "when a term of keeping was carried out, tells nothing of schools"),
                    Map.entry("overview.capacity", "what one person has chosen"),
                    Map.entry("consistency.due", "work of the house, tells nothing of schools"),
                    Map.entry(
                            "access.second_factor",
                            "asked at the sign-in, found by the number of the person; sealed"),
                    Map.entry(
                            "access.recovery_code",
                            "asked at the sign-in, found by the number of the person; hashed"),
                    Map.entry("access.assignment", "who comes in is found before anybody is known"),
                    Map.entry("access.invitation", "read before anybody is known"),
                    Map.entry("access.region_account", "read before anybody is known"),
                    Map.entry("access.first_token", "read before anybody is known"),
                    Map.entry("access.attempt", "written before anybody is known"),
                    Map.entry("upkeep.spring_session", "read before anybody is known"),
                    Map.entry("upkeep.spring_session_attributes", "read before anybody is known"),
                    Map.entry(
                            "upkeep.scheduled_tasks",
                            "work of the house, tells nothing of schools"),
                    Map.entry("upkeep.demo_region", "one row: whether this is the sample region"),
                    Map.entry("territory.municipality", "names of municipalities are public"),
                    Map.entry("territory.school_class", "a number and nothing else"),
                    Map.entry(
                            "identification.showing",
                            "which drafts are shown: a number, who decided"),
                    Map.entry(
                            "identification.approval",
                            "orders: numbers, days, who signed; of no school"),
                    Map.entry("identification.approval_withdrawal", "which order holds no more"),
                    Map.entry("identification.adversity_rule", "by which rule schools are judged"),
                    Map.entry("identification.adversity_withdrawal", "which rule holds no more"),
                    Map.entry("identification.past_list", "sums of the region by its documents"),
                    Map.entry("identification.own_method", "rules of the region, of no school"),
                    Map.entry("identification.method_withdrawal", "which rule holds no more"),
                    Map.entry(
                            "objectivity.decision",
                            "which screening is open: a year, a number, who decided"),
                    Map.entry("corrections.opened_window", "a year and its days, of no school"),
                    Map.entry("corrections.term", "days, of no school"),
                    Map.entry("programme.checklist", "questions of reviewers, of no school"),
                    Map.entry(
                            "programme.own_measure",
                            "measures that the region proposes to all, of no school"),
                    Map.entry("programme.measure_switching", "which measures are not offered"),
                    Map.entry(
                            "programme.example",
                            "what the region or a municipality shows to everybody of a programme: no school, no figures"),
                    Map.entry(
                            "programme.example_passage",
                            "words without figures, analysis and names, copied to be read by everybody; other kinds and fields are refused"),
                    Map.entry("programme.example_withdrawal", "which example is shown no more"),
                    Map.entry("reference.version", "published scales and minima, of no school"),
                    Map.entry("reference.task", "tasks of works, of no school"),
                    Map.entry("reference.condition", "rules of marks, of no school"),
                    Map.entry("reference.withdrawal", "which version counts no more"),
                    Map.entry(
                            "identification.decision",
                            "which run is in force: a year, a number, who decided"),
                    Map.entry(
                            "intake.batch",
                            "a load: when and by whom; a fact names the load it came with"),
                    Map.entry("intake.deed", "acceptance and recall of a load; a fact tells them"),
                    Map.entry(
                            "intake.file",
                            "name and size of a file, what a person said of its columns; a fact names its file"),
                    Map.entry("intake.part", "sums of a whole file"),
                    Map.entry("intake.finding_count", "counts by kind over a whole file"),
                    Map.entry("intake.change", "counts over a whole file"));

    private Walls() {}

    /** Every table of every room, «results.outcome». */
    public static Set<String> tables(JdbcClient database) {
        return names(database, "c.relkind in ('r', 'p') and c.relname <> 'flyway_schema_history'");
    }

    /** Those with row-level security. */
    public static Set<String> walled(JdbcClient database) {
        return names(database, "c.relkind in ('r', 'p') and c.relrowsecurity");
    }

    /** What is wrong with the walls of this database. */
    public static List<String> sins(JdbcClient database) {
        Set<String> walled = walled(database);
        Stream<String> bare =
                tables(database).stream()
                        .filter(table -> !walled.contains(table) && !OPEN.containsKey(table))
                        .map(table -> table + " has no wall and no reason to have none");
        Stream<String> needless =
                OPEN.keySet().stream()
                        .filter(table ->
                                walled.contains(table) || !tables(database).contains(table))
                        .map(table -> table + " needs no reason");
        Stream<String> closed =
                names(
                                database,
                                "c.relrowsecurity and not exists (select from pg_policy p where p.polrelid = c.oid)")
                        .stream()
                        .map(table -> table + " has a wall without a door");
        Stream<String> views =
                names(
                                database,
                                "c.relkind = 'v' and not coalesce('security_invoker=true' = any(c.reloptions), false)")
                        .stream()
                        .map(view -> view + " looks over the wall with the eyes of its owner");
        return Stream.of(
                        bare,
                        needless,
                        closed,
                        views,
                        policies(database),
                        functions(database),
                        arguments(database))
                .flatMap(sins -> sins)
                .sorted()
                .toList();
    }

    /** A policy asks what the one who asks may see, or a table that asks it; only adding to a table to which one may only add is free. */
    private static Stream<String> policies(JdbcClient database) {
        return database
                .sql(
                        """
                        select c.oid::regclass || ' lets everybody through: ' || p.polname
                        from pg_policy p join pg_class c on c.oid = p.polrelid
                        where p.polcmd <> 'a' and pg_get_expr(p.polqual, p.polrelid) !~ 'territory\\.(sees_all|sees_something)\\('
                           or p.polcmd <> 'a' and pg_get_expr(p.polqual, p.polrelid) ~* '\\mor true\\M|\\(true\\)'
                           or p.polwithcheck is not null and p.polcmd <> 'a'
                              and pg_get_expr(p.polwithcheck, p.polrelid) !~ 'territory\\.(sees_all|sees_something)\\('
                           or p.polcmd = 'a' and pg_get_expr(p.polwithcheck, p.polrelid) = 'true'
                              and exists (select from pg_class t where t.oid = p.polrelid
                                          and has_table_privilege('opora_app', t.oid, 'update'))
                        """)
                .query(String.class)
                .list()
                .stream();
    }

    /** Who lends the rights of the owner says where names are looked up. */
    private static Stream<String> functions(JdbcClient database) {
        return database
                .sql(
                        """
                        select p.oid::regproc || ' lends the rights of the owner and lets the caller say where names are looked up'
                        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                        where p.prosecdef and n.nspname !~ '^pg_|^information_schema$'
                          and not exists (select from unnest(p.proconfig) setting where setting like 'search\\_path=pg\\_catalog%')
                        """)
                .query(String.class)
                .list()
                .stream();
    }

    /** In a query of a function a column goes before an argument of the same name: the function would not ask what it was asked. */
    private static Stream<String> arguments(JdbcClient database) {
        return database
                .sql(
                        """
                        select distinct p.oid::regproc || ' takes its argument ' || argument.name || ' for a column of ' || t.oid::regclass
                        from pg_proc p
                        join pg_namespace n on n.oid = p.pronamespace
                        join pg_language l on l.oid = p.prolang and l.lanname = 'sql'
                        cross join unnest(p.proargnames, p.proargmodes) as argument(name, mode)
                        join pg_class t on t.relkind in ('r', 'p', 'v')
                        join pg_namespace tn on tn.oid = t.relnamespace
                        join pg_attribute a on a.attrelid = t.oid and a.attname = argument.name
                        where n.nspname !~ '^pg_|^information_schema$' and coalesce(argument.mode, 'i') in ('i', 'b', 'v')
                          and pg_get_functiondef(p.oid) ~ ('\\m' || tn.nspname || '\\.' || t.relname || '\\M')
                        """)
                .query(String.class)
                .list()
                .stream();
    }

    private static Set<String> names(JdbcClient database, String which) {
        return new TreeSet<>(
                database.sql(
                                """
                                select n.nspname || '.' || c.relname
                                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                                where n.nspname !~ '^pg_|^information_schema$' and %s
                                """
                                        .formatted(which))
                        .query(String.class)
                        .list());
    }
}
