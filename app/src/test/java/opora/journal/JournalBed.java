package opora.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.journal.store.EntryStore;
import opora.journal.store.Links;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.territory.store.TerritoryOnRecord;
import opora.upkeep.TestDatabase;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The journal alone on a database of its own. */
public final class JournalBed implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-09-10T08:00:00.123456Z");
    static final TerritoryScope ALL = new TerritoryScope.WholeRegion();
    static final Viewer OFFICER =
            new Viewer(7, "Белова Н. В.", "b@opora.test", Role.OPERATOR, ALL, "");

    public final TestDatabase database = TestDatabase.fresh();
    private final AnnotationConfigApplicationContext room =
            new AnnotationConfigApplicationContext();

    public JournalBed() {
        room.registerBean(DataSource.class, database::source);
        room.register(Stored.class);
        room.refresh();
    }

    @EnableTransactionManagement
    static class Stored {

        @Bean
        DataSourceTransactionManager transactions(DataSource source) {
            return new DataSourceTransactionManager(source);
        }

        @Bean
        EntryStore entries(DataSource source) {
            return new EntryStore(JdbcClient.create(source));
        }

        @Bean
        Schools schools(DataSource source) {
            return TerritoryOnRecord.schools(source);
        }

        @Bean
        Recorder recorder(EntryStore entries, Schools schools) {
            return new Recorder(entries, schools, Clock.fixed(NOW, ZoneOffset.UTC));
        }
    }

    /** Something that happened. */
    public record Happened(Deed deed) implements Recordable {}

    public static Happened happened(String title) {
        return new Happened(
                Deed.of(
                        "test.happened",
                        title,
                        Deed.Subject.of("thing", 1, "Вещь 1"),
                        new Deed.Change("имя", "было", title)));
    }

    public void publish(Recordable event) {
        room.publishEvent(event);
    }

    void publishAs(Viewer viewer, Recordable event) {
        new Caller(Optional.of(viewer), "10.0.0.7").<RuntimeException>during(() -> publish(event));
    }

    TransactionTemplate transactions() {
        return new TransactionTemplate(room.getBean(DataSourceTransactionManager.class));
    }

    Journal journal() {
        return room.getBean(EntryStore.class);
    }

    List<Entry> entries() {
        return journal().entries(ALL, Filter.EVERYTHING, 1, 1000);
    }

    Chain followed(Optional<Head> wanted) {
        Chain chain = new Chain(Head.NONE, wanted);
        new Links(database.source()).read(1, chain::follow);
        return chain;
    }

    /** What somebody with all the power over the database could do. */
    public void tamper(String... deeds) {
        JdbcClient owner = JdbcClient.create(database.sourceOfOwner());
        owner.sql("alter table journal.entry disable trigger all").update();
        for (String deed : deeds) {
            owner.sql(deed).update();
        }
        owner.sql("alter table journal.entry enable trigger all").update();
    }

    @Override
    public void close() {
        room.close();
    }
}
