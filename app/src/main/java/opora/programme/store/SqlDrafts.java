package opora.programme.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.programme.Drafts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlDrafts implements Drafts {

    private final JdbcClient jdbc;

    SqlDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Draft> find(Viewer person, long programme, String form) {
        return jdbc.sql(
                        "select * from programme.draft where person = :person and programme = :programme and form = :form")
                .param("person", person.id())
                .param("programme", programme)
                .param("form", form)
                .query((row, number) ->
                        new Draft(
                                SqlProgrammeArchive.values(row),
                                row.getInt("version"),
                                row.getObject("kept_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void keep(Viewer person, long programme, String form, Draft draft) {
        List<Map.Entry<String, String>> values = List.copyOf(draft.values().entrySet());
        jdbc.sql(
                        """
                        insert into programme.draft (person, programme, form, version, fields, texts, kept_at)
                        values (:person, :programme, :form, :version, :fields::text[], :texts::text[], :at)
                        on conflict (person, programme, form) do update
                        set version = excluded.version, fields = excluded.fields, texts = excluded.texts, kept_at = excluded.kept_at
                        """)
                .param("person", person.id())
                .param("programme", programme)
                .param("form", form)
                .param("version", draft.upon())
                .param("fields", values.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("texts", values.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .param("at", draft.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public void forget(Viewer person, long programme, String form) {
        jdbc.sql(
                        "delete from programme.draft where person = :person and programme = :programme and form = :form")
                .param("person", person.id())
                .param("programme", programme)
                .param("form", form)
                .update();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("delete from programme.draft where kept_at < :moment")
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .update();
    }
}
