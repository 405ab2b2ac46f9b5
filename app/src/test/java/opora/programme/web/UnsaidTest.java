package opora.programme.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.SmallProgramme;
import opora.SmallWorld;
import opora.access.Viewer;
import opora.access.web.As;
import opora.programme.CarriedOut;
import opora.programme.DiaryWriting;
import opora.programme.DiaryWriting.Written;
import opora.programme.diary.EntryForm;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Days;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Words that are not taken stand in their field again, with what is wrong with them. */
@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class UnsaidTest {

    private static final String LONG = "Как это измерить? " + "я".repeat(4000);

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private void assertUnsaid(
            Viewer viewer, String address, Map<String, String> typed, String wrong, String words)
            throws Exception {
        MockHttpServletRequestBuilder form = post(address).with(As.viewer(viewer)).with(csrf());
        typed.forEach(form::param);
        MockHttpServletResponse answer = mvc.perform(form).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("<title>Ошибка: ", "role=\"alert\"", wrong)
                .containsPattern("(>|value=\")" + words);
    }

    @Test
    void a_remark_and_an_answer_too_long_stay_in_their_fields() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Map<String, String> places = SmallProgramme.places(house, world);
        String remarks =
                "/programmes/%s/provisions/%s/remarks"
                        .formatted(places.get("programme"), places.get("provision"));

        assertUnsaid(
                world.borovinskayaSchool(),
                remarks,
                Map.of("text", LONG),
                "Длиннее 4000 знаков",
                LONG.replace("?", "\\?"));
        assertUnsaid(
                world.borovinskayaSchool(),
                remarks + "/" + places.get("remark") + "/turns",
                Map.of("kind", "ANSWERED", "text", LONG),
                "id=\"turn-" + places.get("remark") + "-err\"",
                LONG.replace("?", "\\?"));
    }

    @Test
    void a_reason_that_is_not_taken_stays_in_its_field() throws Exception {
        CarriedOut programme = new CarriedOut(house);
        String address = "/programmes/" + programme.id;
        Written.Done entry =
                (Written.Done)
                        house.getBean(DiaryWriting.class)
                                .write(
                                        programme.school,
                                        programme.id,
                                        programme.fuzzy,
                                        new EntryForm(
                                                "10",
                                                Days.of(programme.today),
                                                "",
                                                "",
                                                "",
                                                "Начали",
                                                0,
                                                Optional.empty(),
                                                ""),
                                        List.of());

        assertUnsaid(
                programme.school,
                address
                        + "/diary/%s/entries/%d/withdrawal"
                                .formatted(programme.fuzzy, entry.entry()),
                Map.of("reason", "Не то мероприятие" + "я".repeat(1000)),
                "Не больше 1000 знаков",
                "Не то мероприятие");
        assertUnsaid(
                programme.school,
                address + "/turns",
                Map.of("kind", "RESUMED", "reason", "Карантин окончен"),
                "Сейчас это невозможно",
                "Карантин");
        assertUnsaid(
                programme.school,
                address + "/submission",
                Map.of("words", "Посмотрите раздел 2"),
                "согласовывать нечего",
                "");
        assertThat(programme.doing(programme.fuzzy).percent()).contains(10);
    }
}
