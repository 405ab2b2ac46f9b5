package opora.programme.start.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Reach;
import opora.access.Viewer;
import opora.programme.ProgrammeLevel;
import opora.programme.start.Example;
import opora.programme.start.ExampleArchive;
import opora.programme.start.Travelling.Passage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlExampleArchive implements ExampleArchive {

    private final JdbcClient jdbc;

    SqlExampleArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void lock(long programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('example of ' || :programme, 0))")
                .param("programme", Long.toString(programme))
                .query()
                .listOfRows();
    }

    @Override
    public long keep(Viewer by, Instant at, Shown shown, List<Passage> passages) {
        long example =
                jdbc.sql(
                                """
                                insert into programme.example
                                    (programme, edition, level, setting, title, reason, shown_by, made_at, made_by, made_by_name)
                                values (:programme, :edition, :level, :setting, :title, :reason, :shownBy, :at, :by, :byName)
                                returning id
                                """)
                        .param("programme", shown.programme().id())
                        .param("edition", shown.edition())
                        .param("level", shown.programme().level().name())
                        .param("setting", shown.setting())
                        .param("title", shown.title())
                        .param("reason", shown.reason())
                        .param(
                                "shownBy",
                                by.role().reach() == Reach.REGION ? "REGION" : "MUNICIPALITY")
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .param("byName", by.name())
                        .query(Long.class)
                        .single();
        passages.forEach(one -> keep(example, shown.programme().id(), one));
        return example;
    }

    private void keep(long example, long programme, Passage one) {
        List<Map.Entry<String, String>> values = List.copyOf(one.values().entrySet());
        jdbc.sql(
                        """
                        insert into programme.example_passage (example, programme, place, parent, kind, fields, texts)
                        values (:example, :programme, :place, :parent, :kind, :fields::text[], :texts::text[])
                        """)
                .param("example", example)
                .param("programme", programme)
                .param("place", one.number())
                .param("parent", one.section().orElse(null))
                .param("kind", one.kind())
                .param("fields", values.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("texts", values.stream().map(Map.Entry::getValue).toArray(String[]::new))
                .update();
    }

    @Override
    public void withdraw(Viewer by, Instant at, long example, String reason) {
        jdbc.sql(
                        """
                        insert into programme.example_withdrawal (example, reason, made_at, made_by, made_by_name)
                        values (:example, :reason, :at, :by, :byName)
                        on conflict do nothing
                        """)
                .param("example", example)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public List<Example> list() {
        Map<Long, List<Passage>> passages = new LinkedHashMap<>();
        jdbc.sql("select * from programme.example_passage order by example, place")
                .query(row -> {
                    passages.computeIfAbsent(row.getLong("example"), id -> new ArrayList<>())
                            .add(passage(row));
                });
        return jdbc.sql(
                        """
                        select * from programme.example e
                        where not exists (select from programme.example_withdrawal w where w.example = e.id)
                        order by e.id desc
                        """)
                .query((row, number) ->
                        example(row, passages.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    private static Passage passage(ResultSet row) throws SQLException {
        String[] fields = (String[]) row.getArray("fields").getArray();
        String[] texts = (String[]) row.getArray("texts").getArray();
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at++) {
            values.put(fields[at], texts[at]);
        }
        return new Passage(
                row.getInt("place"),
                row.getString("kind"),
                Optional.ofNullable(row.getObject("parent", Integer.class)),
                values);
    }

    private static Example example(ResultSet row, List<Passage> passages) throws SQLException {
        return new Example(
                row.getLong("id"),
                row.getLong("programme"),
                ProgrammeLevel.valueOf(row.getString("level")),
                row.getString("setting"),
                row.getString("title"),
                row.getString("reason"),
                row.getString("shown_by").equals("REGION") ? "регион" : "муниципалитет",
                row.getTimestamp("made_at").toInstant(),
                passages);
    }
}
