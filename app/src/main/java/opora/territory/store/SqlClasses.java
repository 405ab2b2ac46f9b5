package opora.territory.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import opora.territory.Act;
import opora.territory.ClassAct;
import opora.territory.ClassHistory.Absorption;
import opora.territory.ClassHistory.Became;
import opora.territory.ClassHistory.Succession;
import opora.territory.ClassId;
import opora.territory.ClassTitle;
import opora.territory.ClassTurn;
import opora.territory.SchoolId;
import opora.territory.classes.ClassArchive;
import opora.territory.classes.Weighed;
import opora.vocabulary.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlClasses implements ClassArchive {

    private static final String ACTS =
            """
            select a.*, w.act is not null as withdrawn, w.at as withdrawn_at, w.person as withdrawn_by, w.person_name as withdrawn_name, w.reason,
                   array(select distinct t.school_class from territory.class_turn t where t.act = a.id order by 1) as classes,
                   array(select distinct t.school from territory.class_turn t where t.act = a.id order by 1) as in_sight
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
        long act =
                jdbc.sql(
                                """
                                insert into territory.class_act (kind, on_day, basis, fields, was, now, schools, edition, recorded_at,
                                                                 person, person_name)
                                values (:kind, :day, :basis, :fields, :was, :now, :schools, :edition, :at, :person, :person_name) returning id
                                """)
                        .param("kind", draft.kind().name())
                        .param("day", draft.onDay())
                        .param("basis", draft.basis())
                        .param("fields", texts(draft, Deed.Change::field))
                        .param("was", texts(draft, Deed.Change::was))
                        .param("now", texts(draft, Deed.Change::now))
                        .param(
                                "schools",
                                draft.said().stream().map(Weighed.Said::school).distinct().count())
                        .param("edition", edition)
                        .params(Signature.of(signed))
                        .query(Long.class)
                        .single();
        draft.said().forEach(said -> keep(act, said));
        return act;
    }

    private static String[] texts(Draft draft, Function<Deed.Change, String> part) {
        return draft.lines().stream().map(part).toArray(String[]::new);
    }

    private void keep(long act, Weighed.Said said) {
        long id = said.of().map(ClassId::value).orElseGet(this::fresh);
        jdbc.sql(
                        """
                        insert into territory.class_turn (act, school_class, school, grade, letter, counted, pupils, standing)
                        values (:act, :class, :school, :grade, :letter, :counted, :pupils, :standing)
                        """)
                .param("act", act)
                .param("class", id)
                .param("school", said.school().value())
                .param("grade", said.title().map(ClassTitle::grade).orElse(null), Types.SMALLINT)
                .param("letter", said.title().map(ClassTitle::letter).orElse(null), Types.VARCHAR)
                .param("counted", said.count().isPresent())
                .param(
                        "pupils",
                        said.count().flatMap(ClassTurn.Count::pupils).orElse(null),
                        Types.INTEGER)
                .param("standing", said.standing().name())
                .update();
        said.origin().ifPresent(origin -> succeed(act, id, origin));
    }

    long fresh() {
        return jdbc.sql("insert into territory.school_class default values returning id")
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
                                where exists (select from territory.class_turn t where t.act = a.id and t.school = any(:schools))
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
