package opora.acceptance.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import opora.acceptance.validation.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million participants are summed up in the memory that the launcher gives a command, doubles included. */
class MillionParticipantsTest {

    /** About 8 s of work on two quiet cores; a busy machine may take several times as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir private Path folder;

    @Test
    void a_million_rows_give_their_sums_and_every_double_is_found() throws Exception {
        MillionParticipants table = MillionParticipants.write(folder.resolve("million.csv"));

        long start = System.nanoTime();
        Product.Ended ended = Product.run(folder, List.of("summarise", "million.csv"));
        Duration took = Duration.ofNanos(System.nanoTime() - start);

        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(took).isLessThan(PATIENCE);
        List<String[]> rows = ended.out().lines().skip(1).map(row -> row.split(";", -1)).toList();
        assertThat(rows).hasSize(800 * 30);
        assertThat(sum(rows, 3)).isEqualTo(table.participants());
        assertThat(sum(rows, 4)).isEqualTo(table.absent());
        assertThat(sum(rows, 9)).isEqualTo(table.failed());
        assertThat(sum(rows, 10)).isEqualTo(table.scores());
        assertThat(ended.err().lines())
                .hasSize(MillionParticipants.DOUBLED)
                .allSatisfy(line -> assertThat(line).contains("этот участник уже есть в строке"));
    }

    private static long sum(List<String[]> rows, int column) {
        return rows.stream()
                .map(row -> row[column])
                .filter(cell -> !cell.isEmpty())
                .mapToLong(Long::parseLong)
                .sum();
    }
}
