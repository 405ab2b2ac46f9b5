package opora.network.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import opora.access.Viewer;
import opora.network.note.Note;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes about schools; only added to. */
@Repository
public class NoteStore {

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Viewer by, SchoolId school, String text, Instant at) {
        jdbc.sql(
                        "insert into network.note (school, kind, text, made_at, made_by) values (:school, 'NOTE', :text, :at, :by)")
                .param("school", school.value())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    /** Whether it was not taken back before. */
    public boolean takeBack(Viewer by, Note note, Instant at) {
        return jdbc.sql(
                                """
                                insert into network.note (school, kind, takes_back, text, made_at, made_by)
                                values (:school, 'TAKEN_BACK', :note, '', :at, :by) on conflict (takes_back) do nothing
                                """)
                        .param("school", note.school().value())
                        .param("note", note.id())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .update()
                > 0;
    }

    /** Also what was taken back; the newest first. */
    public List<Note> ofSchool(TerritoryScope scope, SchoolId school) {
        return jdbc.sql(
                        """
                        select seen.*, back.made_at as taken_back_at
                        from network.note seen left join network.note back on back.takes_back = seen.id
                        where seen.kind = 'NOTE' and seen.school = :school and %s order by seen.id desc
                        """
                                .formatted(InSight.CLAUSE))
                .params(scope.limits())
                .param("school", school.value())
                .query((row, at) ->
                        new Note(
                                row.getLong("id"),
                                new SchoolId(row.getLong("school")),
                                row.getString("text"),
                                row.getTimestamp("made_at").toInstant(),
                                row.getLong("made_by"),
                                InSight.moment(row.getTimestamp("taken_back_at")),
                                InSight.moment(row.getTimestamp("removed_at"))))
                .list();
    }

    public int forgetBefore(Instant moment) {
        return jdbc.sql("select network.forget_notes(:before)")
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
