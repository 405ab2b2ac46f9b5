package opora.programme.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.ProgrammeLevel;
import opora.programme.Removals.Removal;
import opora.programme.ReviewArchive;
import opora.programme.agreement.Checklist.Answer;
import opora.programme.agreement.Checklist.Opinion;
import opora.programme.agreement.Remark;
import opora.programme.wording.ProvisionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlReviewArchive implements ReviewArchive {

    private final JdbcClient jdbc;

    SqlReviewArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void keep(long programme, long step, List<Opinion> opinions) {
        for (Opinion one : opinions) {
            jdbc.sql(
                            """
                            insert into programme.opinion (step, programme, place, question, answer, note)
                            values (:step, :programme, :place, :question, :answer, :note)
                            """)
                    .param("step", step)
                    .param("programme", programme)
                    .param("place", one.place())
                    .param("question", one.question())
                    .param("answer", one.answer().name())
                    .param("note", one.note())
                    .update();
        }
    }

    @Override
    public Map<Long, List<Opinion>> opinions(long programme) {
        Map<Long, List<Opinion>> opinions = new HashMap<>();
        jdbc.sql(
                        "select * from programme.opinion where programme = :programme order by step, place")
                .param("programme", programme)
                .query(row -> {
                    opinions.computeIfAbsent(row.getLong("step"), key -> new ArrayList<>())
                            .add(
                                    new Opinion(
                                            row.getInt("place"),
                                            row.getString("question"),
                                            Answer.valueOf(row.getString("answer")),
                                            row.getString("note")));
                });
        return opinions;
    }

    @Override
    public Optional<Asked> asked(ProgrammeLevel level) {
        return jdbc.sql(
                        "select * from programme.checklist where level = :level order by id desc limit 1")
                .param("level", level.name())
                .query((row, number) ->
                        new Asked(
                                row.getLong("id"),
                                List.of((String[]) row.getArray("questions").getArray()),
                                at(row),
                                row.getString("made_by_name")))
                .optional();
    }

    @Override
    public void ask(Viewer by, Instant at, ProgrammeLevel level, List<String> questions) {
        jdbc.sql(
                        """
                        insert into programme.checklist (level, questions, made_at, made_by, made_by_name)
                        values (:level, :questions::text[], :at, :by, :byName)
                        """)
                .param("level", level.name())
                .param("questions", questions.toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public List<Remark> remarks(long programme) {
        Map<Long, List<Remark.Turn>> turns = new HashMap<>();
        jdbc.sql("select * from programme.remark_turn where programme = :programme order by id")
                .param("programme", programme)
                .query(row -> {
                    turns.computeIfAbsent(row.getLong("remark"), key -> new ArrayList<>())
                            .add(
                                    new Remark.Turn(
                                            Remark.Kind.valueOf(row.getString("kind")),
                                            row.getString("text"),
                                            at(row),
                                            row.getString("made_by_name")));
                });
        return jdbc.sql("select * from programme.remark where programme = :programme order by id")
                .param("programme", programme)
                .query((row, number) ->
                        new Remark(
                                row.getLong("id"),
                                new ProvisionId(row.getInt("provision")),
                                row.getInt("edition"),
                                row.getString("text"),
                                at(row),
                                row.getString("made_by_name"),
                                row.getString("made_as"),
                                turns.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    @Override
    public long remark(
            Viewer by,
            Instant at,
            long programme,
            int edition,
            ProvisionId provision,
            String text) {
        return jdbc.sql(
                        """
                        insert into programme.remark (programme, edition, provision, text, made_at, made_by, made_by_name, made_as)
                        values (:programme, :edition, :provision, :text, :at, :by, :byName, :as)
                        returning id
                        """)
                .param("programme", programme)
                .param("edition", edition)
                .param("provision", provision.value())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .param("as", by.role().title())
                .query(Long.class)
                .single();
    }

    @Override
    public int remove(Viewer by, Instant at, long programme, String passage, String reason) {
        return jdbc.sql(
                        "select programme.remove_passage(:programme, :passage, :reason, :at, :by, :byName)")
                .param("programme", programme)
                .param("passage", passage)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<Long> copiesWith(long programme, String passage) {
        return jdbc.sql(
                        """
                        with recursive begun as (
                            select :programme::bigint as id
                            union
                            select p.id
                            from begun join programme.programme p
                              on p.source = begun.id or p.example in (select e.id from programme.example e where e.programme = begun.id)
                        )
                        select id from begun
                        where id <> :programme
                          and exists (select from programme.amendment a, lateral programme.without(a.texts, :passage) less
                                      where a.programme = begun.id and less.characters > 0)
                        order by id
                        """)
                .param("programme", programme)
                .param("passage", passage)
                .query((row, number) -> row.getLong("id"))
                .list();
    }

    @Override
    public List<Removal> removals(long programme) {
        return jdbc.sql(
                        "select * from programme.removal where programme = :programme order by id desc")
                .param("programme", programme)
                .query((row, number) ->
                        new Removal(
                                row.getInt("places"),
                                row.getInt("size"),
                                row.getString("reason"),
                                at(row),
                                row.getString("made_by_name")))
                .list();
    }

    @Override
    public void answer(
            Viewer by, Instant at, long programme, long remark, Remark.Kind kind, String text) {
        jdbc.sql(
                        """
                        insert into programme.remark_turn (remark, programme, kind, text, made_at, made_by, made_by_name)
                        values (:remark, :programme, :kind, :text, :at, :by, :byName)
                        """)
                .param("remark", remark)
                .param("programme", programme)
                .param("kind", kind.name())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("made_at", OffsetDateTime.class).toInstant();
    }
}
