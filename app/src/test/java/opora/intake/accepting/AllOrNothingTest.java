package opora.intake.accepting;

import static opora.intake.Loading.OPERATOR;
import static opora.intake.Loading.freshCodes;
import static opora.intake.Loading.outcomes;
import static opora.intake.Loading.registerOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import opora.intake.Acceptance;
import opora.intake.Batch;
import opora.intake.BatchAccepted;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.intake.Received;
import opora.intake.Upload;
import opora.intake.formats.Keeper;
import opora.intake.formats.Reading;
import opora.results.ProcedureOutcomes;
import opora.territory.SchoolCode;
import opora.territory.SchoolId;
import opora.territory.Schools;
import opora.territory.TerritoryScope;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Acceptance is one transaction, and acceptances follow one another. */
@SpringBootTest
@OnTestDatabase
class AllOrNothingTest {

    private static final TerritoryScope ALL = new TerritoryScope.WholeRegion();

    @Autowired Batches batches;
    @Autowired Schools schools;
    @Autowired ProcedureOutcomes outcomes;
    @Autowired LastInLine lastInLine;
    @Autowired Heard heard;

    @AfterEach
    void calm() {
        lastInLine.deed = () -> {};
    }

    @Test
    void a_connection_that_breaks_in_the_middle_leaves_nothing_behind() {
        List<String> codes = freshCodes(1);
        CheckedBatch checked =
                read(
                        registerOf(codes),
                        outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9"));
        long load = checked.batch().id();
        lastInLine.deed = lastInLine::breakTheConnection;

        assertThatThrownBy(() -> batches.accept(load, checked.token(), OPERATOR))
                .isInstanceOf(RuntimeException.class);

        assertThat(known(codes)).isEmpty();
        assertThat(batches.find(load).orElseThrow().state()).isEqualTo(Batch.State.OPEN);
        assertThat(heard.loads).doesNotContain(load);

        lastInLine.deed = () -> {};
        CheckedBatch again = batches.check(load).orElseThrow();
        assertThat(again.totals()).isEqualTo(checked.totals());
        assertThat(batches.accept(load, again.token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(heard.loads).contains(load);
        assertThat(known(codes)).hasSize(1);
    }

    @Test
    void of_two_who_accept_at_once_the_second_is_asked_to_look_again() throws Exception {
        List<String> codes = freshCodes(1);
        accept(registerOf(codes));
        CheckedBatch one = read(outcomes("a.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;9"));
        CheckedBatch other = read(outcomes("b.csv", "2026;VPR-5-MA;" + codes.getFirst() + ";25;8"));

        List<Acceptance> answers = atOnce(accepting(one), accepting(other));

        assertThat(answers).filteredOn(Acceptance.Accepted.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Acceptance.Stale.class::isInstance).hasSize(1);
        assertThat(outcomes.ofSchool(ALL, known(codes).values().iterator().next())).hasSize(1);
    }

    @Test
    void a_load_that_two_accept_at_once_is_accepted_once() throws Exception {
        List<String> codes = freshCodes(1);
        CheckedBatch checked = read(registerOf(codes));

        List<Acceptance> answers = atOnce(accepting(checked), accepting(checked));

        assertThat(answers).filteredOn(Acceptance.Accepted.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Acceptance.Refused.class::isInstance)
                .containsExactly(new Acceptance.Refused("Эта загрузка уже была принята"));
    }

    private Callable<Acceptance> accepting(CheckedBatch checked) {
        return () -> batches.accept(checked.batch().id(), checked.token(), OPERATOR);
    }

    private static List<Acceptance> atOnce(Callable<Acceptance> one, Callable<Acceptance> other)
            throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            var first =
                    two.submit(() -> {
                        start.await();
                        return one.call();
                    });
            var second =
                    two.submit(() -> {
                        start.await();
                        return other.call();
                    });
            return List.of(first.get(), second.get());
        }
    }

    private CheckedBatch read(Upload... files) {
        long load = ((Received.Taken) batches.receive(List.of(files), OPERATOR)).batch();
        batches.readNow(load);
        return batches.check(load).orElseThrow();
    }

    private void accept(Upload... files) {
        CheckedBatch checked = read(files);
        assertThat(batches.accept(checked.batch().id(), checked.token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
    }

    private Map<String, SchoolId> known(List<String> codes) {
        return schools.byCode(ALL, codes.stream().map(SchoolCode::new).toList());
    }

    @TestConfiguration
    static class Watchers {

        @Bean
        @Order
        LastInLine lastInLine(JdbcClient jdbc) {
            return new LastInLine(jdbc);
        }

        @Bean
        Heard heard() {
            return new Heard();
        }
    }

    /** Hears that a load was accepted, and only then. */
    static class Heard {

        final List<Long> loads = new java.util.concurrent.CopyOnWriteArrayList<>();

        @org.springframework.transaction.event.TransactionalEventListener
        void accepted(BatchAccepted event) {
            loads.add(event.batch());
        }
    }

    /** Comes after all who keep something and does what a test wants in the middle of an acceptance. */
    static class LastInLine implements Keeper {

        private final JdbcClient jdbc;
        volatile Runnable deed = () -> {};

        LastInLine(JdbcClient jdbc) {
            this.jdbc = jdbc;
        }

        void breakTheConnection() {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().listOfRows();
        }

        @Override
        public boolean keeps(Reading.Contents contents) {
            return false;
        }

        @Override
        public void stage(long batch, long file, Reading.Contents contents) {}

        @Override
        public Preview preview(
                long batch,
                Collection<Long> files,
                Map<String, SchoolId> known,
                Set<String> leftOut) {
            return Preview.NOTHING;
        }

        @Override
        public void accept(long batch, long edition, Map<String, SchoolId> known) {
            deed.run();
        }

        @Override
        public Set<Long> restingOn(long batch, Set<SchoolId> those, Set<String> keys) {
            return Set.of();
        }

        @Override
        public void recall(long batch) {}

        @Override
        public void drop(long batch) {}

        @Override
        public void dropFile(long batch, long file) {}
    }
}
