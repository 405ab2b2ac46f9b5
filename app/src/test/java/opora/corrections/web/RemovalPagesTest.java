package opora.corrections.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.corrections.request.Evidence;
import opora.corrections.request.Removal;
import opora.corrections.request.Step;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.HtmlUtils;

/** A pupil was named all the same: the region takes it out, everybody sees that it did, and nothing keeps the name. */
class RemovalPagesTest extends OnOpenWindow {

    private static final String NAME = "Смирнова Дарья Павловна";
    private static final String SAID = "В протоколе семь двоек, %s болела";
    private static final String LEFT = SAID.formatted("[удалено: сведения об ученике]");

    private String named(String pupil) throws Exception {
        return String.valueOf(
                dispute("text", SAID.formatted(pupil), "known", pupil).getRedirectedUrl());
    }

    private MockHttpServletResponse remove(
            Viewer viewer, String request, String place, String passage) throws Exception {
        return send(
                viewer,
                post(request + "/removals")
                        .param("place", place)
                        .param("passage", passage)
                        .param("reason", "NAME"));
    }

    @Test
    void a_pupil_is_taken_out_and_no_table_no_page_and_no_file_names_her_any_more()
            throws Exception {
        String her = "Ясенева Дарья Павловна";
        String request = named(her);
        Viewer department = world.own(Role.DEPARTMENT);
        answer(request, her);
        assertThat(tables(her)).containsExactly("corrections.request", "corrections.step");

        assertThat(remove(department, request, "TEXT-0", her).getStatus()).isEqualTo(302);
        assertThat(remove(department, request, step(request), her).getStatus()).isEqualTo(302);

        assertThat(tables("Ясенева")).isEmpty();
        assertThat(request(request).text()).isEqualTo(LEFT);
        for (Viewer viewer :
                List.of(
                        department,
                        world.operator(),
                        world.districtCoordinator(),
                        world.borovinskayaSchool())) {
            assertThat(pages.text(viewer, request))
                    .contains(LEFT, "Удалены сведения об ученике")
                    .contains(
                            "Откуда: пояснение школы, 22\u00a0знака. Что: имя ученика или его родных.",
                            "Откуда: шаг «Муниципалитет поддержал школу», 22\u00a0знака.",
                            department.name());
        }
        assertThat(words(world.operator(), window + "/requests.xlsx")).contains(LEFT);
        assertThat(words(world.borovinskayaSchool(), "/me/data.xlsx")).contains(LEFT);
        assertThat(words(world.districtCoordinator(), "/me/data.xlsx"))
                .contains("Сверили: [удалено: сведения об ученике] болела");
    }

    private void answer(String request, String pupil) throws Exception {
        assertThat(
                        send(
                                        world.districtCoordinator(),
                                        post(request + "/answer")
                                                .param("move", "SUPPORT")
                                                .param("text", "Сверили: " + pupil + " болела")
                                                .param("known", pupil))
                                .getStatus())
                .isEqualTo(302);
    }

    private String step(String request) {
        return "STEP-" + request(request).steps().getFirst().id();
    }

    private String words(Viewer viewer, String workbook) throws Exception {
        byte[] bytes = pages.open(viewer, workbook).getContentAsByteArray();
        StringBuilder words = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                words.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return HtmlUtils.htmlUnescape(words.toString());
    }

