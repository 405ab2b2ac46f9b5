package opora.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.access.Entered;
import opora.access.Person;
import opora.access.Role;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** Who is given which assignment by whom, and how it ends. */
class AssignmentPagesTest extends OnPeoplePages {

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
        assertThat(coordinator.submit("/people", foreign).getStatus()).isEqualTo(302);

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
}
