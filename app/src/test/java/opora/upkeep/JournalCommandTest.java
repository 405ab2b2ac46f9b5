package opora.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import opora.journal.JournalBed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalCommandTest {

    @TempDir Path folder;

    private final JournalBed bed = new JournalBed();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void three_deeds() {
        for (int deed = 1; deed <= 3; deed++) {
            bed.publish(JournalBed.happened("Дело " + deed));
        }
    }

    @AfterEach
    void close() {
        bed.close();
    }

    @Test
    void a_whole_journal_answers_0_and_its_head() {
        assertThat(run("verify")).isZero();
        assertThat(out.toString(UTF_8))
                .matches("Журнал цел\\. Проверено записей: 3\\. Последняя: 3:[0-9a-f]{64}\n");

        String head = out.toString(UTF_8).replaceFirst("(?s).*: (3:.*)\n", "$1");
        assertThat(run("verify", "--head", head)).isZero();
        assertThat(run("verify", "--from", "3", "--head", head)).isZero();
    }

    @Test
    void a_changed_entry_answers_3_and_is_named() {
        bed.tamper("update journal.entry set reason = 'иначе' where number = 2");

        assertThat(run("verify")).isEqualTo(3);
        assertThat(err.toString(UTF_8))
                .isEqualTo("Журнал повреждён: запись № 2 не такая, какой была сделана.\n");
        assertThat(run("verify", "--from", "3")).isZero();
    }

    @Test
    void a_cut_tail_answers_3_when_the_head_is_known() {
        run("verify");
        String head = out.toString(UTF_8).replaceFirst("(?s).*: (3:.*)\n", "$1");
        bed.tamper("delete from journal.entry where number = 3");

        assertThat(run("verify")).isZero();
        assertThat(run("verify", "--head", head)).isEqualTo(3);
        assertThat(err.toString(UTF_8))
                .contains("журнал обрывается на записи № 2, а была запись № 3");
    }

    @Test
    void an_export_is_a_table_newest_first() throws Exception {
        assertThat(run("export")).isZero();
        assertThat(out.toString(UTF_8).lines().map(line -> line.split(";")[0]))
                .containsExactly("Номер", "3", "2", "1");

        Path file = folder.resolve("журнал.csv");
        assertThat(run("export", "--out", file.toString())).isZero();
        assertThat(Files.readString(file)).contains("Дело 2");
    }

    @Test
    void a_wrong_call_answers_2_and_says_what_there_is() {
        for (List<String> words :
                List.of(
                        List.<String>of(),
                        List.of("burn"),
                        List.of("verify", "--head", "3:abc"),
                        List.of("verify", "--from", "0"),
                        List.of("export", "--head", "x"))) {
            assertThat(run(words.toArray(String[]::new))).as(words.toString()).isEqualTo(2);
        }
        assertThat(err.toString(UTF_8))
                .contains("opora journal verify [--from НОМЕР] [--head НОМЕР:СУММА]");
    }

    @Test
    void a_folder_without_data_answers_1() {
        Map<String, String> nothing = Map.of("OPORA_DATA", folder.toString());

        assertThat(
                        JournalCommand.run(
                                List.of("verify"),
                                nothing,
                                new PrintStream(out),
                                new PrintStream(err)))
                .isOne();
        assertThat(err.toString(UTF_8)).contains("нет базы данных Опоры");
    }

    @Test
    void help_is_no_wrong_call() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(UTF_8)).startsWith("opora journal verify");
    }

    private int run(String... words) {
        Map<String, String> outside =
                Map.of(
                        "OPORA_DATABASE_URL", bed.database.url(),
                        "OPORA_DATABASE_USER", bed.database.application().user(),
                        "OPORA_DATABASE_PASSWORD", bed.database.application().password(),
                        "OPORA_DATABASE_OWNER", bed.database.owner().user(),
                        "OPORA_DATABASE_OWNER_PASSWORD", bed.database.owner().password());
        return JournalCommand.run(
                List.of(words),
                outside,
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
    }
}
