package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The form of a diary goes out, is filled in and comes back. */
@SpringBootTest
@OnTestDatabase
class DiaryFormsTest {

    @Autowired ApplicationContext house;
    @Autowired Diaries diaries;
    @Autowired DiaryWriting writing;
    @Autowired DiaryForms forms;

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

    /** The form as somebody fills it in: percents by the number of the activity, today, a reason. */
    private Path filled(Path folder, Map<String, String> percents, String reason)
            throws IOException {
        Workbook empty = forms.book(school, id);
        Sheet sheet = empty.sheets().getFirst();
        List<List<Cell>> rows =
                sheet.rows().stream().map(row -> filled(row, percents, reason)).toList();
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
