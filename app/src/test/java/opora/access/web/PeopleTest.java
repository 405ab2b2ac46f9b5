package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class PeopleTest {

    private static final Pattern LINK = Pattern.compile("/invitation\\?token=([0-9a-f]{48})");
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    private SmallWorld world;
    private Browser operator;

    @BeforeEach
    void theOperatorSignsIn() throws Exception {
        world = SmallWorld.in(house);
        operator = signedIn("kravtsova", Role.OPERATOR, Optional.empty());
    }

    @Test
    void a_coordinator_comes_by_the_link_chooses_a_password_and_sees_her_municipality()
            throws Exception {
        String email = "coordinator" + count + "@district.example";
        assertThat(operator.open("/people/new").getContentAsString())
                .contains("Кого пригласить", "/people/new?role=CURATOR");
        assertThat(operator.open("/people/new?role=MUNICIPAL_COORDINATOR").getContentAsString())
                .contains(
                        "Пригласить: муниципальный координатор",
                        SmallWorld.DISTRICT,
                        SmallWorld.CITY);
        MockHttpServletResponse invited =
                operator.submit(
                        "/people",
                        "role",
                        "MUNICIPAL_COORDINATOR",
                        "name",
                        "Белова Н. В.",
                        "email",
                        email,
                        "municipality",
                        Long.toString(world.district().value()));
        assertThat(invited.getStatus()).isEqualTo(201);
        assertThat(operator.submit("/people/search", "q", email).getContentAsString())
                .contains("Белова Н. В.", "Ждём по ссылке");

        Browser her = new Browser(mvc);
        String link = "/invitation?token=" + token(invited);
        assertThat(her.open(link).getContentAsString())
                .contains("Вас пригласили в Опору", "Белова Н. В.", email);
        assertThat(
                        her.submit(link, "password", "короткий", "again", "короткий")
                                .getContentAsString())
                .contains("Пароль не сохранён", "Не короче 15 знаков");
        assertThat(
                        her.submit(link, "password", Entered.PASSWORD, "again", Entered.PASSWORD)
                                .getRedirectedUrl())
                .isEqualTo("/");
        assertThat(her.open("/me").getContentAsString())
                .contains("Белова Н. В.", SmallWorld.DISTRICT)
                .doesNotContain("href=\"/batches\"");

        MockHttpServletResponse used = new Browser(mvc).open(link);
        assertThat(used.getStatus()).isEqualTo(404);
        assertThat(used.getContentAsString()).contains("Эта ссылка не действует");
        assertThat(operator.submit("/people/search", "q", email).getContentAsString())
                .contains("Открыт");
    }

    @Test
    void a_school_person_gets_the_section_of_the_own_school() throws Exception {
        String page =
                mvc.perform(get("/me").with(As.viewer(world.secondSchool())))
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
        assertThat(page)
                .contains("<a href=\"/schools/%d\">Моя школа</a>".formatted(world.second().value()))
                .doesNotContain("Перечень</a>");
    }

    @Test
    void mistakes_are_named_beside_their_fields_and_nothing_is_lost() throws Exception {
        operator.open("/people/new?role=SCHOOL");
        MockHttpServletResponse refused =
                operator.submit(
                        "/people",
                        "role",
                        "SCHOOL",
                        "name",
                        "Рогова",
                        "email",
                        "rogova",
                        "since",
                        "2026-09-01",
                        "until",
                        "2026-08-31");
        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(refused.getContentAsString())
                .contains(
                        "<h2>Человек не приглашён</h2>",
                        "<a href=\"#email\">Нужен адрес вида имя@организация.рф</a>",
                        "<p class=\"op-err\" id=\"school-err\">Выберите школу</p>",
                        "Последний день раньше первого",
                        "value=\"Рогова\"",
                        "value=\"2026-08-31\"");
        assertThat(
                        operator.submit("/people", "role", "SCHOOL", "since", "в сентябре")
                                .getContentAsString())
                .contains("Нужна дата, например 01.09.2026");
    }

    @Test
    void two_people_never_share_an_email() throws Exception {
        operator.open("/people/new?role=OPERATOR");
        String[] fields = {
            "role", "OPERATOR", "name", "Юдин П. К.", "email", "yudin" + count + "@centr.example"
        };
        assertThat(operator.submit("/people", fields).getStatus()).isEqualTo(201);
        assertThat(operator.submit("/people", fields).getContentAsString())
                .contains("Человек с такой почтой уже есть");
    }

    @Test
    void access_is_closed_and_opened_again_and_a_new_link_ends_the_old_password() throws Exception {
        Person her = person("yashina", Role.MUNICIPAL_COORDINATOR, Optional.of("district"));
        Browser hers = new Browser(mvc);
        hers.signIn(her.email(), Entered.PASSWORD);
        String page = "/people/" + her.id();
        operator.open(page);
        operator.submit(page + "/closure");
        assertThat(operator.open(page).getContentAsString())
                .contains("Доступ закрыт: Проба yashina", "Закрыт", "Открыть доступ");
        assertThat(hers.open("/me").getStatus()).isEqualTo(302);
        operator.submit(page + "/opening");
        assertThat(operator.open(page).getContentAsString())
                .contains("Доступ снова открыт: Проба yashina");

        String link = "/invitation?token=" + token(operator.submit(page + "/link"));
        assertThat(hers.signIn(her.email(), Entered.PASSWORD).getStatus()).isEqualTo(401);
        Browser again = new Browser(mvc);
        again.open(link);
        again.submit(link, "password", "другие слова подряд", "again", "другие слова подряд");
        assertThat(again.open("/me").getContentAsString()).contains(SmallWorld.DISTRICT);
    }

    @Test
    void a_curator_sees_named_schools_together_and_nothing_the_day_after() throws Exception {
        Person curator = person("melnik", Role.REGIONAL_COORDINATOR, Optional.empty());
        String page = "/people/" + curator.id();
        operator.open(page + "/assignments/new?role=CURATOR");
        String since = LocalDate.now(java.time.Clock.systemDefaultZone()).minusDays(9).toString();
        assertThat(
                        operator.submit(
                                        page + "/assignments",
                                        "role",
                                        "CURATOR",
                                        "codes",
                                        "101001, 777777",
                                        "since",
                                        since)
                                .getContentAsString())
                .contains("Таких школ в реестре нет: 777777");
        operator.submit(
                page + "/assignments",
                "role",
                "CURATOR",
                "codes",
                "101001\n104002",
                "since",
                since,
                "basis",
                "приказ 17");
        assertThat(operator.open(page).getContentAsString())
                .contains("Назначение добавлено: куратор", "Боровинская СОШ", "приказ 17");

        Browser his = new Browser(mvc);
        his.signIn(curator.email(), Entered.PASSWORD);
        assertThat(his.open("/me").getContentAsString())
                .contains("Кем вы работаете", "куратор: 2\u00a0школы");
        assertThat(his.submit("/me/hat", "hat", "CURATOR").getRedirectedUrl()).isEqualTo("/");
        assertThat(his.submit("/me/hat", "hat", "OPERATOR").getStatus()).isEqualTo(404);
        String school = "/schools/" + world.borovinskaya().value();
        assertThat(his.open(school).getStatus()).isEqualTo(200);
        assertThat(his.open("/schools").getContentAsString())
                .contains("Боровинская СОШ", "104002")
                .doesNotContain("Липовская");
        assertThat(his.open("/batches").getStatus()).isEqualTo(404);

        end(page, "куратор", yesterday());
        end(page, "куратор", yesterday());
        end(page, "региональный координатор", yesterday());
        assertThat(his.open(school).getStatus()).isEqualTo(404);
        assertThat(his.open("/schools").getStatus()).isEqualTo(404);
        assertThat(his.open("/").getContentAsString()).contains("Сегодня у вас нет назначения");
        assertThat(operator.submit("/people/search", "q", "melnik").getContentAsString())
                .contains("Ничего не видит", "истекло");
    }

    @Test
    void a_municipality_invites_its_own_schools_and_nobody_else() throws Exception {
        Browser coordinator =
                signedIn("yudina", Role.MUNICIPAL_COORDINATOR, Optional.of("district"));
        assertThat(coordinator.open("/people/new").getContentAsString())
                .contains("администрация школы", "педагог")
                .doesNotContain("региональный оператор</a>", "role=CURATOR");
        assertThat(coordinator.open("/people/new?role=OPERATOR").getStatus()).isEqualTo(404);
        assertThat(coordinator.open("/people/new?role=SCHOOL").getContentAsString())
                .contains("Боровинская СОШ")
                .doesNotContain("Школа № 2");
        String[] foreign = {
            "role",
            "SCHOOL",
            "name",
            "Чужая Ш. К.",
            "email",
            "chuzhaya@school.example",
            "school",
            Long.toString(world.second().value())
        };
        assertThat(coordinator.submit("/people", foreign).getContentAsString())
                .contains("Выберите школу");
        foreign[7] = Long.toString(world.borovinskaya().value());
        assertThat(coordinator.submit("/people", foreign).getStatus()).isEqualTo(201);

        long alien = world.secondSchool().id();
        for (String deed : new String[] {"/closure", "/opening", "/link"}) {
            assertThat(coordinator.submit("/people/" + alien + deed).getStatus()).isEqualTo(404);
        }
        assertThat(coordinator.open("/people/" + alien).getStatus()).isEqualTo(404);
        assertThat(coordinator.open("/people").getContentAsString())
                .contains("Чужая Ш. К.")
                .doesNotContain("second@small.example", "operator@small.example");
    }

    @Test
    void an_assignment_ends_with_a_reason_and_nobody_ends_the_own() throws Exception {
        Person her = person("sedova", Role.SCHOOL, Optional.of("borovinskaya"));
        String page = "/people/" + her.id();
        String form = endOf(operator.open(page).getContentAsString(), "администрация школы");
        assertThat(operator.submit(form, "last", yesterday(), "reason", "").getContentAsString())
                .contains("Напишите, почему");
        assertThat(operator.submit(form, "last", "вчера", "reason", "приказ").getStatus())
                .isEqualTo(422);
        assertThat(
                        operator.submit(form, "last", yesterday(), "reason", "приказ 18")
                                .getRedirectedUrl())
                .isEqualTo(page);
        assertThat(operator.submit(form, "last", yesterday(), "reason", "ещё").getContentAsString())
                .contains("уже завершено");
    }

    @Test
    void an_end_never_prolongs() throws Exception {
        Person her = person("lisina", Role.SCHOOL, Optional.of("borovinskaya"));
        String page = "/people/" + her.id();
        LocalDate today = LocalDate.now(java.time.Clock.systemDefaultZone());
        String form = endOf(operator.open(page).getContentAsString(), "администрация школы");
        operator.submit(form, "last", today.plusDays(5).toString(), "reason", "приказ 20");

        MockHttpServletResponse later =
                operator.submit(form, "last", today.plusDays(6).toString(), "reason", "приказ 21");
        assertThat(later.getStatus()).isEqualTo(422);
        assertThat(later.getContentAsString()).contains("Назначение и так заканчивается раньше");
        assertThat(
                        operator.submit(
                                        form,
                                        "last",
                                        today.plusDays(4).toString(),
                                        "reason",
                                        "приказ 22")
                                .getRedirectedUrl())
                .isEqualTo(page);
    }

    @Test
    void nobody_gives_oneself_an_assignment() throws Exception {
        Person administrator = person("adminova", Role.ADMINISTRATOR, Optional.empty());
        Browser hers = new Browser(mvc);
        hers.signIn(administrator.email(), Entered.PASSWORD);
        String page = "/people/" + administrator.id();
        assertThat(hers.open(page).getContentAsString())
                .contains("дать себе назначение")
                .doesNotContain("Ещё одно назначение", "Завершить<");
        assertThat(hers.open(page + "/assignments/new?role=OPERATOR").getStatus()).isEqualTo(404);

        assertThat(hers.submit(page + "/assignments", "role", "OPERATOR").getStatus())
                .isEqualTo(404);

        assertThat(hers.open(page).getContentAsString()).doesNotContain("региональный оператор");
        assertThat(hers.open("/batches").getStatus()).isEqualTo(404);
    }

    @Test
    void a_broken_form_is_not_our_fault() throws Exception {
        operator.open("/people");
        assertThat(operator.submit("/people", "role", "KING").getStatus()).isEqualTo(400);
        assertThat(operator.submit("/people", "role", "UNASSIGNED").getStatus()).isEqualTo(404);
        assertThat(operator.submit("/people", "role", "SCHOOL", "school", "второй").getStatus())
                .isEqualTo(400);
    }

    private void end(String page, String role, String last) throws Exception {
        String form = endOf(operator.open(page).getContentAsString(), role);
        assertThat(operator.submit(form, "last", last, "reason", "приказ 19").getRedirectedUrl())
                .isEqualTo(page);
    }

    private static String endOf(String page, String role) {
        Matcher found =
                Pattern.compile(
                                "href=\"(/people/\\d+/assignments/\\d+/end)\">Завершить<span class=\"visually-hidden\">: "
                                        + role)
                        .matcher(page);
        assertThat(found.find()).as(role).isTrue();
        return found.group(1);
    }

    private static String yesterday() {
        return LocalDate.now(java.time.Clock.systemDefaultZone()).minusDays(1).toString();
    }

    private Person person(String who, Role role, Optional<String> place) {
        Optional<opora.territory.MunicipalityId> municipality =
                place.filter("district"::equals).map(any -> world.district());
        Optional<opora.territory.SchoolId> school =
                place.filter("borovinskaya"::equals).map(any -> world.borovinskaya());
        String email = who + ++count + "@small.example";
        return Entered.into(house)
                .invited(
                        world.operator(),
                        new NewPerson(
                                "Проба " + who,
                                email,
                                NewAssignment.of(role, municipality, school)));
    }

    private Browser signedIn(String who, Role role, Optional<String> place) throws Exception {
        Browser browser = new Browser(mvc);
        browser.signIn(person(who, role, place).email(), Entered.PASSWORD);
        return browser;
    }

    private static String token(MockHttpServletResponse page) throws Exception {
        Matcher found = LINK.matcher(page.getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
