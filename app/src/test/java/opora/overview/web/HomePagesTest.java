package opora.overview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Assignments;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.Person;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.Viewers;
import opora.access.Visits;
import opora.territory.SchoolCode;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.Retention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class HomePagesTest {

    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Clock clock;
    @Autowired JdbcClient database;
    @Autowired List<Retention> retentions;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private String home(Viewer viewer) throws Exception {
        return pages.text(viewer, "/").replace('\u00a0', ' ');
    }

    /** News tells a municipality also of a school that it had to give away. */
    private String withoutNews(Viewer viewer) throws Exception {
        return home(viewer).replaceFirst("Что изменилось.*", "");
    }

    @Test
    void an_operator_sees_what_to_do_and_the_region_in_numbers_by_municipality() throws Exception {
        assertThat(home(world.operator()))
                .contains(
                        "Что нужно сделать",
                        "Загрузить недостающее за 2026 год",
                        "Математика 6",
                        "Состояние области",
                        "3 школы",
                        "1 в перечне",
                        "2 зона риска",
                        SmallWorld.DISTRICT + " 2 1 1 0 0",
                        SmallWorld.CITY + " 1 0 1 0 0",
                        "Всё в журнале");
    }

    @ParameterizedTest
    @EnumSource(names = {"DEPARTMENT", "OPERATOR", "REGIONAL_COORDINATOR"})
    void the_region_is_told_in_numbers_and_never_school_by_school(Role role) throws Exception {
        assertThat(section(home(world.own(role)), "Мои школы по муниципалитетам"))
                .contains(SmallWorld.DISTRICT, SmallWorld.CITY)
                .doesNotContain("Боровинская", "Школа № 2");
    }

    @ParameterizedTest
    @EnumSource(names = {"MUNICIPAL_AUTHORITY", "MUNICIPAL_COORDINATOR"})
    void a_municipality_sees_its_schools_with_their_status_and_no_other(Role role)
            throws Exception {
        assertThat(home(world.own(role)))
                .contains(
                        "2 школы",
                        "Мои школы",
                        "Боровинская СОШ А, Б: Математика 5; Русский 6 В перечне",
                        "Липовская ООШ мало Русский 6 Зона риска")
                .doesNotContain("Школа № 2", "Загрузить", "Принять загрузку");
        assertThat(withoutNews(world.foreign(role).orElseThrow()))
                .contains("Школа № 2", "Зона риска")
                .doesNotContain("Боровинская", "Липовская");
    }

    @Test
    void a_curator_sees_the_named_schools_wherever_they_stand() throws Exception {
        assertThat(home(world.own(Role.CURATOR)))
                .contains("Боровинская СОШ", SmallWorld.DISTRICT, "В перечне", "1 школа")
                .doesNotContain("Школа № 2", "Липовская", "Всё в журнале");
        assertThat(home(world.foreign(Role.CURATOR).orElseThrow()))
                .contains("Школа № 2", SmallWorld.CITY)
                .doesNotContain("Боровинская");
    }

    @Test
    void a_school_sees_its_own_status_and_why() throws Exception {
        assertThat(home(world.borovinskayaSchool()))
                .contains(
                        "Моя школа",
                        "Статус по результатам 2026 года",
                        "В перечне",
                        "В двух процедурах 2026 года не справились 30\u202f% участников или больше",
                        "Карточка школы")
                .doesNotContain("Школа № 2", "Липовская", "Принять загрузку");
        assertThat(home(world.secondSchool()))
                .contains("Зона риска")
                .doesNotContain("Боровинская", "Липовская");
    }

    @ParameterizedTest
    @EnumSource(names = {"TEACHER", "PSYCHOLOGIST", "PARTNER"})
    void who_sees_no_results_reads_names_of_schools_and_no_status(Role role) throws Exception {
        assertThat(home(world.own(role)))
                .contains("Боровинская СОШ " + SmallWorld.DISTRICT, "Что изменилось")
                .doesNotContain("В перечне", "Зона риска", "Перечень", "Школа № 2", "Липовская");
        assertThat(home(world.foreign(role).orElseThrow()))
                .contains("Школа № 2")
                .doesNotContain("Боровинская", "Зона риска");
    }

    @ParameterizedTest
    @EnumSource(names = {"ADMINISTRATOR", "DATA_OFFICER"})
    void who_looks_after_the_house_reads_of_no_school(Role role) throws Exception {
        assertThat(home(world.own(role)))
                .contains("Что нужно сделать", "Всё в журнале")
                .doesNotContain(
                        "Боровинская", "Школа № 2", "Мои школы", "Перечень введён", "Зона риска");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNASSIGNED")
    void whoever_has_nothing_today_reads_why_and_sees_nothing_of_a_territory(Role role)
            throws Exception {
        assertThat(home(world.expired(role)))
                .contains(
                        "Сегодня у вас нет назначения",
                        "Назначение «%s» закончилось".formatted(role.title()),
                        "Напишите тому, кто вас пригласил")
                .doesNotContain(
                        "Боровинская", "Школа № 2", "Всё в журнале", "В перечне", "Загрузка");
    }

    @Test
    void a_coordinator_reads_which_schools_to_call_this_week() throws Exception {
        assertThat(home(world.own(Role.REGIONAL_COORDINATOR)))
                .containsPattern("\\d+ дел(о|а)? жд(ёт|ут) вас\\.")
                .contains(
                        "Какой школе позвонить Боровинская СОШ, Липовская ООШ, Школа № 2 На этой неделе");
    }

    @Test
    void who_has_nothing_to_do_reads_so_and_that_the_role_has_no_tasks() throws Exception {
        assertThat(home(world.own(Role.TEACHER)))
                .contains(
                        "Сейчас ничего делать не нужно.",
                        "Вас ничего не ждёт",
                        "У этой роли пока нет своих дел в Опоре.");
    }

    @Test
    void another_hat_says_what_waits_under_it_and_is_put_on_from_here() throws Exception {
        String codes = "101001";
        Viewer curator =
                somebody(
                        List.of(
                                assignment(Role.DATA_OFFICER, ""),
                                assignment(Role.OPERATOR, ""),
                                assignment(Role.CURATOR, codes)),
                        "CURATOR");
        String page = pages.open(curator, "/").getContentAsString();
        assertThat(page)
                .contains("name=\"hat\" value=\"OPERATOR\"")
                .contains("name=\"hat\" value=\"DATA_OFFICER\"")
                .doesNotContain("name=\"hat\" value=\"CURATOR\"");
        assertThat(home(curator))
                .containsPattern("региональный оператор: .* жд(ёт|ут) \\d+ дел")
                .contains("ничего не ждёт", "Мои назначения", "Сейчас: куратор, 1 школа")
                .doesNotContain("Загрузить недостающее", "Школа № 2", SmallWorld.CITY);
    }

    private Person guest(Duration ago) {
        NewAssignment first =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        Optional.of(world.district()),
                        Optional.empty());
        NewPerson wanted =
                new NewPerson("Гостева Р. П.", "guest" + ++count + "@small.example", first);
        return Entered.into(house).invitedAgo(ago, world.operator(), wanted).person();
    }

    /** As the house does twice an hour. */
    private void eraseEndedLinks() {
        retentions.stream()
                .filter(one -> one.name().equals("access.link"))
                .forEach(one -> one.eraseBefore(clock.instant().minus(Duration.ofDays(1))));
    }

    @Test
    void an_invitation_that_lapses_waits_for_whoever_can_make_another_link() throws Exception {
        Person fresh = guest(Duration.ZERO);
        assertThat(home(world.operator())).doesNotContain("По приглашению");

        Person guest = guest(Duration.ofDays(6));

        assertThat(home(world.operator()))
                .containsPattern(
                        "По приглашению ещё не вошли: Гостева Р. П. *срок ссылки кончается");
        assertThat(home(world.districtCoordinator())).doesNotContain("По приглашению");
        leave(fresh, guest);
    }

    @Test
    void whoever_never_came_is_not_forgotten_when_the_ended_link_is_erased() throws Exception {
        Person guest = guest(Duration.ofDays(10));
        eraseEndedLinks();

        assertThat(
                        database.sql("select hash is null from access.invitation where person = ?")
                                .param(guest.id())
                                .query(Boolean.class)
                                .single())
                .isTrue();
        assertThat(home(world.operator()))
                .containsPattern(
                        "По приглашению ещё не вошли: Гостева Р. П. *ссылка больше не открывается: выдайте новую.*срок был")
                .contains("Просрочено", "просрочено: 1");
        leave(guest);
        assertThat(home(world.operator())).doesNotContain("По приглашению");
    }

    @Test
    void whoever_was_shut_out_and_let_in_again_has_no_link_and_is_not_forgotten() throws Exception {
        Person guest = guest(Duration.ZERO);
        leave(guest);
        house.getBean(Admissions.class).open(world.operator(), guest.id());

        assertThat(home(world.operator()))
                .containsPattern("По приглашению ещё не вошли: Гостева Р. П..*Нет ссылки");
        leave(guest);
    }

    @Test
    void whoever_comes_by_an_account_of_the_region_or_was_here_for_years_has_come()
            throws Exception {
        Person guest = guest(Duration.ofDays(10));
        house.getBean(Visits.class).begin(guest);

        assertThat(home(world.operator())).doesNotContain("По приглашению");
        assertThat(pages.text(world.operator(), "/people/" + guest.id()))
                .contains("Открыт, без пароля")
                .doesNotContain("Ждём по ссылке");
        eraseEndedLinks();
        assertThat(
                        database.sql("select count(*) from access.invitation where person = ?")
                                .param(guest.id())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    private void leave(Person... guests) {
        for (Person guest : guests) {
            house.getBean(Admissions.class).close(world.operator(), guest.id());
        }
    }

    private Viewer somebody(List<NewAssignment> assignments, String hat) {
        String email = "hats" + ++count + "@small.example";
        Person person =
                Entered.into(house)
                        .invited(
                                world.operator(),
                                new NewPerson("Белова Н. В.", email, assignments.getFirst()));
        assignments.stream()
                .skip(1)
                .forEach(more ->
                        assertThat(
                                        house.getBean(Assignments.class)
                                                .assign(world.operator(), person.id(), more))
                                .isEmpty());
        return house.getBean(Viewers.class).find(person.id(), person.stamp(), hat).orElseThrow();
    }

    private NewAssignment assignment(Role role, String codes) {
        return new NewAssignment(
                role,
                Optional.empty(),
                Optional.empty(),
                codes.isEmpty() ? List.of() : List.of(new SchoolCode(codes)),
                Optional.of(LocalDate.now(clock)),
                Optional.empty(),
                "");
    }

    private static String section(String page, String heading) {
        int from = page.indexOf(heading);
        assertThat(from).as(heading).isNotNegative();
        int to = page.indexOf("Что изменилось", from);
        return page.substring(from, to < 0 ? page.length() : to);
    }
}
