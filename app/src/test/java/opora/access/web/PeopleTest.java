package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Entered;
import opora.access.Person;
import opora.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

class PeopleTest extends OnPeoplePages {

    private static final Pattern LINK = Pattern.compile("/invitation\\?token=([0-9a-f]{48})");

    @Autowired JdbcClient database;

    @Test
    void a_coordinator_comes_by_the_link_chooses_a_password_and_sees_her_municipality()
            throws Exception {
        String email = "coordinator" + count + "@district.example";
        assertThat(operator.open("/people/new").getContentAsString())
                .contains("Кого пригласить", "/people/new?role=CURATOR");
        assertThat(operator.open("/people/new?role=MUNICIPAL_COORDINATOR").getContentAsString())
                .contains(
                        "Пригласить муниципального координатора",
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
        String shown = Objects.requireNonNull(invited.getRedirectedUrl());
        String link = "/invitation?token=" + token(operator.open(shown));
        assertThat(operator.open(shown).getContentAsString())
                .contains("Ссылка уже показана: Белова Н. В.", "Выдать новую ссылку")
                .doesNotContain("/invitation?token=");
        assertThat(operator.submit("/people/search", "q", email).getContentAsString())
                .contains("Белова Н. В.", "Ждём по ссылке");

        Browser her = new Browser(mvc);
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
        assertThat(operator.submit("/people", fields).getStatus()).isEqualTo(302);
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

        assertThat(operator.submit(page + "/link").getRedirectedUrl()).isEqualTo(page + "/link");
        assertThat(sealedLinks()).isPositive();
        String link = "/invitation?token=" + token(operator.open(page + "/link"));
        assertThat(hers.signIn(her.email(), Entered.PASSWORD).getStatus()).isEqualTo(401);
        Browser again = new Browser(mvc);
        again.open(link);
        again.submit(link, "password", "другие слова подряд", "again", "другие слова подряд");
        assertThat(again.open("/me").getContentAsString()).contains(SmallWorld.DISTRICT);
    }

    /** How many sessions carry a link; none of them so that it could be read. */
    private long sealedLinks() {
        assertThat(
                        database.sql(
                                        "select count(*) from upkeep.spring_session_attributes where encode(attribute_bytes, 'escape') ~ 'token=|[0-9a-f]{48}'")
                                .query(Long.class)
                                .single())
                .isZero();
        return database.sql(
                        "select count(*) from upkeep.spring_session_attributes where encode(attribute_bytes, 'escape') ~ 'FlashMap'")
                .query(Long.class)
                .single();
    }

    @Test
    void several_assignments_of_one_person_stand_each_with_its_own_last_day() throws Exception {
        Person her = person("rogova", Role.SCHOOL, Optional.of("borovinskaya"));
        operator.open("/people/" + her.id());
        operator.submit(
                "/people/" + her.id() + "/assignments",
                "role",
                "CURATOR",
                "codes",
                "104002",
                "until",
                "31.12.2039");
        String text = Pages.text(operator.submit("/people/search", "q", her.email()));
        assertThat(text)
                .containsPattern("администрация школы: Боровинская СОШ, [^:]* без срока")
                .containsPattern("куратор: Школа № 2, Город Лужанск по 31.12.2039");
    }

    @Test
    void a_name_typed_without_a_capital_gets_them_and_any_other_stays_as_typed() throws Exception {
        operator.open("/people/new?role=OPERATOR");
        String email = "small" + count + "@centr.example";
        for (String[] one :
                new String[][] {
                    {"иванова-петрова мария с.", "Иванова-Петрова Мария С."},
                    {"фон Визин А. И.", "фон Визин А. И."}
                }) {
            operator.submit(
                    "/people",
                    "role",
                    "OPERATOR",
                    "name",
                    one[0],
                    "email",
                    one[1].length() + email);
            assertThat(
                            operator.submit("/people/search", "q", one[1].length() + email)
                                    .getContentAsString())
                    .contains(one[1]);
        }
    }

    @Test
    void the_form_of_every_role_asks_for_somebody_in_the_accusative() throws Exception {
        assertThat(Role.GIVEN.stream().map(Role::accusative))
                .doesNotHaveDuplicates()
                .containsExactly(
                        "региональный орган управления",
                        "регионального оператора",
                        "регионального координатора",
                        "муниципальный орган управления",
                        "муниципального координатора",
                        "куратора",
                        "администрацию школы",
                        "педагога",
                        "специалиста ППМС-центра",
                        "школу-партнёра",
                        "администратора",
                        "ответственного за персональные данные");
        for (Role role : Role.GIVEN) {
            assertThat(operator.open("/people/new?role=" + role.name()).getContentAsString())
                    .contains("<h1>Пригласить " + role.accusative() + "</h1>")
                    .contains("Люди и доступ</a> › <a");
        }
    }

    @Test
    void a_broken_form_is_not_our_fault() throws Exception {
        operator.open("/people");
        assertThat(operator.submit("/people", "role", "KING").getStatus()).isEqualTo(400);
        assertThat(operator.submit("/people", "role", "UNASSIGNED").getStatus()).isEqualTo(404);
        assertThat(operator.submit("/people", "role", "SCHOOL", "school", "второй").getStatus())
                .isEqualTo(400);
    }

    private static String token(MockHttpServletResponse page) throws Exception {
        Matcher found = LINK.matcher(page.getContentAsString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
