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

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.NotVisible;
import opora.access.Viewer;
import opora.access.web.As;
import opora.office.AttachedFile;
import opora.office.AttachedKind;
import opora.programme.DiaryWriting.Written;
import opora.programme.agreement.Step;
import opora.programme.diary.ActivityState;
import opora.programme.diary.DiaryColumns;
import opora.programme.diary.Entry;
import opora.programme.diary.EntryForm;
import opora.programme.diary.Writing.Proof;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
    @Autowired Diaries diaries;
    @Autowired DiaryWriting writing;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient database;

    private final LocalDate today = LocalDate.now();
    private SmallWorld world;
    private CarriedOut programme;
    private Viewer school;
    private long id;
    private ProvisionId late;
    private ProvisionId fuzzy;

    @BeforeEach
    void a_programme_is_carried_out() {
        world = SmallWorld.in(house);
        programme = new CarriedOut(house);
        school = programme.school;
        id = programme.id;
        late = programme.late;
        fuzzy = programme.fuzzy;
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
        return programme.doing(activity).state();
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
    void a_school_is_not_late_with_the_programme_of_the_region() {
        CarriedOut regional = CarriedOut.ofTheRegion(house);
        assertThat(diaries.overdue(opora.intake.Loading.OPERATOR.scope()))
                .anyMatch(one -> one.programme().id() == regional.id);
        assertThat(diaries.diary(school.scope(), regional.id).doings()).isNotEmpty();
        assertThat(diaries.overdue(school.scope()))
                .noneMatch(one -> one.programme().id() == regional.id);
    }

    @Test
    void nothing_is_written_and_nothing_gets_late_while_the_programme_rests() {
        programme.step(Step.Kind.PAUSED);
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
}
