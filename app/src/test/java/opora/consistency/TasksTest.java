package opora.consistency;

import static opora.consistency.Violated.TWIN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Invitations;
import opora.access.Invited;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.Visits;
import opora.access.web.As;
import opora.consistency.checking.Checking;
import opora.consistency.rules.Rule;
import opora.consistency.rules.Rules;
import opora.notices.KeptNotice;
import opora.notices.store.NoticeStore;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** From a load that contradicts itself to a task, its explanation, its return and its end. A house of its own: the newest year counts. */
@SpringBootTest(properties = "opora.trial=consistency")
@AutoConfigureMockMvc
@OnTestDatabase
@RecordApplicationEvents
class TasksTest {

    private static final String WHY =
            "Класс был на карантине, русский писали все, математику — половина.";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired JdbcClient sql;
    @Autowired ApplicationEvents events;

    private Violated data;
    private SmallWorld world;
    private Viewer school;
    private Viewer district;
    private Pages pages;
    private long load;

    @BeforeEach
    void sixty_wrote_russian_and_twenty_five_mathematics() {
        data = new Violated(house);
        world = SmallWorld.in(house);
        school = world.borovinskayaSchool();
        district = world.districtCoordinator();
        pages = new Pages(mvc);
        load = data.load("2026;VPR-5-RU;101001;60;11");
    }

    @AfterEach
    void the_load_goes_and_nothing_is_remembered() {
        data.recall(load);
        sql.sql("delete from consistency.task_event").update();
        sql.sql("delete from consistency.task").update();
        sql.sql("delete from notices.notice").update();
    }

    @Test
    void every_kind_that_a_rule_speaks_of_is_told_by_some_room() {
        assertThat(house.getBean(Checking.class).kinds())
                .containsAll(house.getBean(Rules.class).list().stream().map(Rule::about).toList());
    }

    @Test
    void the_school_finds_what_where_why_and_what_to_do() throws Exception {
        assertThat(pages.text(school, "/tasks"))
                .contains(
                        "2\u00a0дела ждут вас.",
                        "Участников больше, чем обучающихся в параллели: 1",
                        "Русский язык и математику в одной параллели писало разное число учеников: 1",
                        "Боровинская СОШ",
                        "участников: 25; участников в этой параллели по русскому языку: 60",
                        "Проверьте, все ли писали обе работы.");
        assertThat(house.getBean(Tasks.class).count(school)).isEqualTo(2);
        assertThat(house.getBean(Tasks.class).count(world.secondSchool())).isZero();
        assertThat(pages.text(school, "/tasks/" + task().id()))
                .contains("Ждёт ответа", "Найдено сверкой", "Если данные верны, объясните");
    }