    /** In which tables, the journal among them, this stands in any column. */
    private List<String> tables(String text) {
        return database
                .sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                          and table_name not in ('flyway_schema_history') order by 1
                        """)
                .query((row, at) -> row.getString(1))
                .list()
                .stream()
                .filter(table ->
                        database.sql(
                                        "select exists (select from %s t where position(:text in t::text) > 0)"
                                                .formatted(table))
                                .param("text", text)
                                .query(Boolean.class)
                                .single())
                .toList();
    }

    @Test
    void what_people_write_is_not_copied_into_the_journal() throws Exception {
        String request = named(NAME);
        answer(request, NAME);
        move(world.operator(), request + "/decision", "REFUSE", "Слово региона");
        send(world.operator(), post(window + "/closure").param("reason", "Слово о закрытии"));

        assertThat(tables("семь двоек"))
                .contains("corrections.request")
                .doesNotContain("journal.entry");
        assertThat(tables("Слово региона")).containsExactly("corrections.step");
        assertThat(tables("Слово о закрытии")).containsExactly("corrections.term");
        assertThat(tables("Сверьте с протоколами")).doesNotContain("journal.entry");
    }

    @Test
    void the_journal_says_who_removed_what_kind_of_thing_from_where_also_to_whoever_protects_data()
            throws Exception {
        String request = named(NAME);
        remove(world.operator(), request, "TEXT-0", NAME);

        for (Viewer viewer : List.of(world.own(Role.DATA_OFFICER), world.operator())) {
            assertThat(pages.text(viewer, "/journal"))
                    .contains(
                            "Удалены сведения об ученике Заявление %d"
                                    .formatted(request(request).id()),
                            "где: пояснение школы знаков: 23 Причина: имя ученика или его родных");
        }
        assertThat(pages.text(world.own(Role.DATA_OFFICER), "/"))
                .contains("Удалены сведения об ученике");
    }

    @Test
    void only_the_region_is_offered_it_and_only_the_region_may() throws Exception {
        String request = named(NAME);
        assertThat(pages.open(world.operator(), request).getContentAsString())
                .contains(
                        "Здесь назван ученик?",
                        ">пояснение школы</option>",
                        ">файл целиком: протокол.pdf</option>");
        for (Viewer viewer :
                List.of(
                        world.districtCoordinator(),
                        world.borovinskayaSchool(),
                        world.own(Role.DATA_OFFICER))) {
            assertThat(remove(viewer, request, "TEXT-0", NAME).getStatus()).isEqualTo(404);
        }
        assertThat(pages.text(world.borovinskayaSchool(), request))
                .doesNotContain("Здесь назван ученик?");
        assertThat(request(request).text()).isEqualTo(SAID.formatted(NAME));
    }

    @Test
    void a_passage_that_does_not_stand_there_is_named_and_what_was_typed_stays() throws Exception {
        String request = named(NAME);
        String page = refused(request, "TEXT-0", "Смирнова Анна");
        assertThat(page)
                .contains(
                        "Такого места в этом тексте нет: скопируйте его оттуда, слова целиком",
                        ">Смирнова Анна</textarea>",
                        "<option value=\"NAME\" selected>");
        assertThat(refused(request, "TEXT-0", "Смирнов")).contains("Такого места");
        assertThat(refused(request, "TEXT-0", " ")).contains("Скопируйте сюда место");
        assertThat(refused(request, "STEP-999", NAME)).contains("этого здесь уже нет");
        assertThat(refused(request, file(request), NAME)).contains("Файл удаляется целиком");
        MockHttpServletResponse silent =
                send(
                        world.operator(),
                        post(request + "/removals")
                                .param("place", "TEXT-0")
                                .param("passage", NAME));
        assertThat(silent.getContentAsString()).contains("Выберите, что это за сведения");
        assertThat(request(request).removals()).isEmpty();
        assertThat(request(request).text()).isEqualTo(SAID.formatted(NAME));
    }

    private String refused(String request, String place, String passage) throws Exception {
        MockHttpServletResponse answer = remove(world.operator(), request, place, passage);
        assertThat(answer.getStatus()).isEqualTo(422);
        return answer.getContentAsString();
    }

    private String file(String request) {
        return "FILE-" + files(request).getFirst().id();
    }

    private List<Evidence> files(String request) {
        return requests.files(world.operator().scope(), request(request).id());
    }

    @Test
    void a_file_goes_whole_and_the_page_says_why() throws Exception {
        String request = named(NAME);
        String address = request + "/files/" + files(request).getFirst().id();
        assertThat(remove(world.operator(), request, file(request), "").getStatus()).isEqualTo(302);

        assertThat(files(request)).singleElement().matches(Evidence::isErased);
        assertThat(pages.open(world.operator(), address).getStatus()).isEqualTo(404);
        assertThat(pages.text(world.borovinskayaSchool(), request))
                .contains(
                        "Файл PDF удалён, в нём были сведения об ученике: имя ученика или его родных",
                        "Откуда: файл PDF, целиком.")
                .doesNotContain("срок его хранения", "протокол.pdf");
        assertThat(refused(request, "FILE-" + files(request).getFirst().id(), ""))
                .contains("этого здесь уже нет");
    }

    @Test
    void what_stands_in_another_text_too_is_said() throws Exception {
        String request = named(NAME);
        answer(request, NAME);
        assertThat(
                        mvc.perform(
                                        post(request + "/removals")
                                                .param("place", "TEXT-0")
                                                .param("passage", NAME)
                                                .param("reason", "NAME")
                                                .with(As.viewer(world.operator()))
                                                .with(csrf()))
                                .andReturn()
                                .getFlashMap()
                                .get("said"))
                .isEqualTo(
                        "Сведения об ученике удалены. То же место осталось ещё: шаг «Муниципалитет поддержал школу»");
    }

    @Test
    void steps_of_the_house_are_not_offered_and_steps_go_on_as_before() throws Exception {
        String request = named(NAME);
        answer(request, NAME);
        move(world.operator(), request + "/decision", "ACCEPT", "");
        long mended = load("2026;VPR-6-RU;101001;25;7");
        remove(world.operator(), request, step(request), NAME);

        assertThat(pages.open(world.operator(), request).getContentAsString())
                .contains("value=\"" + step(request) + "\"")
                .doesNotContain("value=\"STEP-" + request(request).steps().getLast().id() + "\"");
        assertThat(request(request).steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.SUPPORTED, Step.Kind.ACCEPTED, Step.Kind.CORRECTED);
        assertThat(request(request).removals())
                .extracting(Removal::by)
                .containsExactly(world.operator().name());
        batches.recall(mended, "проба окончена", world.operator());
        move(world.operator(), request + "/reopening", "REOPEN", "проба окончена");
    }
}
