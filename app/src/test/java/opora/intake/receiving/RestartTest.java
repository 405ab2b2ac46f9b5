package opora.intake.receiving;

import static opora.intake.Loading.OPERATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import jakarta.servlet.MultipartConfigElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.Acceptance;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.Batches;
import opora.intake.CheckedBatch;
import opora.intake.CheckedFile;
import opora.intake.Loading;
import opora.intake.Received;
import opora.intake.SchoolChoice;
import opora.intake.Told;
import opora.intake.Upload;
import opora.intake.formats.Finding;
import opora.intake.store.Archive;
import opora.intake.store.FileStore.Order;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    @Autowired Clearing clearing;
    @Autowired MultipartConfigElement uploads;
    @Autowired Scheduler scheduler;
    @Autowired JdbcClient jdbc;
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
    void what_a_killed_program_left_on_its_way_in_is_cleared_away_at_the_next_start()
            throws IOException {
        Order awaited = cutOff(With.ITS_BYTES);
        Path arriving = Files.writeString(spool.folder().resolve("arriving-1"), "a");
        Path uploaded =
                Files.writeString(
                        Path.of(uploads.getLocation()).resolve("upload_1_00000001.tmp"), "b");

        Path people = Files.writeString(Path.of(uploads.getLocation()).resolve("people-1"), "c");

        clearing.afterSingletonsInstantiated();

        assertThat(people).doesNotExist();
        assertThat(uploads.getLocation()).isEqualTo(data.resolve("spool").toString());
        assertThat(arriving).doesNotExist();
        assertThat(uploaded).doesNotExist();
        assertThat(spool.find(awaited.file())).isPresent();
        spool.discard(awaited.file());
    }

    @Test
    void a_file_whose_bytes_cannot_be_kept_is_in_no_load() throws IOException {
        long next =
                1
                        + jdbc.sql("select nextval(pg_get_serial_sequence('intake.file', 'id'))")
                                .query(Long.class)
                                .single();
        Path inTheWay = spool.folder().resolve("file-" + (next + 1)).resolve("a");
        Files.createDirectories(inTheWay);
        int loads = batches.list().size();
        List<Upload> two = List.of(Loading.file("1.csv", "код"), Loading.file("2.csv", "код"));

        assertThatThrownBy(() -> batches.receive(two, OPERATOR))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(batches.list()).hasSize(loads);
        assertThat(spool.find(next)).isEmpty();
        assertThat(scheduler.getScheduledExecution(TaskInstanceId.of("read-file", next + "-1")))
                .isEmpty();
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
    }

    @Test
    void a_reading_that_ended_in_no_way_is_taken_up_by_its_job() throws IOException {
        Order order = cutOff(With.ITS_BYTES);

        readings.read(order.file(), order.attempt());

        assertThat(file(order).state()).isEqualTo(BatchFile.State.READ);
    }

    @Test
    void a_question_that_nobody_answers_in_a_day_keeps_no_bytes() throws IOException {
        long load = asking();
        long file = batches.find(load).orElseThrow().files().getFirst().id();

        clearing.forgetUnanswered(aDayAgo());
        assertThat(batches.find(load).orElseThrow().files().getFirst().state())
                .isEqualTo(BatchFile.State.READ);

        Files.setLastModifiedTime(
                spool.find(file).orElseThrow(),
                FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        clearing.forgetUnanswered(aDayAgo());

        assertThat(spool.find(file)).isEmpty();
        CheckedFile told = batches.check(load).orElseThrow().files().getFirst();
        assertThat(told.file().state()).isEqualTo(BatchFile.State.INTERRUPTED);
        assertThat(told.standing()).isEqualTo(CheckedFile.Standing.PUT_ASIDE);
        assertThat(told.findings().getLast().wrong())
                .isEqualTo("на вопрос о файле сутки не было ответа, и он удалён с сервера");
        assertThat(told.findings().getLast().remedy())
                .isEqualTo("Уберите его из загрузки, добавьте ещё раз и ответьте на вопрос");
        assertThat(batches.answer(load, file, Told.labels(2021, "VPR-5-MA"))).isFalse();
    }

    @Test
    void the_bytes_of_an_answered_file_go_when_its_load_is_accepted() {
        long load = asking();
        long file = answered(load);
        assertThat(spool.find(file)).isPresent();
        for (CheckedBatch.UnknownSchool unknown : batches.check(load).orElseThrow().unknown()) {
            batches.choose(load, Map.of(unknown.key(), Optional.of(new SchoolChoice.Add())));
        }

        assertThat(batches.accept(load, batches.check(load).orElseThrow().token(), OPERATOR))
                .isInstanceOf(Acceptance.Accepted.class);
        assertThat(spool.find(file)).isEmpty();
    }

    @Test
    void the_bytes_of_an_answered_file_go_after_a_day_and_its_results_stay() throws IOException {
        long load = asking();
        long file = answered(load);

        clearing.forgetAnswered(aDayAgo());
        assertThat(spool.find(file)).isPresent();

        Path bytes = spool.find(file).orElseThrow();
        Files.setLastModifiedTime(bytes, FileTime.from(aDayAgo().minusSeconds(1)));
        clearing.forgetAnswered(aDayAgo());
        assertThat(spool.find(file)).isEmpty();
        assertThat(batches.answer(load, file, Told.labels(2020, "VPR-5-MA"))).isFalse();
        assertThat(batches.check(load).orElseThrow().totals().rows()).isEqualTo(1);
    }

    @Test
    void a_file_that_was_added_to_an_old_load_has_a_day_of_its_own() {
        long load = asking();
        jdbc.sql(
                        "update intake.batch set created_at = created_at - interval '25 hours' where id = :load")
                .param("load", load)
                .update();
        long file = answered(load);

        clearing.forgetAnswered(aDayAgo());
        assertThat(spool.find(file)).isPresent();
        assertThat(batches.answer(load, file, Told.labels(2020, "VPR-5-MA"))).isTrue();
    }

    private static Instant aDayAgo() {
        return Instant.now().minus(Duration.ofHours(24));
    }

    private long answered(long load) {
        long file = batches.find(load).orElseThrow().files().getFirst().id();
        assertThat(batches.answer(load, file, Told.labels(2021, "VPR-5-MA"))).isTrue();
        batches.readNow(load);
        return file;
    }

    private long asking() {
        Upload table = Loading.table("без года.csv", "код ОО;участников;не справились", "r1;25;9");
        long load = ((Received.Taken) batches.receive(List.of(table), OPERATOR)).batch();
        batches.readNow(load);
        return load;
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
