package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import opora.territory.Absorption;
import opora.territory.Act;
import opora.territory.ClassAct;
import opora.territory.ClassHistory.Became;
import opora.territory.ClassHistory.Succession;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn;
import opora.territory.SchoolId;
import opora.territory.classes.ClassArchive;
import opora.territory.classes.Weighed;
import opora.vocabulary.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlClasses implements ClassArchive {

    private static final String ACTS =
            """
            select a.*, w.act is not null as withdrawn, w.at as withdrawn_at, w.person as withdrawn_by, w.person_name as withdrawn_name, w.reason,
                   array(select distinct t.school_class from territory.class_turn t where t.act = a.id order by 1) as classes,
                   array(select t.school from territory.class_turn t where t.act = a.id
                         union select t.moved_from from territory.class_turn t where t.act = a.id and t.moved_from is not null order by 1) as in_sight
            from territory.class_act a left join territory.class_act_withdrawal w on w.act = a.id
            """;

    private final JdbcClient jdbc;

    SqlClasses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<ClassTurn> turns(Collection<SchoolId> schools) {
        return jdbc.sql(
                        """
                        select s.* from territory.said_of_class s
                        where s.school_class in (select own.school_class from territory.said_of_class own where own.school = any(:schools))
                        order by s.school_class, s.edition, s.id
                        """)
                .param("schools", numbers(schools))
                .query(SqlClasses::turn)
                .list();
    }

    private static ClassTurn turn(ResultSet row, int number) throws SQLException {
        long act = row.getLong("act");
        Optional<Long> change = row.wasNull() ? Optional.empty() : Optional.of(act);
        long left = row.getLong("moved_from");
        Optional<SchoolId> movedFrom =
                row.wasNull() ? Optional.empty() : Optional.of(new SchoolId(left));
        int grade = row.getInt("grade");
        Optional<ClassTitle> title =
                row.wasNull()
                        ? Optional.empty()
                        : Optional.of(new ClassTitle(grade, row.getString("letter")));
        int pupils = row.getInt("pupils");
        Optional<Integer> known = row.wasNull() ? Optional.empty() : Optional.of(pupils);
        return new ClassTurn(
                new ClassId(row.getLong("school_class")),
                new SchoolId(row.getLong("school")),
                movedFrom,
                row.getObject("on_day", LocalDate.class),
                row.getLong("edition"),
                change,
                title,
                row.getBoolean("counted")
                        ? Optional.of(new ClassTurn.Count(known))
                        : Optional.empty(),
                ClassTurn.Standing.valueOf(row.getString("standing")));
    }

    @Override
    public List<Succession> successions() {
        return jdbc.sql(
                        """
                        select s.predecessor, s.successor, s.kind
                        from territory.class_successor s join territory.counting_class_act a on a.id = s.act
                        order by a.edition, s.predecessor, s.successor
                        """)
                .query((row, number) ->
                        new Succession(
                                new ClassId(row.getLong("predecessor")),
                                new ClassId(row.getLong("successor")),
                                Became.valueOf(row.getString("kind"))))
                .list();
    }

    @Override
    public List<Absorption> absorptions() {
        return jdbc.sql("select * from territory.absorptions() order by school, since")
                .query((row, number) ->
                        new Absorption(
                                new SchoolId(row.getLong("school")),
                                new SchoolId(row.getLong("into_school")),
                                row.getObject("since", LocalDate.class)))
                .list();
    }

    @Override
    public long keep(Draft draft, long edition, Act.Signed signed) {
        long act = nextAct();
        jdbc.sql(
                        """
                        insert into territory.class_act (id, kind, on_day, basis, fields, was, now, schools, edition, recorded_at,
                                                         person, person_name)
                        overriding system value
                        values (:id, :kind, :day, :basis, :fields, :was, :now, :schools, :edition, :at, :person, :person_name)
                        """)
                .param("id", act)
                .param("kind", draft.kind().name())
                .param("day", draft.onDay())
                .param("basis", draft.basis())
                .param("fields", texts(draft, Deed.Change::field))
                .param("was", texts(draft, Deed.Change::was))
                .param("now", texts(draft, Deed.Change::now))
                .param("schools", schools(draft))
                .param("edition", edition)
                .params(Signature.of(signed))
                .update();
        turn(act, draft.said());
        return act;
    }

    private static long schools(Draft draft) {
        return draft.said().stream()
                .flatMap(said -> Stream.concat(Stream.of(said.school()), said.movedFrom().stream()))
                .distinct()
                .count();
    }

    private static String[] texts(Draft draft, Function<Deed.Change, String> part) {
        return draft.lines().stream().map(part).toArray(String[]::new);
    }

    /** All of them in one statement: a promotion of the region tells of tens of thousands. */
    private void turn(long act, List<Weighed.Said> said) {
        Long[] classes =
                said.stream()
                        .map(one -> one.of().map(ClassId::value).orElseGet(this::fresh))
                        .toArray(Long[]::new);
        jdbc.sql(
                        """
                        insert into territory.class_turn (act, school_class, school, moved_from, grade, letter, counted, pupils, standing)
                        select :act, * from unnest(cast(:classes as bigint[]), cast(:schools as bigint[]), cast(:from as bigint[]),
                                                   cast(:grades as smallint[]), cast(:letters as text[]), cast(:counted as boolean[]),
                                                   cast(:pupils as integer[]), cast(:standings as text[]))
                        """)
                .param("act", act)
                .param("classes", classes)
                .param("schools", column(said, one -> one.school().value(), Long[]::new))
                .param(
                        "from",
                        column(
                                said,
                                one -> one.movedFrom().map(SchoolId::value).orElse(null),
                                Long[]::new))
                .param(
                        "grades",
                        column(
                                said,
                                one -> one.title().map(ClassTitle::grade).orElse(null),
                                Integer[]::new))
                .param(
                        "letters",
                        column(
                                said,
                                one -> one.title().map(ClassTitle::letter).orElse(null),
                                String[]::new))
                .param("counted", column(said, one -> one.count().isPresent(), Boolean[]::new))
                .param(
                        "pupils",
                        column(
                                said,
                                one -> one.count().flatMap(ClassTurn.Count::pupils).orElse(null),
                                Integer[]::new))
                .param("standings", column(said, one -> one.standing().name(), String[]::new))
                .update();
        for (int at = 0; at < classes.length; at++) {
            long id = classes[at];
            said.get(at).origin().ifPresent(origin -> succeed(act, id, origin));
        }
    }

    private static <T> T[] column(
            List<Weighed.Said> said,
            Function<Weighed.Said, @Nullable T> of,
            IntFunction<@Nullable T[]> array) {
        return said.stream().map(of).toArray(array);
    }

    long fresh() {
        return jdbc.sql("insert into territory.school_class default values returning id")
                .query(Long.class)
                .single();
    }

    /** Taken beforehand: a change is not read back before its classes say whose it is. */
    private long nextAct() {
        return jdbc.sql("select nextval(pg_get_serial_sequence('territory.class_act', 'id'))")
                .query(Long.class)
                .single();
    }

    private void succeed(long act, long id, Weighed.Origin origin) {
        boolean merged = origin.how() == Became.MERGED;
        jdbc.sql(
                        """
                        insert into territory.class_successor (act, predecessor, successor, kind)
                        values (:act, :predecessor, :successor, :kind)
                        """)
                .param("act", act)
                .param("predecessor", merged ? id : origin.other().value())
                .param("successor", merged ? origin.other().value() : id)
                .param("kind", origin.how().name())
                .update();
    }

    @Override
    public void withdraw(long act, long edition, Act.Withdrawal withdrawal) {
        jdbc.sql(
                        """
                        insert into territory.class_act_withdrawal (act, edition, at, person, person_name, reason)
                        values (:act, :edition, :at, :person, :person_name, :reason)
                        """)
                .param("act", act)
                .param("edition", edition)
                .params(Signature.of(withdrawal.signed()))
                .param("reason", withdrawal.reason())
                .update();
    }

    @Override
    public List<ClassAct> acts(Collection<SchoolId> schools) {
        return jdbc.sql(
                        ACTS
                                + """
                                where exists (select from territory.class_turn t
                                              where t.act = a.id and (t.school = any(:schools) or t.moved_from = any(:schools)))
                                order by a.edition desc
                                """)
                .param("schools", numbers(schools))
                .query(ClassActRow::act)
                .list();
    }

    @Override
    public Optional<ClassAct> find(long act) {
        return jdbc.sql(ACTS + "where a.id = :act")
                .param("act", act)
                .query(ClassActRow::act)
                .optional();
    }

    @Override
    public List<ClassAct> restingOn(long act) {
        return jdbc.sql(
                        ACTS
                                + """
                                where w.act is null and a.edition > (select own.edition from territory.class_act own where own.id = :act)
                                  and exists (
                                    select from territory.class_turn later join territory.class_turn own using (school_class)
                                    where later.act = a.id and own.act = :act)
                                order by a.edition desc
                                """)
                .param("act", act)
                .query(ClassActRow::act)
                .list();
    }

    private static Long[] numbers(Collection<SchoolId> schools) {
        return schools.stream().map(SchoolId::value).toArray(Long[]::new);
    }
}
