package opora.corrections.store;

import java.time.ZoneOffset;
import opora.access.Viewer;
import opora.corrections.request.Place;
import opora.corrections.request.Removal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes something out of what never changes otherwise. The database does it and keeps that it did: the application may do neither. */
@Component
public class RemovalStore {

    private final JdbcClient jdbc;

    RemovalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Answers how many characters went; 0 when the passage does not stand there in whole words. */
    public int removePassage(Viewer by, long request, Removal removal, String passage) {
        Place place = removal.place();
        return done(
                by,
                removal,
                jdbc.sql(
                                """
                                select corrections.remove_passage
                                    (:request, :kind, nullif(:step, 0), :passage, :reason, :at, :by, :byName)
                                """)
                        .param("request", request)
                        .param("kind", place.kind().name())
                        .param("step", place.id())
                        .param("passage", passage));
    }

    /** Answers how many bytes went; 0 when nothing of the file was left. */
    public int removeFile(Viewer by, long request, Removal removal) {
        return done(
                by,
                removal,
                jdbc.sql(
                                "select corrections.remove_file(:request, :file, :reason, :at, :by, :byName)")
                        .param("request", request)
                        .param("file", removal.place().id()));
    }

    private static int done(Viewer by, Removal removal, JdbcClient.StatementSpec asked) {
        return asked.param("reason", removal.reason())
                .param("at", removal.at().atOffset(ZoneOffset.UTC))
                .param("by", by.id())
                .param("byName", by.name())
                .query(Integer.class)
                .single();
    }
}
