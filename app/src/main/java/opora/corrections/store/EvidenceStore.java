package opora.corrections.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.corrections.request.Evidence;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.territory.SchoolId;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of requests, in the database: one backup, one transaction. */
@Component
public class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(long request, SchoolId school, AttachedFile file) {
        jdbc.sql(
                        """
                        insert into corrections.attachment (request, school, name, kind, size, content)
                        values (:request, :school, :name, :kind, :size, :content)
                        """)
                .param("request", request)
                .param("school", school.value())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.content().length)
                .param("content", file.content())
                .update();
    }

    /** Of windows whose days were over before; that there were files stays. Answers how many went. */
    public int forgetBefore(Instant moment) {
        return jdbc.sql("select corrections.forget_evidence(:before)")
                .param("before", moment.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    /** Without their content. */
    public List<Evidence> list(TerritoryScope seen, long request) {
        return jdbc.sql(
                        """
                        select seen.id, seen.name, seen.kind, seen.size from corrections.attachment seen
                        where seen.request = :request and %s order by seen.id
                        """
                                .formatted(WindowStore.IN_SIGHT))
                .params(seen.limits())
                .param("request", request)
                .query((row, at) ->
                        new Evidence(
                                row.getLong("id"),
                                row.getString("name"),
                                AttachedKind.valueOf(row.getString("kind")),
                                row.getInt("size")))
                .list();
    }

    public Optional<AttachedFile> find(TerritoryScope seen, long request, long id) {
        return jdbc.sql(
                        """
                        select seen.name, seen.kind, seen.content from corrections.attachment seen
                        where seen.request = :request and seen.id = :id and seen.size > 0 and %s
                        """
                                .formatted(WindowStore.IN_SIGHT))
                .params(seen.limits())
                .param("request", request)
                .param("id", id)
                .query((row, at) ->
                        new AttachedFile(
                                row.getString("name"),
                                AttachedKind.valueOf(row.getString("kind")),
                                row.getBytes("content")))
                .optional();
    }
}
