package opora.intake.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import opora.intake.BatchFile;
import opora.intake.Loading;
import opora.intake.Quarantined;
import opora.intake.store.FileStore.Order;
import opora.territory.Editions;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@SpringBootTest
@OnTestDatabase
class BatchStoreTest {

    @Autowired JdbcClient jdbc;
    @Autowired FileStore files;
    @Autowired BatchStore batches;
    @Autowired Editions editions;
    @Autowired Clock clock;
    @Autowired PlatformTransactionManager transactions;

    @Test
    void a_file_whose_reading_ends_while_it_is_looked_at_is_not_told_by_halves() {
        Order order = files.add(batches.create(Loading.OPERATOR), "класс.csv", 1, "a".repeat(64));
        BatchStore interrupted = storeWhile(() -> files.finish(order, BatchFile.State.READ, ""));

        assertThat(state(interrupted, order)).isEqualTo(BatchFile.State.WAITING);
        assertThat(state(batches, order)).isEqualTo(BatchFile.State.READ);
    }

    /** Something is done by somebody else after the parts of the files are read and before their states are. */
    private BatchStore storeWhile(Runnable somethingElse) {
        BadRowStore rows =
                new BadRowStore(jdbc) {
                    @Override
                    Map<Long, Quarantined> counts(long[] ids) {
                        CompletableFuture.runAsync(somethingElse).join();
                        return super.counts(ids);
                    }
                };
        return new BatchStore(jdbc, new FileStore(jdbc, rows), editions, clock, transactions);
    }

    private static BatchFile.State state(BatchStore store, Order order) {
        return store.find(order.batch()).orElseThrow().files().getFirst().state();
    }
}
