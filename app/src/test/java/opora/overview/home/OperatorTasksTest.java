package opora.overview.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.intake.Batch;
import opora.intake.BatchFile;
import opora.intake.BatchFile.State;
import opora.intake.Quarantined;
import opora.intake.formats.Decision;
import opora.intake.formats.Labels;
import org.junit.jupiter.api.Test;

class OperatorTasksTest {

    @Test
    void a_load_of_good_files_is_to_be_accepted() {
        assertThat(task(read(Decision.ACCEPT)))
                .extracting(Task::title, Task::sub, Task::status)
                .containsExactly("Принять загрузку 6", "1 файл ждёт решения", "Нужно решение");
        assertThat(
                        task(
                                        read(Decision.ACCEPT_WITH_WARNINGS),
                                        read(Decision.ACCEPT),
                                        read(Decision.REJECT))
                                .sub())
                .isEqualTo("2 файла ждут решения");
    }

    @Test
    void a_load_of_which_nothing_fits_is_not_offered_for_acceptance() {
        assertThat(task(read(Decision.REJECT), file(State.FAILED, Optional.empty())))
                .extracting(Task::title, Task::status)
                .containsExactly("Загрузка 6: ни один файл не подошёл", "Не принята");
        assertThat(task().title()).isEqualTo("Загрузка 6: файлов в ней нет");
    }

    @Test
    void a_load_that_asks_says_so() {
        assertThat(task(read(Decision.ASK), read(Decision.ASK), read(Decision.ACCEPT)))
                .extracting(Task::title, Task::sub)
                .containsExactly("Загрузка 6: укажите год и процедуру", "2 файла ждут ответа");
    }

    @Test
    void a_load_that_is_being_read_waits() {
        assertThat(task(read(Decision.REJECT), file(State.WAITING, Optional.empty())))
                .extracting(Task::title, Task::sub)
                .containsExactly("Загрузка 6: файлы читаются", "2 файла, ещё читаются");
    }

    private static Task task(BatchFile... files) {
        Batch batch =
                new Batch(
                        6,
                        Batch.State.OPEN,
                        Instant.EPOCH,
                        "Кравцова Е. П.",
                        Arrays.asList(files),
                        Optional.empty(),
                        Optional.empty());
        Task task = OperatorTasks.of(List.of(batch), true, List.of()).getFirst();
        return new Task(
                task.title(),
                task.address(),
                task.sub().replace('\u00a0', ' '),
                task.when(),
                task.kind(),
                task.status());
    }

    private static BatchFile read(Decision decision) {
        return file(State.READ, Optional.of(decision));
    }

    private static BatchFile file(State state, Optional<Decision> decision) {
        return new BatchFile(
                1,
                "файл.csv",
                1,
                "",
                state,
                0,
                Optional.empty(),
                decision,
                List.of(),
                Labels.NONE,
                Labels.NONE,
                "",
                Quarantined.NOTHING,
                BatchFile.Taking.NOT_TAKEN,
                List.of());
    }
}
