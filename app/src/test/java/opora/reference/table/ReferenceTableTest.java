package opora.reference.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.reference.Card;
import opora.reference.Contents;
import opora.reference.Source;
import opora.reference.Version;
import opora.reference.WorkTask;
import opora.reference.entry.Typed;
import opora.results.MarkCondition;
import opora.results.MarkScale;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceTableTest {

    @TempDir Path folder;

    private RowsByWork read(Path file) {
        return switch (ReferenceTable.open(file)) {
            case ReferenceTable.Opened.Rows(List<ReferenceRow> rows) -> {
                assertThat(ReferenceTable.ofText(ReferenceTable.text(rows))).isEqualTo(rows);
                yield RowsByWork.of(rows);
            }
            case ReferenceTable.Opened.Unreadable(String why) -> throw new AssertionError(why);
        };
    }

    private Path csv(String... lines) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), String.join("\n", lines));
    }

    private static Card card() {
        Contents contents =
                new Contents(
                        Optional.of(new MarkScale(2, 3, 4, 4)),
                        List.of(
                                new WorkTask("1", 1, "Б", "Считать", "1.1"),
                                new WorkTask("15", 3, "", "", "")),
                        Optional.empty(),
                        List.of(new MarkCondition(3, 2, "по геометрии", List.of("15"))));
        Source source =
                new Source(
                        "Письмо № 1",
                        "3",
                        Optional.of(LocalDate.of(2024, 2, 21)),
                        Source.State.CHECKED);
        return new Card(
                Procedure.of("OGE-9-MA"),
                new AcademicYear(2024),
                List.of(new Version(1, contents, source, Optional.empty(), Optional.empty())));
    }

    @Test
    void a_written_workbook_is_read_as_what_it_was_written_from() throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWorkbook.of("Справочники", List.of(card()), Instant.EPOCH).write(out);
        }

        RowsByWork works = read(file);

        assertThat(works.mistakes()).isEmpty();
        assertThat(works.works())
                .extracting(ToldWork::typed)
                .containsExactly(
                        new Typed(
                                "4",
                                "0–1",
                                "2–2",
                                "3–3",
                                "4–4",
                                "1; 1; Б; Считать; 1.1\n15; 3; ; ;",
                                "",
                                "3; 2; 15; по геометрии",
                                "Письмо № 1",
                                "3",
                                "2024-02-21",
                                "CHECKED"));
    }

    @Test
    void the_template_has_no_rows() throws IOException {
        Path file = folder.resolve("template.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TableWorkbook.template(Instant.EPOCH).write(out);
        }

        assertThat(ReferenceTable.open(file))
                .isEqualTo(
                        new ReferenceTable.Opened.Unreadable(
                                "Под заголовками нет ни одной строки"));
    }

    @Test
    void a_day_that_a_spreadsheet_keeps_as_a_number_is_a_day() throws IOException {
        RowsByWork works =
                read(
                        csv(
                                "что;процедура;год;баллы;документ;дата",
                                "минимум;EGE-11-RU;2026;24;Распоряжение № 1;45343"));

        assertThat(works.works())
                .extracting(work -> work.typed().minimum(), work -> work.typed().dated())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("24", "2024-02-21"));
    }

    @Test
    void rows_that_belong_nowhere_and_parts_told_twice_are_named() throws IOException {
        RowsByWork works =
                read(
                        csv(
                                "год;процедура;что;баллы;документ",
                                "26;VPR-4-RU;шкала;24;Приказ",
                                "2026;русский;шкала;24;Приказ",
                                "2026;VPR-4-RU;порог;24;Приказ",
                                "2026;VPR-4-RU;шкала;24;Приказ",
                                "2026;VPR-4-RU;шкала;25;Приказ",
                                "2026;EGE-RU;минимум;24;Приказ",
                                "2026;EGE-RU;задание;24;Другой приказ"));

        assertThat(works.mistakes())
                .containsExactly(
                        "Строка 2: год — четыре цифры, например 2026",
                        "Строка 3: процедура пишется кодом, например VPR-4-MA",
                        "Строка 4: в столбце «что» — шкала, задание, минимум или правило");
        assertThat(works.works())
                .extracting(work -> work.mistake().orElse(""))
                .containsExactly(
                        "шкала названа дважды",
                        "названы разные документы: загрузите части с разными документами по очереди");
    }

    @Test
    void another_table_is_not_taken_for_this_one() throws IOException {
        assertThat(ReferenceTable.open(csv("код;название", "1;Школа")))
                .isInstanceOf(ReferenceTable.Opened.Unreadable.class);
    }
}
