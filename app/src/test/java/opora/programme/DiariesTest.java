package opora.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.access.web.As;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.office.Cell;
import opora.office.Sheet;
import opora.office.Workbook;
import opora.programme.DiaryForms.Meeting;
import opora.programme.DiaryForms.Preview;
import opora.programme.DiaryWriting.AllWritten;
import opora.programme.DiaryWriting.Written;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.agreement.Step;
import opora.programme.diary.ActivityState;
import opora.programme.diary.DiaryColumns;
import opora.programme.diary.Doing;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing.Proof;
import opora.programme.shape.Shapes;
import opora.programme.wording.Kinds;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The diary of a programme of a school that is carried out: two activities, one of them late since yesterday. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class DiariesTest {

    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.UTF_8);

    @Autowired ApplicationContext house;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired ProgrammeArchive archive;
    @Autowired Diaries diaries;
    @Autowired DiaryWriting writing;
    @Autowired DiaryForms forms;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient database;

    private final LocalDate today = LocalDate.now();
    private SmallWorld world;
    private Viewer school;
    private long id;
    private ProvisionId late;
    private ProvisionId fuzzy;

    @BeforeEach
    void a_programme_is_approved() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        id = begun();
        ProvisionId part =
                programmes.edition(school, id).list("part").stream()
                        .filter(one -> one.value("view").equals("roadmap"))
                        .findFirst()
                        .orElseThrow()
                        .id();
        ProvisionId group = added("activity_group", part, Map.of("title", "Семья"));
        late =
                added(
                        "activity",
                        group,
                        Map.of(
                                "text", "Собрания с родителями",
                                "timing", "до " + Days.of(today.minusDays(1)),
                                "responsible", "классные руководители",
                                "coverage", "48 родителей",
                                "evidence", "протокол"));
        fuzzy = added("activity", group, Map.of("text", "Консультации", "timing", "постоянно"));
        approve();
    }

    private long begun() {
        Begun begun =
                programmes.begin(
                        school,
                        new Founding(
                                ProgrammeLevel.SCHOOL,
                                Optional.empty(),
                                school.scope().onlySchool(),
                                "school",
                                "",
                                Origin.SHAPE,
                                Optional.empty()),
                        Map.of(
                                "title", "Программа с дневником",
                                "starts", Days.of(today.minusDays(60)),
                                "ends", Days.of(today.plusDays(200))),
                        new Beginning.Sketched(Shapes.find("school").orElseThrow().beginning()));
        return ((Begun.Done) begun).programme();
    }

    private ProvisionId added(String kind, ProvisionId parent, Map<String, String> values) {
        return ((Saved.Done)
                        redrafting.add(
                                school, id, Kinds.shipped().get(kind), Optional.of(parent), values))
                .provision();
    }

    private void approve() {
        archive.step(
                school,
                Instant.now(),
                id,
                programmes.get(school.scope(), id).course().edition(),
                Step.Kind.APPROVED,
                Optional.empty(),
                "приказ 31",
                "");
    }

    private static EntryForm form(String percent, String days, String reason, long upon) {
        return new EntryForm(
                percent, days, "", "41", reason, "Собрания в 6А и 6Б", upon, Optional.empty(), "");
    }

    private Written write(String percent, String reason, long upon, Proof... proofs) {
        return writing.write(
                school, id, late, form(percent, Days.of(today), reason, upon), List.of(proofs));
    }

    private ActivityState state(ProvisionId activity) {
        return doing(activity).state();
    }

    private Doing doing(ProvisionId activity) {
        return java.util.Objects.requireNonNull(
                diaries.diary(school.scope(), id).doings().get(activity));
    }

    private static Proof protocol() {
        return new Proof("протокол", new AttachedFile("протокол.pdf", AttachedKind.PDF, PDF));
    }

    @Test
    void a_late_entry_needs_a_reason_and_is_done_only_with_the_asked_file() {
        assertThat(state(late)).isEqualTo(ActivityState.OVERDUE);
        assertThat(((Written.Mistaken) write("100", "", 0)).mistakes())
                .containsKey("reason")
                .extractingByKey("reason")
                .asString()
                .contains("срок был до");

        Written.Done said = (Written.Done) write("100", "карантин", 0);
        assertThat(state(late)).isEqualTo(ActivityState.UNPROVED);

        write("100", "карантин", said.entry(), protocol());
        assertThat(state(late)).isEqualTo(ActivityState.DONE_LATE);
        assertThat(DiaryColumns.of(diaries.diary(school.scope(), id)).get(late))
                .containsEntry("reason", "карантин\nкарантин")
                .extractingByKey("done")
                .asString()
                .contains("охват 41 из 48");
    }

    @Test
    void less_than_before_needs_a_reason_and_a_second_writer_is_told() {
        Written.Done first = (Written.Done) write("66", "карантин", 0);
        assertThat(((Written.Mistaken) write("50", "", first.entry())).mistakes())
                .extractingByKey("reason")
                .asString()
                .contains("стало меньше");
        assertThat(((Written.Torn) write("70", "карантин", 0)).newest().id())
                .isEqualTo(first.entry());
    }

    @Test
    void a_mended_and_a_taken_back_entry_stay_readable() {
        Written.Done first = (Written.Done) write("66", "карантин", 0);
        Written.Done mended =
                (Written.Done)
                        writing.write(
                                school,
                                id,
                                late,
                                new EntryForm(
                                        "60",
                                        Days.of(today),
                                        "",
                                        "40",
                                        "карантин",
                                        "",
                                        first.entry(),
                                        Optional.of(first.entry()),
                                        ""),
                                List.of());
        assertThat(writing.takeBack(school, id, mended.entry(), " ")).isPresent();
        assertThat(writing.takeBack(school, id, mended.entry(), "не то мероприятие")).isEmpty();

        assertThat(diaries.diary(school.scope(), id).entries(late))
                .extracting(Entry::percent)
                .containsExactly(66, 60);
        assertThat(state(late)).isEqualTo(ActivityState.OVERDUE);
        assertThatThrownBy(() -> writing.takeBack(school, id, first.entry(), "ещё раз"))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void only_the_school_writes_and_only_those_who_see_the_programme_read() {
        Viewer coordinator = world.districtCoordinator();
        assertThat(diaries.overdue(coordinator.scope()))
                .anyMatch(one -> one.activity().id().equals(late) && one.programme().id() == id);
        assertThatThrownBy(() ->
                        writing.write(
                                coordinator,
                                id,
                                fuzzy,
                                form("10", Days.of(today), "", 0),
                                List.of()))
                .isInstanceOf(NotVisible.class);
        Viewer other = world.secondSchool();
        assertThatThrownBy(() -> diaries.diary(other.scope(), id)).isInstanceOf(NotVisible.class);
        assertThat(diaries.overdue(other.scope())).noneMatch(one -> one.programme().id() == id);
    }

    @Test
    void nothing_is_written_and_nothing_gets_late_while_the_programme_rests() {
        archive.step(
                school,
                Instant.now(),
                id,
                programmes.get(school.scope(), id).course().edition(),
                Step.Kind.PAUSED,
                Optional.empty(),
                "",
                "ремонт");
        assertThatThrownBy(() -> write("10", "", 0)).isInstanceOf(NotVisible.class);
        assertThat(diaries.overdue(school.scope())).noneMatch(one -> one.programme().id() == id);
    }

    @Test
    void words_about_a_pupil_go_by_the_region_alone_and_the_entry_stays() {
        Written.Done made = (Written.Done) write("66", "карантин", 0, protocol());
        assertThatThrownBy(() -> writing.remove(school, id, made.entry(), Optional.empty()))
                .isInstanceOf(NotVisible.class);

        Viewer region = opora.intake.Loading.OPERATOR;
        long file =
                diaries.diary(school.scope(), id)
                        .entries(late)
                        .getFirst()
                        .evidence()
                        .getFirst()
                        .id();
        writing.remove(region, id, made.entry(), Optional.empty());
        writing.remove(region, id, made.entry(), Optional.of(file));

        Entry left = diaries.diary(school.scope(), id).entries(late).getFirst();
        assertThat(left.words() + left.reason()).isEmpty();
        assertThat(left.percent()).isEqualTo(66);
        assertThat(left.evidence().getFirst().isErased()).isTrue();
        assertThatThrownBy(() -> diaries.file(school.scope(), id, file))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() ->
                        database.sql("update programme.entry set percent = 1 where id = :id")
                                .param("id", made.entry())
                                .update())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void the_page_says_first_how_much_is_done() throws Exception {
        mvc.perform(get("/programmes/{id}/diary", id).with(As.viewer(school)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Выполнено 0 из 2")))
                .andExpect(content().string(containsString("просрочено 1")))
                .andExpect(
                        content().string(containsString("Изменилось ли что-то — в показателях")));
        mvc.perform(get("/programmes/{id}/diary?state=NOT_STARTED", id).with(As.viewer(school)))
                .andExpect(content().string(containsString("Консультации")))
                .andExpect(content().string(not(containsString("Собрания с родителями"))));
        mvc.perform(get("/programmes/overdue").with(As.viewer(world.districtCoordinator())))
                .andExpect(content().string(containsString("Собрания с родителями")))
                .andExpect(content().string(containsString("Боровинская")));
    }

    @Test
    void an_entry_with_its_file_is_written_on_the_page() throws Exception {
        mvc.perform(
                        multipart("/programmes/{id}/diary/{activity}", id, late)
                                .file(
                                        new MockMultipartFile(
                                                "file-0", "протокол.pdf", "application/pdf", PDF))
                                .param("percent", "100")
                                .param("days", Days.of(today))
                                .param("reached", "41")
                                .param("reason", "карантин")
                                .param("upon", "0")
                                .with(csrf())
                                .with(As.viewer(school)))
                .andExpect(status().isFound());
        assertThat(state(late)).isEqualTo(ActivityState.DONE_LATE);
        mvc.perform(get("/programmes/{id}/diary/{activity}", id, late).with(As.viewer(school)))
                .andExpect(content().string(containsString("протокол.pdf")))
                .andExpect(content().string(containsString("Причина: карантин")));
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
        assertThat(doing(fuzzy).percent()).contains(40);
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
        Written.Done meanwhile = (Written.Done) write("70", "карантин", 0);
        forms.bring(school, id, file);
        Preview preview = forms.preview(school, id).orElseThrow();
        assertThat(preview.rows().getFirst().meeting()).isEqualTo(Meeting.CLASHING);

        assertThat(forms.take(school, id, Map.of())).isEqualTo(new AllWritten.Done(0));
        forms.bring(school, id, file);
        assertThat(forms.take(school, id, Map.of(late, meanwhile.entry())))
                .isEqualTo(new AllWritten.Done(1));
        assertThat(doing(late).percent()).contains(83);
    }

    @Test
    void a_row_of_another_programme_is_named_and_left_out(@TempDir Path folder) throws IOException {
        Path file = filled(folder, Map.of(late.toString(), "83"), "карантин");
        long first = id;
        a_programme_is_approved();
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
            Files.write(torn, java.util.Arrays.copyOf(bytes, bytes.length * cut / 12));
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
        List<Cell> filled = new java.util.ArrayList<>(row);
        filled.set(5, Cell.of(Long.parseLong(percents.get(activity))));
        filled.set(6, Cell.of(Days.of(today)));
        filled.set(10, Cell.of(reason));
        return filled;
    }
}
