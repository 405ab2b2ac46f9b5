package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.office.Cell;
import opora.office.Sheet;
import opora.office.Workbook;
import opora.programme.DiaryForms.Meeting;
import opora.programme.DiaryForms.Preview;
import opora.programme.DiaryWriting.AllWritten;
import opora.programme.DiaryWriting.Written;
import opora.programme.diary.EntryForm;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The form of a diary goes out, is filled in and comes back. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class DiaryFormsTest {

    @Autowired ApplicationContext house;
    @Autowired Diaries diaries;
    @Autowired DiaryWriting writing;
    @Autowired DiaryForms forms;
    @Autowired MockMvc mvc;

    private final LocalDate today = LocalDate.now();
    private CarriedOut programme;
    private Viewer school;
    private long id;
    private ProvisionId late;
    private ProvisionId fuzzy;

    @BeforeEach
    void a_programme_is_carried_out() {
        SmallWorld.in(house);
        programme = new CarriedOut(house);
        school = programme.school;
        id = programme.id;
        late = programme.late;
        fuzzy = programme.fuzzy;
    }

    @Test
    void a_form_comes_back_with_what_it_changes_and_is_taken_whole(@TempDir Path folder)
            throws IOException {
        Path file =
                filled(folder, Map.of(late.toString(), "83", fuzzy.toString(), "40"), "карантин");
        assertThat(forms.bring(school, id, file)).isEmpty();
        Preview preview = forms.preview(school, id).orElseThrow();
        assertThat(preview.rows()).hasSize(2);
        assertThat(preview.isTakeable()).isTrue();

        assertThat(forms.take(school, id, Map.of())).isEqualTo(new AllWritten.Done(2));
        assertThat(programme.doing(fuzzy).percent()).contains(40);
        assertThat(forms.preview(school, id)).isEmpty();
    }

    @Test
    void a_form_with_a_mistake_names_its_cell_and_nothing_of_it_is_kept(@TempDir Path folder)
            throws IOException {
        Path file =
                filled(folder, Map.of(late.toString(), "83", fuzzy.toString(), "140"), "карантин");
        forms.bring(school, id, file);
        Preview preview = forms.preview(school, id).orElseThrow();
        assertThat(preview.isTakeable()).isFalse();
        assertThat(preview.rows())
                .flatExtracting(DiaryForms.Compared::mistakes)
                .singleElement()
                .asString()
                .matches("F\\d+: Сколько сделано: целое число от 0 до 100.*");
        assertThat(forms.take(school, id, Map.of())).isInstanceOf(AllWritten.Refused.class);
        assertThat(diaries.diary(school.scope(), id).entries()).isEmpty();
    }

    @Test
    void a_form_that_is_older_than_the_last_entry_asks(@TempDir Path folder) throws IOException {
        Path file = filled(folder, Map.of(late.toString(), "83"), "карантин");
        Written.Done meanwhile =
                (Written.Done)
                        writing.write(
                                school,
                                id,
                                late,
                                new EntryForm(
                                        "70",
                                        Days.of(today),
                                        "",
                                        "41",
                                        "карантин",
                                        "",
                                        0,
                                        Optional.empty(),
                                        ""),
                                List.of());
        forms.bring(school, id, file);
        Preview preview = forms.preview(school, id).orElseThrow();
        assertThat(preview.rows().getFirst().meeting()).isEqualTo(Meeting.CLASHING);

        assertThat(forms.take(school, id, Map.of())).isEqualTo(new AllWritten.Done(0));
        forms.bring(school, id, file);
        assertThat(forms.take(school, id, Map.of(late, meanwhile.entry())))
                .isEqualTo(new AllWritten.Done(1));
        assertThat(programme.doing(late).percent()).contains(83);
    }

    @Test
    void a_row_of_another_programme_is_named_and_left_out(@TempDir Path folder) throws IOException {
        Path file = filled(folder, Map.of(late.toString(), "83"), "карантин");
        long first = id;
        a_programme_is_carried_out();
        assertThat(id).isNotEqualTo(first);
        forms.bring(school, id, file);
        Preview preview = forms.preview(school, id).orElseThrow();
        assertThat(preview.rows()).isEmpty();
        assertThat(preview.strange())
                .singleElement()
                .asString()
                .contains("Собрания с родителями", "из формы другой программы");
    }

    @Test
    void a_torn_form_is_told_so_in_russian(@TempDir Path folder) throws IOException {
        Path whole = filled(folder, Map.of(late.toString(), "83"), "карантин");
        byte[] bytes = Files.readAllBytes(whole);
        for (int cut = 1; cut < 12; cut++) {
            Path torn = folder.resolve("torn-" + cut + ".xlsx");
            Files.write(torn, Arrays.copyOf(bytes, bytes.length * cut / 12));
            assertThat(forms.bring(school, id, torn))
                    .as("cut at %d/12", cut)
                    .get()
                    .asString()
                    .matches("(?s).*[а-яё].*");
        }
        Path text = Files.writeString(folder.resolve("x.xlsx"), "просто текст");
        assertThat(forms.bring(school, id, text)).isPresent();
    }

    @Test
    void a_planned_coverage_that_the_activity_says_is_not_asked_and_not_changed_here(
            @TempDir Path folder) throws IOException {
        Workbook form = forms.book(school, id);
        assertThat(fills(form))
                .as("what stands already is white, what is asked is not")
                .containsEntry(late.toString(), "FFFFFFFF")
                .containsEntry(fuzzy.toString(), "FFFFFBE6");

        forms.bring(school, id, written(folder, form, row -> row));
        assertThat(forms.preview(school, id)).isEmpty();

        Path changed = written(folder, form, row -> with(row, 8, Cell.of(60)));
        assertThat(forms.bring(school, id, changed)).isEmpty();
        assertThat(forms.preview(school, id).orElseThrow().rows())
                .hasSize(2)
                .filteredOn(one -> one.activity().equals(late))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.typed().planned()).isEqualTo("60");
                    assertThat(one.mistakes())
                            .anyMatch(mistake ->
                                    mistake.matches(
                                            "I\\d+: В мероприятии 48: планируемый охват меняют в программе.*"));
                });
    }

    @Test
    void the_preview_shows_the_planned_coverage_from_the_file(@TempDir Path folder)
            throws Exception {
        forms.bring(
                school,
                id,
                written(folder, forms.book(school, id), row -> with(row, 8, Cell.of(60))));
        assertThat(new Pages(mvc).text(school, "/programmes/%d/diary/form/preview".formatted(id)))
                .contains("планируемый охват 60");
    }

    @Test
    void what_is_no_form_is_refused_in_russian_and_nothing_of_it_waits(@TempDir Path folder)
            throws Exception {
        assertThat(refused("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8)))
                .contains("Это документ PDF");
        assertThat(refused(locked(filled(folder, Map.of(late.toString(), "83"), "карантин"))))
                .contains("парол");
        assertThat(refused(new byte[5 * 1024 * 1024 + 1]))
                .contains("Файл больше 5 МБ: это не форма дневника");
        assertThat(forms.preview(school, id)).isEmpty();
    }

    private String refused(byte[] file) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                multipart("/programmes/%d/diary/form".formatted(id))
                                        .file(
                                                new MockMultipartFile(
                                                        "form", "форма.xlsx", null, file))
                                        .with(As.viewer(school))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        answer.setCharacterEncoding("UTF-8");
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }

    private static byte[] locked(Path file) throws Exception {
        try (POIFSFileSystem locked = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("секрет");
            try (OutputStream out = encryptor.getDataStream(locked)) {
                Files.copy(file, out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            locked.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** The colour behind the planned coverage by the number of the activity. */
    private static Map<String, String> fills(Workbook form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(out);
        Map<String, String> fills = new HashMap<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            book.getSheetAt(0)
                    .forEach(row -> {
                        String code = String.valueOf(row.getCell(11));
                        if (code.matches("P\\d+-A\\d+-E\\d+")) {
                            fills.put(
                                    code.replaceAll(".*-A(\\d+)-.*", "$1"),
                                    ((XSSFCell) row.getCell(8))
                                            .getCellStyle()
                                            .getFillForegroundColorColor()
                                            .getARGBHex());
                        }
                    });
        }
        return fills;
    }

    private static List<Cell> with(List<Cell> row, int at, Cell cell) {
        List<Cell> changed = new ArrayList<>(row);
        changed.set(at, cell);
        return changed;
    }

    /** The form as somebody fills it in: percents by the number of the activity, today, a reason. */
    private Path filled(Path folder, Map<String, String> percents, String reason)
            throws IOException {
        return written(folder, forms.book(school, id), row -> filled(row, percents, reason));
    }

    private static Path written(Path folder, Workbook empty, UnaryOperator<List<Cell>> filling)
            throws IOException {
        Sheet sheet = empty.sheets().getFirst();
        List<List<Cell>> rows = sheet.rows().stream().map(filling).toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Workbook(
                        empty.stamp(),
                        List.of(
                                new Sheet(
                                        sheet.name(),
                                        sheet.heading(),
                                        sheet.columns(),
                                        2,
                                        rows,
                                        List.of())))
                .write(out);
        return Files.write(folder.resolve("form.xlsx"), out.toByteArray());
    }

    private List<Cell> filled(List<Cell> row, Map<String, String> percents, String reason) {
        String code = ((Cell.Text) row.getLast()).text();
        String activity = code.replaceAll(".*-A(\\d+)-.*", "$1");
        if (!percents.containsKey(activity)) {
            return row;
        }
        List<Cell> filled = new ArrayList<>(row);
        filled.set(5, Cell.of(Long.parseLong(percents.get(activity))));
        filled.set(6, Cell.of(Days.of(today)));
        filled.set(10, Cell.of(reason));
        return filled;
    }
}
