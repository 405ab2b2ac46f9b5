package opora.reports.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import opora.office.Cell;
import opora.office.DocumentText;
import opora.office.Sheet;
import opora.office.Workbook;
import opora.programme.progress.SmallProgress;
import opora.reports.Golden;
import org.junit.jupiter.api.Test;

/** The note on how programmes go on; the sums of {@link SmallProgress} are made by hand. */
class ProgressPaperTest {

    /** Two days after the day of which it tells. */
    private static final ZonedDateTime AT =
            ZonedDateTime.of(2026, 12, 3, 10, 42, 0, 0, ZoneOffset.ofHours(3));

    @Test
    void the_note_tells_every_municipality_what_is_late_and_who_has_none() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgressPaper.of(SmallProgress.get(), AT).write(out);
        Golden.assertSame("progress.txt", DocumentText.ofDocx(out.toByteArray()));
    }

    @Test
    void the_same_note_gives_the_same_pdf() throws Exception {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        ProgressPaper.of(SmallProgress.get(), AT).writePdf(one);
        ProgressPaper.of(SmallProgress.get(), AT).writePdf(other);
        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
        assertThat(new String(one.toByteArray(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
    }

    @Test
    void the_workbook_has_every_row_and_no_zero_where_nothing_is_counted() {
        Workbook book = ProgressBook.of(SmallProgress.get(), AT);
        assertThat(book.sheets())
                .extracting(Sheet::name)
                .containsExactly("По муниципалитетам", "Программы", "Просрочено", "Школы перечня");
        assertThat(book.sheets().getFirst().heading())
                .anyMatch(
                        line -> line.startsWith("На 1 декабря 2026") && line.contains("3 декабря"));
        assertThat(book.sheets().get(1).rows()).hasSize(5);
        List<Cell> returned = book.sheets().get(1).rows().get(3);
        assertThat(returned.subList(5, 10)).containsOnly(Cell.of(""));
        assertThat(book.sheets().get(2).rows().getLast())
                .contains(Cell.of("до конца программы"), Cell.of(2));
        assertThat(book.sheets().get(3).rows().getLast())
                .containsExactly(
                        Cell.of("Город Лужанск"), Cell.of("Школа № 2"), Cell.of("программы нет"));
    }
}
