package opora.reports.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.office.DocumentText;
import opora.office.PdfText;
import opora.programme.CarriedOut;
import opora.programme.DiaryWriting;
import opora.programme.DiaryWriting.Written;
import opora.programme.ProgrammeArchive;
import opora.programme.ProgrammeArchive.Founding;
import opora.programme.ProgrammeArchive.Origin;
import opora.programme.ProgrammeLevel;
import opora.programme.Programmes;
import opora.programme.Programmes.Beginning;
import opora.programme.Programmes.Begun;
import opora.programme.Redrafting;
import opora.programme.agreement.Step;
import opora.programme.diary.EntryForm;
import opora.programme.shape.Shapes;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A programme of Боровинская: its first edition is approved, its second is not. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ProgrammePapersTest {

    private static final String FIRST = "Программа школы: первые слова";
    private static final String SECOND = "Программа школы: другие слова";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Programmes programmes;
    @Autowired Redrafting redrafting;
    @Autowired ProgrammeArchive archive;

    private SmallWorld world;
    private Viewer school;
    private String address;

    @BeforeEach
    void a_programme_that_was_approved_and_changed() {
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        long id = begun();
        address = "/programmes/" + id;
        archive.step(
                world.operator(),
                house.getBean(Clock.class).instant(),
                id,
                1,
                Step.Kind.APPROVED,
                Optional.empty(),
                "приказ школы от 15.01.2027 № 3",
                "");
        Edition edition = programmes.edition(school, id);
        Provision about = edition.get(ProvisionId.PROGRAMME);
        redrafting.change(
                school, id, ProvisionId.PROGRAMME, about.version(), about(SECOND), "уточнили");
    }

    private long begun() {
        return ((Begun.Done)
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
                                about(FIRST),
                                new Beginning.Sketched(
                                        Shapes.find("school").orElseThrow().beginning())))
                .programme();
    }

    private static Map<String, String> about(String title) {
        return Map.of("title", title, "starts", "2027-01-11", "ends", "2027-12-31");
    }

    @Test
    void whoever_does_not_write_it_gets_the_edition_that_holds() throws Exception {
        String text = docx(asked("/programme.docx", world.districtCoordinator()));
        assertThat(text)
                .contains("Title: " + FIRST)
                .contains("УТВЕРЖДЕНО ⏎ приказом школы от 15.01.2027 № 3")
                .containsPattern("Foot: .*редакция 1 от \\d\\d\\.\\d\\d\\.\\d{4}; утверждена");
    }

    @Test
    void whoever_writes_it_gets_the_newest_and_it_says_that_it_is_a_draft() throws Exception {
        String text = docx(asked("/programme.docx", school));
        assertThat(text)
                .contains("Title: " + SECOND)
                .containsPattern("редакция 2 от \\d\\d\\.\\d\\d\\.\\d{4}; черновик");
    }

    @Test
    void an_edition_that_is_asked_for_is_printed_the_same_whoever_asks_and_however_often()
            throws Exception {
        for (String file : new String[] {"programme.docx", "programme.pdf", "roadmap.xlsx"}) {
            String asked = "/" + file + "?edition=1";
            byte[] first = asked(asked, school).getContentAsByteArray();
            assertThat(asked(asked, world.districtCoordinator()).getContentAsByteArray())
                    .as(file)
                    .isEqualTo(first);
        }
    }

    @Test
    void files_have_russian_names() throws Exception {
        assertThat(name(asked("/programme.docx", school)))
                .isEqualTo("Программа. Программа школы другие слова, редакция 2.docx");
        assertThat(name(asked("/roadmap.xlsx?edition=1", school)))
                .isEqualTo("Дорожная карта. Программа школы первые слова, редакция 1.xlsx");
    }

    @Test
    void every_paper_of_the_programme_is_sent() throws Exception {
        assertThat(docx(asked("/passport.docx", school))).contains("Title: Паспорт программы");
        assertThat(docx(asked("/roadmap.docx", school))).contains("Title: Дорожная карта");
        assertThat(docx(asked("/diary.docx", school)))
                .contains("Title: Дневник реализации программы")
                .contains("| 1. Организация образовательной деятельности |");
        assertThat(PdfText.of(asked("/roadmap.pdf", school).getContentAsByteArray()))
                .contains("Дорожная карта", "стр. 1 из 1");
        assertThat(DocumentText.ofXlsx(asked("/diary.xlsx", school).getContentAsByteArray()))
                .contains("== Дневник");
    }

    @Test
    void a_term_that_was_moved_in_a_draft_does_not_make_a_late_activity_timely() throws Exception {
        CarriedOut late = new CarriedOut(house);
        assertThat(
                        house.getBean(DiaryWriting.class)
                                .write(
                                        late.school,
                                        late.id,
                                        late.late,
                                        new EntryForm(
                                                "50",
                                                Days.of(late.today),
                                                "",
                                                "",
                                                "карантин",
                                                "Начали",
                                                0,
                                                Optional.empty(),
                                                ""),
                                        List.of()))
                .isInstanceOf(Written.Done.class);
        address = "/programmes/" + late.id;
        assertThat(docx(asked("/diary.docx", school))).contains("просрочено");

        Provision activity = programmes.edition(school, late.id).get(late.late);
        Map<String, String> moved = new HashMap<>(activity.values());
        moved.put("timing", "до " + Days.of(late.today.plusDays(30)));
        redrafting.change(school, late.id, late.late, activity.version(), moved, "");

        assertThat(docx(asked("/diary.docx", school)))
                .contains("до " + Days.of(late.today.plusDays(30)), "просрочено");
        assertThat(DocumentText.ofXlsx(asked("/diary.xlsx", school).getContentAsByteArray()))
                .contains("просрочено");
    }

    @Test
    void a_note_is_called_by_its_day_as_people_write_it() throws Exception {
        address = "/programmes";
        assertThat(name(asked("/progress.xlsx", world.districtCoordinator())))
                .matches("Справка о программах\\. .*, на \\d\\d\\.\\d\\d\\.\\d{4}\\.xlsx");
    }

    @Test
    void what_is_out_of_sight_or_was_never_saved_is_not_there() throws Exception {
        assertThat(asked("/programme.docx", world.secondSchool()).getStatus()).isEqualTo(404);
        assertThat(asked("/programme.docx?edition=3", school).getStatus()).isEqualTo(404);
        assertThat(asked("/programme.docx?edition=0", school).getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse asked(String paper, Viewer by) throws Exception {
        return mvc.perform(get(address + paper).with(As.viewer(by))).andReturn().getResponse();
    }

    private static String docx(MockHttpServletResponse response) throws Exception {
        return DocumentText.ofDocx(response.getContentAsByteArray()).replace('\u00a0', ' ');
    }

    private static String name(MockHttpServletResponse response) {
        String disposition = String.valueOf(response.getHeader("Content-Disposition"));
        return URLDecoder.decode(
                disposition.substring(disposition.indexOf("filename*=UTF-8''") + 17),
                StandardCharsets.UTF_8);
    }
}
