package opora.intake.mending;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import opora.intake.BadRow;
import opora.intake.Recognition;
import opora.intake.RowPlace;
import opora.intake.formats.Decision;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Labels;
import opora.intake.formats.Reading;
import opora.results.OutcomeFacts;
import opora.results.ResultFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Good rows do not wait for bad ones, and what is kept of bad rows names nobody. */
class SortingTest {

    private static final String OUTCOMES = "год;процедура;код ОО;участников;не справились\n";

    @TempDir private Path folder;

    private final Sorting sorting = new Sorting(new Recognition(ResultFormats.all()));

    @Test
    void a_bad_row_is_set_aside_and_the_others_are_read() throws IOException {
        Sorted sorted =
                read(
                        file(
                                OUTCOMES
                                        + "2026;VPR-5-MA;edu100001;25;9\n"
                                        + "2026;VPR-5-MA;edu100002;5О;9\n"
                                        + "2026;VPR-5-MA;edu100003;20;2\n"),
                        Patches.NONE);

        assertThat(sorted.reading().decision()).isEqualTo(Decision.ACCEPT);
        assertThat(participants(sorted.reading()))
                .isEqualTo(Map.of("edu100001", 25, "edu100003", 20));
        assertThat(sorted.rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.place()).isEqualTo(new RowPlace("", 3));
                    assertThat(row.role()).isEqualTo(BadRow.Role.ASIDE);
                    assertThat(row.cells().get(3).text()).isEqualTo("5О");
                    assertThat(row.cells().get(3).heading()).isEqualTo("участников");
                });
        assertThat(sorted.copy()).isEqualTo(Sorted.Copy.KEPT);
    }

    @Test
    void a_mended_cell_is_read_by_the_same_reader() throws IOException {
        Path file =
                file(
                        OUTCOMES
                                + "2026;VPR-5-MA;edu100001;25;9\n"
                                + "2026;VPR-5-MA;edu100002;5О;9\n");
        read(file, Patches.NONE);

        Sorted mended = read(file, cell(3, 3, "50"));

        assertThat(participants(mended.reading()))
                .isEqualTo(Map.of("edu100001", 25, "edu100002", 50));
        assertThat(mended.rows()).isEmpty();
        assertThat(participants(read(file, Patches.NONE).reading()))
                .isEqualTo(Map.of("edu100001", 25));
    }

    @Test
    void a_class_that_is_set_aside_takes_its_school_with_it() throws IOException {
        Sorted sorted =
                read(
                        file(
                                "год;процедура;код ОО;класс;участников;не справились\n"
                                        + "2026;VPR-5-MA;edu100001;5А;25;9\n"
                                        + "2026;VPR-5-MA;edu100001;5Б;2О;9\n"
                                        + "2026;VPR-5-MA;edu100002;5А;20;2\n"),
                        Patches.NONE);

        assertThat(participants(sorted.reading())).isEqualTo(Map.of("edu100002", 20));
        assertThat(sorted.rows())
                .extracting(BadRow::role)
                .containsExactly(BadRow.Role.WITH, BadRow.Role.ASIDE);
    }

    @Test
    void of_two_rows_that_contradict_each_other_neither_is_read_until_one_is_left_out()
            throws IOException {
        Path file =
                file(
                        OUTCOMES
                                + "2026;VPR-5-MA;edu100001;25;9\n"
                                + "2026;VPR-5-MA;edu100002;20;2\n"
                                + "2026;VPR-5-MA;edu100001;26;9\n");

        Sorted sorted = read(file, Patches.NONE);
        assertThat(participants(sorted.reading())).isEqualTo(Map.of("edu100002", 20));
        assertThat(sorted.rows())
                .filteredOn(row -> row.role() == BadRow.Role.ASIDE)
                .singleElement()
                .satisfies(row -> assertThat(row.twin()).isEqualTo(2));

        Sorted decided = read(file, new Patches(Map.of(), Set.of(new RowPlace("", 2))));
        assertThat(participants(decided.reading()))
                .isEqualTo(Map.of("edu100001", 26, "edu100002", 20));
    }

    @Test
    void a_participant_who_is_mended_enters_the_sums_of_the_school() throws IOException {
        Path file =
                file(
                        participants(
                                "2026;VPR-5-MA;edu100001;5А;770071;Перепёлкинзон;1;2;4",
                                "2026;VPR-5-MA;edu100001;5А;770072;Иванченков;1;3;9",
                                "2026;VPR-5-MA;;5А;770073;Петровский;1;4;12"));

        Sorted before = read(file, Patches.NONE);
        assertThat(participants(before.reading())).isEqualTo(Map.of("edu100001", 2));
        assertThat(before.rows()).extracting(BadRow::role).containsExactly(BadRow.Role.DOUBTFUL);

        Sorted mended = read(file, cell(4, 2, "edu100001"));
        assertThat(participants(mended.reading())).isEqualTo(Map.of("edu100001", 3));
        assertThat(mended.rows()).isEmpty();
    }

    @Test
    void nothing_that_is_kept_names_a_participant() throws IOException {
        Path file =
                file(
                        participants(
                                "2026;VPR-5-MA;edu100001;5А;770071;Перепёлкинзон;1;2;4",
                                "2026;VPR-5-MA;Перепёлкинзон;5А;770072;Перепёлкинзон;1;3;9",
                                "2026;VPR-5-MA;;Перепёлкинзон Пётр;770073;;1;Пётр;12"));

        Sorted sorted = read(file, Patches.NONE);

        assertThat(sorted.copy()).isEqualTo(Sorted.Copy.KEPT);
        assertThat(content(file)).doesNotContain("Перепёлкинзон", "Пётр", "77007");
        assertThat(sorted.rows().toString()).doesNotContain("Перепёлкинзон", "Пётр", "77007");
        assertThat(sorted.rows().getFirst().cells())
                .filteredOn(cell -> cell.sight() == BadRow.Sight.CLOSED)
                .extracting(BadRow.Cell::heading)
                .containsExactly("код участника", "Фамилия");
    }

    @Test
    void a_name_that_slipped_under_the_name_of_the_school_is_not_kept() throws IOException {
        String header =
                "год;процедура;код ОО;наименование ОО;муниципалитет;класс;код участника;вариант;балл\n";
        String good = "2026;VPR-5-MA;edu100001;Школа № 1;Лужанск;5А;%d;1;4\n";
        StringBuilder rows = new StringBuilder(header);
        for (int pupil = 1; pupil <= 5; pupil++) {
            rows.append(good.formatted(pupil));
        }
        rows.append("2026;VPR-5-MA;edu100001;Перепёлкинзон;Мария;5А;77;1;4О\n");
        Path file = file(rows.toString());

        read(file, Patches.NONE);

        assertThat(content(file)).doesNotContain("Перепёлкинзон", "Мария");
    }

    @Test
    void a_retake_asks_which_of_the_two_results_counts() throws IOException {
        String header = "№;Код ОО;Класс;Код участника;Фамилия;Первичный балл;Тестовый балл\n";
        Path file =
                file(
                        "01 - Русский язык 2026.06.03\n"
                                + header
                                + "1;edu100001;11а;770071;Перепёлкинзон;20;40\n"
                                + "2;edu100001;11а;770072;Иванченков;25;50\n"
                                + "3;edu100001;11а;770071;Перепёлкинзон;30;60\n");

        Sorted asked = read(file, Patches.NONE);
        assertThat(asked.rows())
                .extracting(BadRow::role)
                .containsExactly(BadRow.Role.TWIN, BadRow.Role.ASIDE);
        assertThat(asked.rows().getLast().twin()).isEqualTo(3);

        Sorted second = read(file, new Patches(Map.of(), Set.of(new RowPlace("", 3))));
        assertThat(second.rows()).isEmpty();
        assertThat(participants(second.reading())).isEqualTo(Map.of("edu100001", 2));
    }

    @Test
    void a_file_without_bad_rows_leaves_no_copy() throws IOException {
        Path file = file(OUTCOMES + "2026;VPR-5-MA;edu100001;25;9\n");

        Sorted sorted = read(file, Patches.NONE);

        assertThat(sorted.copy()).isEqualTo(Sorted.Copy.NONE);
        assertThat(KeptCopy.is(file)).isFalse();
    }

    @Test
    void a_file_of_nothing_but_bad_rows_brings_nothing_until_they_are_mended() throws IOException {
        Path file = file(OUTCOMES + "2026;VPR-5-MA;edu100001;2О;9\n");

        Sorted sorted = read(file, Patches.NONE);
        assertThat(sorted.reading().contents()).isEqualTo(Reading.Contents.NOTHING);
        assertThat(sorted.rows()).hasSize(1);

        assertThat(participants(read(file, cell(2, 3, "20")).reading()))
                .isEqualTo(Map.of("edu100001", 20));
    }

    @Test
    void a_file_that_is_wrong_as_a_whole_is_refused_as_a_whole() throws IOException {
        Sorted sorted = read(file("год;код ОО;участников\n2026;edu100001;2О\n"), Patches.NONE);

        assertThat(sorted.reading().decision()).isEqualTo(Decision.REJECT);
        assertThat(sorted.rows()).isEmpty();
        assertThat(sorted.copy()).isEqualTo(Sorted.Copy.NONE);
    }

    private Sorted read(Path file, Patches patches) {
        return sorting.read(file, patches, Labels.NONE, FileFormat.Progress.SILENT);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("file"), content);
    }

    private static Patches cell(int row, int column, String text) {
        return new Patches(Map.of(new RowPlace("", row), Map.of(column, text)), Set.of());
    }

    private static String participants(String... lines) {
        return "год;процедура;код ОО;класс;код участника;Фамилия;вариант;отметка;балл\n"
                + String.join("\n", lines)
                + "\n";
    }

    private static Map<String, Integer> participants(Reading reading) {
        Map<String, Integer> participants = new HashMap<>();
        ((OutcomeFacts) reading.contents())
                .outcomes()
                .forEach(outcome ->
                        participants.put(outcome.school().text(), outcome.result().participants()));
        return participants;
    }

    private static String content(Path copy) throws IOException {
        try (var in = Files.newInputStream(copy)) {
            in.skipNBytes("OPORAKEPT1\n".length());
            return new String(new GZIPInputStream(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
