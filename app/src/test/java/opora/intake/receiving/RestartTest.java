package opora.intake.receiving;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Set;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.formats.Finding;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What becomes of files when the machine stops while they are being read. */
@SpringBootTest
@OnTestDatabase
class RestartTest {

    @TempDir private static Path data;

    @Autowired Batches batches;
    @Autowired Archive archive;
    @Autowired Spool spool;
    @Autowired ReadingQueue queue;
    @Autowired FileReading readings;

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry properties) {
        properties.add("opora.data", () -> data.toString());
    }

    @Test
    void a_file_whose_bytes_are_there_is_read_again() throws IOException {
        Order order = cutOff(With.ITS_BYTES);

        queue.resume();
        batches.readNow(order.batch());

        assertThat(file(order).state()).isEqualTo(BatchFile.State.READ);
        assertThat(spool.find(order.file())).isEmpty();
    }

    @Test
    void a_file_whose_bytes_are_gone_is_to_be_sent_again() throws IOException {
        Order order = cutOff(With.NOTHING);

        queue.resume();
        batches.readNow(order.batch());

        assertThat(file(order).state()).isEqualTo(BatchFile.State.INTERRUPTED);
        Finding finding =
                batches.check(order.batch()).orElseThrow().files().getFirst().findings().getFirst();
        assertThat(finding.message()).isEqualTo("чтение прервано, и файла на сервере больше нет");
        assertThat(finding.remedy()).isEqualTo("Добавьте файл ещё раз");
    }

    @Test
    void a_reading_that_was_begun_before_the_stop_changes_nothing_after_it() throws IOException {
        Order order = cutOff(With.ITS_BYTES);
        queue.resume();
        batches.readNow(order.batch());
        Batch after = batches.find(order.batch()).orElseThrow();

        readings.read(order.file(), order.attempt());

        assertThat(batches.find(order.batch())).contains(after);
    }

    @Test
    void what_nobody_waits_for_is_cleared_away_after_an_hour() throws IOException {
        Order awaited = cutOff(With.ITS_BYTES);
        Path old =
                Files.writeString(
                        spool.find(awaited.file()).orElseThrow().resolveSibling("arriving-1"), "a");
        Path fresh = Files.writeString(old.resolveSibling("arriving-2"), "b");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(4000)));

        spool.sweep(Set.of(awaited.file()), Instant.now());

        assertThat(old).doesNotExist();
        assertThat(fresh).exists();
        assertThat(spool.find(awaited.file())).isPresent();
        spool.discard(awaited.file());
    }

    private enum With {
        ITS_BYTES,
        NOTHING
    }

    /** A file whose reading had begun when the machine stopped. */
    private Order cutOff(With left) throws IOException {
        long batch = archive.batches().create(OPERATOR);
        byte[] bytes =
                "код ОО;наименование;муниципалитет\nr1;Школа;Лужанск\n"
                        .getBytes(StandardCharsets.UTF_8);
        Spool.Arrived arrived = spool.take(new ByteArrayInputStream(bytes), bytes.length);
        Order order = archive.files().add(batch, "реестр.csv", arrived.size(), arrived.sha256());
        archive.files().begin(order.file(), order.attempt());
        switch (left) {
            case ITS_BYTES -> spool.keep(arrived, order.file());
            case NOTHING -> spool.discard(arrived);
        }
        return order;
    }

    private BatchFile file(Order order) {
        return batches.find(order.batch()).orElseThrow().files().getFirst();
    }
}
