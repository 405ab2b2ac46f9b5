package opora.programme.diary.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.programme.DiaryArchive;
import opora.programme.diary.Entry;
import opora.programme.diary.Entry.Evidence;
import opora.programme.diary.Entry.Signature;
import opora.programme.diary.Entry.TakenBack;
import opora.programme.diary.Writing;
import opora.programme.timing.Stretch;
import opora.programme.wording.Edition;
import opora.programme.wording.ProvisionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SqlDiaryArchive implements DiaryArchive {

    private final JdbcClient jdbc;
    private final RoadmapRows roadmaps;

    SqlDiaryArchive(JdbcClient jdbc, RoadmapRows roadmaps) {
        this.jdbc = jdbc;
        this.roadmaps = roadmaps;
    }

    @Override
    public Map<ProvisionId, List<Entry>> entries(long programme) {
        return entries(List.of(programme)).getOrDefault(programme, Map.of());
    }

    @Override
    public Map<Long, Map<ProvisionId, List<Entry>>> entries(List<Long> programmes) {
        Map<Long, List<Evidence>> files = files(programmes);
        Map<Long, Map<ProvisionId, List<Entry>>> found = new HashMap<>();
        jdbc.sql(
                        """
                        select e.*, t.reason as back_reason, t.made_at as back_at, t.made_by_name as back_by
                        from programme.entry e left join programme.entry_taken_back t on t.entry = e.id
                        where e.programme = any(:programmes) order by e.id
                        """)
                .param("programmes", numbers(programmes))
                .query(row -> {
                    Entry entry = entry(row, files.getOrDefault(row.getLong("id"), List.of()));
                    found.computeIfAbsent(row.getLong("programme"), _ -> new HashMap<>())
                            .computeIfAbsent(entry.activity(), _ -> new ArrayList<>())
                            .add(entry);
                });
        return found;
    }

    private static long[] numbers(List<Long> programmes) {
        return programmes.stream().mapToLong(Long::longValue).toArray();
    }

    private Map<Long, List<Evidence>> files(List<Long> programmes) {
        Map<Long, List<Evidence>> files = new HashMap<>();
        jdbc.sql(
                        """
                        select id, entry, proves, name, kind, size from programme.evidence
                        where programme = any(:programmes) order by id
                        """)
                .param("programmes", numbers(programmes))
                .query(row -> {
                    files.computeIfAbsent(row.getLong("entry"), _ -> new ArrayList<>())
                            .add(
                                    new Evidence(
                                            row.getLong("id"),
                                            row.getString("proves"),
                                            row.getString("name"),
                                            AttachedKind.valueOf(row.getString("kind")),
                                            row.getInt("size")));
                });
        return files;
    }

    private static Entry entry(ResultSet row, List<Evidence> files) throws SQLException {
        @Nullable OffsetDateTime back = row.getObject("back_at", OffsetDateTime.class);
        return new Entry(
                row.getLong("id"),
                new ProvisionId(row.getInt("activity")),
                row.getInt("percent"),
                new Stretch(
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                Optional.ofNullable(row.getObject("planned", Integer.class)),
                Optional.ofNullable(row.getObject("reached", Integer.class)),
                row.getString("reason"),
                row.getString("words"),
                Optional.ofNullable(row.getObject("replaces", Long.class)),
                files,
                new Signature(
                        row.getObject("made_at", OffsetDateTime.class).toInstant(),
                        row.getLong("made_by"),
                        row.getString("made_by_name"),
                        Entry.Origin.valueOf(row.getString("origin"))),
                back == null
                        ? Optional.empty()
                        : Optional.of(
                                new TakenBack(
                                        back.toInstant(),
                                        row.getString("back_by"),
                                        row.getString("back_reason"))));
    }

    @Override
    public Map<Long, Edition> roadmaps(Map<Long, Integer> editions) {
        return roadmaps.of(editions);
    }

    @Override
    public Optional<AttachedFile> file(long programme, long file) {
        return jdbc.sql(
                        "select name, kind, content from programme.evidence where programme = :programme and id = :file and size > 0")
                .param("programme", programme)
                .param("file", file)
                .query((row, at) ->
                        new AttachedFile(
                                row.getString("name"),
                                AttachedKind.valueOf(row.getString("kind")),
                                row.getBytes("content")))
                .optional();
    }

    @Override
    public long add(Viewer by, Instant at, long programme, Writing made) {
        long id =
                jdbc.sql(
                                """
                                insert into programme.entry (programme, activity, percent, first_day, last_day, planned, reached, reason, words,
                                    replaces, origin, made_at, made_by, made_by_name)
                                values (:programme, :activity, :percent, :first, :last, :planned, :reached, :reason, :words,
                                    :replaces, :origin, :at, :by, :byName)
                                returning id
                                """)
                        .param("programme", programme)
                        .param("activity", made.activity().value())
                        .param("percent", made.percent())
                        .param("first", made.days().first())
                        .param("last", made.days().last())
                        .param("planned", made.planned().orElse(null))
                        .param("reached", made.reached().orElse(null))
                        .param("reason", made.reason())
                        .param("words", made.words())
                        .param("replaces", made.replaces().orElse(null))
                        .param("origin", made.origin().name())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.id())
                        .param("byName", by.name())
                        .query(Long.class)
                        .single();
        made.proofs().forEach(proof -> add(programme, id, proof));
        return id;
    }

    private void add(long programme, long entry, Writing.Proof proof) {
        jdbc.sql(
                        """
                        insert into programme.evidence (entry, programme, proves, name, kind, size, content)
                        values (:entry, :programme, :proves, :name, :kind, :size, :content)
                        """)
                .param("entry", entry)
                .param("programme", programme)
                .param("proves", proof.proves())
                .param("name", proof.file().name())
                .param("kind", proof.file().kind().name())
                .param("size", proof.file().content().length)
                .param("content", proof.file().content())
                .update();
    }

    @Override
    public void takeBack(Viewer by, Instant at, long programme, long entry, String reason) {
        jdbc.sql(
                        """
                        insert into programme.entry_taken_back (entry, programme, reason, made_at, made_by, made_by_name)
                        values (:entry, :programme, :reason, :at, :by, :byName)
                        """)
                .param("entry", entry)
                .param("programme", programme)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .update();
    }

    @Override
    public boolean removeWords(Viewer by, Instant at, long entry) {
        return removed("select programme.remove_words_of_entry(:id, :at, :by)", by, at, entry);
    }

    @Override
    public boolean removeFile(Viewer by, Instant at, long file) {
        return removed("select programme.remove_evidence(:id, :at, :by)", by, at, file);
    }

    private boolean removed(String function, Viewer by, Instant at, long id) {
        return jdbc.sql(function)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .query(Boolean.class)
                .single();
    }

    @Override
    public int forgetBefore(Instant moment) {
        return jdbc.sql("select programme.forget_evidence(:before)")
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }
}