    @Test
    void a_task_is_the_school_s_to_answer_and_the_municipality_only_looks() throws Exception {
        long id = task().id();
        assertThat(pages.text(district, "/tasks/" + id))
                .doesNotContain("Почему так получилось", "Вернуть");
        assertThat(pages.open(world.secondSchool(), "/tasks/" + id).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.cityCoordinator(), "/tasks/" + id).getStatus()).isEqualTo(404);
        assertThat(pages.open(world.operator(), "/tasks/" + id).getStatus()).isEqualTo(200);
        assertThat(send(district, id, "explanation", WHY).getRedirectedUrl())
                .isEqualTo("/tasks/" + id);
        assertThat(task().state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void an_explanation_is_shown_to_the_municipality_which_may_return_it_with_a_remark()
            throws Exception {
        long id = task().id();
        send(school, id, "explanation", WHY);
        assertThat(data.mine(school, TWIN)).isEmpty();
        assertThat(pages.text(district, "/tasks")).contains("Пояснения, которые дали вам", WHY);
        send(district, id, "return", "Приложите приказ о карантине, пожалуйста.");
        Task back = task();
        assertThat(back.state()).isEqualTo(TaskState.RETURNED);
        assertThat(pages.text(school, "/tasks/" + id))
                .contains("Возвращено с замечанием", "Приложите приказ о карантине", WHY);
        assertThat(house.getBean(NoticeStore.class).list(school.id(), Optional.empty(), 0, 9))
                .extracting(KeptNotice::title)
                .anyMatch(title -> title.startsWith("Пояснение вернули: "));
        assertThat(events.stream(Recordable.class).map(Recordable::deed))
                .filteredOn(deed -> deed.subject().school() == world.borovinskaya().value())
                .extracting(Deed::kind)
                .contains("consistency.explained", "consistency.returned");
    }

    @Test
    void a_sentence_is_wanted_and_what_was_typed_stays() throws Exception {
        MockHttpServletResponse refused = send(school, task().id(), "explanation", "  так вышло ");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains("Напишите, почему так получилось: хотя бы одно предложение", "так вышло");
    }

    @Test
    void what_looks_like_a_pupil_is_asked_back_once() throws Exception {
        Task task = task();
        String text = "Петров Иван Сергеевич выбыл, поэтому участников на одного меньше";
        MockHttpServletResponse asked = send(school, task.id(), "explanation", text);
        assertThat(asked.getStatus()).isEqualTo(422);
        assertThat(asked.getContentAsString())
                .contains("Похоже на сведения об ученике: «Петров Иван Сергеевич»")
                .contains("name=\"known\" value=\"Петров Иван Сергеевич\"");
        assertThat(find(task.id()).waits()).isTrue();

        MockHttpServletResponse kept =
                sendAgain(task.values(), "Петров Иван Сергеевич", task.id(), text);
        assertThat(kept.getRedirectedUrl()).isEqualTo("/tasks/" + task.id());
        assertThat(find(task.id()).waits()).isFalse();
    }

    @Test
    void right_data_end_the_task_and_the_same_again_stays_explained() throws Exception {
        long id = task().id();
        send(school, id, "explanation", WHY);
        long mended = data.load("2026;VPR-5-RU;101001;26;5");
        assertThat(find(id).state()).isEqualTo(TaskState.FIXED);
        data.recall(mended);
        assertThat(find(id).state()).isEqualTo(TaskState.EXPLAINED);
        assertThat(pages.text(school, "/tasks/" + id))
                .contains("Больше не расходится", "Снова те же числа, что были объяснены");
    }

    @Test
    void other_values_than_those_explained_are_a_new_matter() throws Exception {
        long id = task().id();
        send(school, id, "explanation", WHY);
        long other = data.load("2026;VPR-5-RU;101001;70;11");
        assertThat(find(id).state()).isEqualTo(TaskState.OPEN);
        assertThat(pages.text(school, "/tasks/" + id))
                .contains("Числа уже не те, что объяснили", "русскому языку: 70");
        data.recall(other);
    }

    @Test
    void who_answers_for_other_numbers_than_there_are_now_is_asked_to_look_again()
            throws Exception {
        Task seen = task();
        long other = data.load("2026;VPR-5-RU;101001;71;11");
        assertThat(sendFor(seen.values(), school, seen.id(), "explanation", WHY).getStatus())
                .isEqualTo(302);
        assertThat(find(seen.id()).state()).isEqualTo(TaskState.OPEN);
        data.recall(other);
    }

    @Test
    void people_are_told_of_new_tasks_once_a_day() {
        data.recall(load);
        load = data.load("2026;VPR-5-RU;101001;61;11");
        assertThat(house.getBean(NoticeStore.class).list(school.id(), Optional.empty(), 0, 9))
                .extracting(KeptNotice::title)
                .containsExactly("Данные просят внимания: 2\u00a0новых дела");
    }

    @Test
    void the_region_learns_of_lists_that_are_older_than_the_data_and_of_people_who_never_came() {
        Viewer operator = world.operator();
        assertThat(data.mine(operator, "identification.list_is_current")).hasSize(1);
        NewAssignment first =
                NewAssignment.of(Role.REGIONAL_COORDINATOR, Optional.empty(), Optional.empty());
        house.getBean(Invitations.class)
                .invite(operator, new NewPerson("Проба ждёт", "waits@small.example", first));
        Person came =
                switch (house.getBean(Invitations.class)
                        .invite(
                                operator,
                                new NewPerson("Проба пришла", "came@small.example", first))) {
                    case Invited.Awaited(Person person, _, _) -> person;
                    case Invited.Refused(var mistakes) -> throw new AssertionError(mistakes);
                };
        house.getBean(Visits.class).begin(came); // by an account of the region, without a password
        data.look();
        sql.sql("update access.person set created_at = now() - interval '15 days'").update();
        data.look();
        assertThat(data.mine(operator, "access.invitation_used"))
                .extracting(Task::title)
                .containsExactly("Проба ждёт, региональный координатор");
        sql.sql("update access.person set seen_at = now() - interval '181 days' where id = :id")
                .param("id", came.id())
                .update();
        data.look();
        assertThat(data.mine(operator, "access.comes_by"))
                .extracting(Task::title)
                .containsExactly("Проба пришла, региональный координатор");
        assertThat(data.mine(district, "territory.settlement_given"))
                .extracting(Task::title)
                .containsExactlyInAnyOrder(
                        "Боровинская СОШ, " + SmallWorld.DISTRICT,
                        "Липовская ООШ, " + SmallWorld.DISTRICT);
    }

    /** The one of the twin rule. */
    private Task task() {
        return data.mine(school, TWIN).getFirst();
    }

    private Task find(long id) {
        return house.getBean(Tasks.class).find(school, id).orElseThrow();
    }

    private MockHttpServletResponse send(Viewer viewer, long id, String answer, String text)
            throws Exception {
        return sendFor(find(id).values(), viewer, id, answer, text);
    }

    private MockHttpServletResponse sendFor(
            String values, Viewer viewer, long id, String answer, String text) throws Exception {
        return sent(
                viewer,
                MockMvcRequestBuilders.post("/tasks/" + id + "/" + answer)
                        .param("values", values)
                        .param("text", text));
    }

    /** An explanation of the school that knows what it was asked about. */
    private MockHttpServletResponse sendAgain(String values, String known, long id, String text)
            throws Exception {
        return sent(
                school,
                MockMvcRequestBuilders.post("/tasks/" + id + "/explanation")
                        .param("values", values)
                        .param("known", known)
                        .param("text", text));
    }

    private MockHttpServletResponse sent(Viewer viewer, MockHttpServletRequestBuilder request)
            throws Exception {
        MockHttpServletResponse sent =
                mvc.perform(
                                request.with(SecurityMockMvcRequestPostProcessors.csrf())
                                        .with(As.viewer(viewer)))
                        .andReturn()
                        .getResponse();
        sent.setCharacterEncoding("UTF-8");
        return sent;
    }
}
