package opora.network.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.access.Viewer;
import opora.network.SchoolVisit;
import opora.network.VisitFile;
import opora.network.store.Asked.OfVisit;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.territory.TerritoryScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of visits, in the database: one backup, one transaction. */
@Repository
public class FileStore {

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Viewer by, SchoolVisit of, AttachedFile file, Instant at) {
        jdbc.sql(
                        """
                        insert into network.attachment (visit, school, name, kind, size, content, made_at, made_by)
                        values (:visit, :school, :name, :kind, :size, :content, :at, :by)
                        """)
                .param("visit", of.id())
                .param("school", of.school().value())
                .param("name", file.name())
                .param("kind", file.kind().name())
                .param("size", file.content().length)
                .param("content", file.content())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .update();
    }

    /** Without their content. */
    Map<Long, List<VisitFile>> byVisit(Asked asked) {
        return OfVisit.group(
                jdbc.sql(
                                """
                                select file.id, file.visit, file.name, file.kind, file.size, file.made_at, file.made_by, file.removed_at
                                from network.attachment file join network.visit seen on seen.id = file.visit
                                where %s order by file.id
                                """
                                        .formatted(asked.clause()))
                        .params(asked.params())
                        .query((row, at) ->
                                new OfVisit<>(
                                        row.getLong("visit"),
                                        new VisitFile(
                                                row.getLong("id"),
                                                row.getString("name"),
                                                AttachedKind.valueOf(row.getString("kind")),
                                                row.getInt("size"),
                                                row.getTimestamp("made_at").toInstant(),
                                                row.getLong("made_by"),
                                                InSight.moment(row.getTimestamp("removed_at")))))
                        .list());
    }

    /** Empty for what was removed as well. */
    public Optional<AttachedFile> find(TerritoryScope scope, long visit, long id) {
        return jdbc.sql(
                        """
                        select seen.name, seen.kind, seen.content from network.attachment seen
                        where seen.visit = :visit and seen.id = :id and seen.removed_at is null and %s
                        """
                                .formatted(InSight.CLAUSE))
                .params(scope.limits())
                .param("visit", visit)
                .param("id", id)
                .query((row, at) ->
                        new AttachedFile(
                                row.getString("name"),
                                AttachedKind.valueOf(row.getString("kind")),
                                row.getBytes("content")))
                .optional();
    }
}
