package opora.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Assignments;
import opora.access.Entered;
import opora.access.Invitations;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.NotVisible;
import opora.access.PasswordLinks;
import opora.access.People;
import opora.access.Person;
import opora.access.RegionAccounts;
import opora.access.Role;
import opora.access.SignIn;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.Method;
import opora.identification.Runs;
import opora.upkeep.OnTestDatabase;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.PersonalRecords.Fate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class ProtectionTest {

    private static final String EMAIL = "solovyova@district.example";

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Protection protection;
    @Autowired JdbcClient database;

    @Test
    void every_line_of_the_register_says_why_and_how_long() {
        assertThat(protection.register())
                .isNotEmpty()
                .allSatisfy(line ->
                        assertThat(
                                        List.of(
                                                line.what(),
                                                line.purpose(),
                                                line.basis(),
                                                line.keeping().toString()))
                                .noneMatch(String::isBlank))
                .extracting(line -> line.fate())
                .contains(Fate.ERASED, Fate.NAMELESS);
    }

    @Test
    void whoever_is_erased_is_in_no_column_of_the_database_but_the_journal() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Viewer officer = world.own(Role.DATA_OFFICER);
        Person her = person(world);
        new Browser(mvc).signIn(EMAIL, "не тот пароль");
        Pages pages = new Pages(mvc);
        var found = post("/protection/search").param("q", "соловь").with(csrf());
        assertThat(
                        mvc.perform(found.with(As.viewer(officer)))
                                .andReturn()
                                .getResponse()
                                .getContentAsString(StandardCharsets.UTF_8))
                .contains("Соловьёва М. Ю.", "Отпечаток пароля");
        assertThat(pages.text(officer, "/protection/people/" + her.id()))
                .contains("Соловьёва М. Ю.", EMAIL, "приказ Соловьёвой", "192.0.2.1");

        assertThat(protection.erase(officer, her.id(), "запрос"))
                .isEqualTo(Protection.Erasure.STILL_OPEN);
        house.getBean(Admissions.class).close(world.operator(), her.id());
        assertThat(protection.erase(officer, her.id(), " "))
                .isEqualTo(Protection.Erasure.REASON_MISSING);
        assertThat(traces()).isNotEmpty();
        assertThat(protection.erase(officer, her.id(), "запрос"))
                .isEqualTo(Protection.Erasure.DONE);

        assertThat(traces()).isEmpty();
        assertThat(house.getBean(People.class).find(her.id()).orElseThrow().name())
                .isEqualTo("Удалённая запись " + her.id());
    }

    @Test
    void the_journal_tells_by_number_whose_data_were_erased() {
        SmallWorld world = SmallWorld.in(house);
        Person her = closed(world);
        protection.erase(world.own(Role.DATA_OFFICER), her.id(), "запрос");
        assertThat(
                        database.sql(
                                        "select subject_name from journal.entry where kind = 'protection.erased' and subject_id = :id")
                                .param("id", her.id())
                                .query((row, at) -> row.getString(1))
                                .list())
                .containsExactly("Учётная запись " + her.id());
    }

    @Test
    void of_two_officers_who_erase_at_once_the_second_reads_that_it_is_done() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Viewer officer = world.own(Role.DATA_OFFICER);
        Person her = closed(world);
        TransactionTemplate first =
                new TransactionTemplate(house.getBean(PlatformTransactionManager.class));
        try (ExecutorService second = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Protection.Erasure> late =
                    Objects.requireNonNull(
                            first.execute(transaction -> {
                                assertThat(protection.erase(officer, her.id(), "запрос"))
                                        .isEqualTo(Protection.Erasure.DONE);
                                Future<Protection.Erasure> waiting =
                                        second.submit(() ->
                                                protection.erase(officer, her.id(), "запрос"));
                                untilSomebodyWaits();
                                return waiting;
                            }));
            assertThat(late.get(1, TimeUnit.MINUTES)).isEqualTo(Protection.Erasure.ALREADY);
        }
        var again = post("/protection/people/" + her.id() + "/erasure").param("reason", "запрос");
        assertThat(
                        mvc.perform(again.with(As.viewer(officer)).with(csrf()))
                                .andReturn()
                                .getFlashMap()
                                .get("said"))
                .isEqualTo("Данные этого человека уже стёрты");
    }

    private void untilSomebodyWaits() {
        while (!database.sql(
                        "select exists (select from pg_locks where locktype = 'transactionid' and not granted)")
                .query(Boolean.class)
                .single()) {
            Thread.onSpinWait();
        }
    }

    private Person closed(SmallWorld world) {
        Person her = person(world);
        house.getBean(Admissions.class).close(world.operator(), her.id());
        return her;
    }

    @Test
    void everything_about_a_person_is_told_also_of_rooms_into_which_the_officer_does_not_look()
            throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Viewer operator = world.operator();
        long run =
                house.getBean(Runs.class)
                        .start(operator, new AcademicYear(2026), Method.FEDERAL_847)
                        .id();

        assertThat(
                        new Pages(mvc)
                                .text(
                                        world.own(Role.DATA_OFFICER),
                                        "/protection/people/" + operator.id()))
                .contains("рассчитан перечень 2026, расчёт " + run);
    }

    @Test
    void whoever_is_erased_comes_in_by_no_way_and_is_nothing_and_nowhere() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Viewer operator = world.operator();
        Person her = person(world);
        house.getBean(Admissions.class).close(operator, her.id());
        protection.erase(world.own(Role.DATA_OFFICER), her.id(), "запрос");

        Person gone = house.getBean(People.class).find(her.id()).orElseThrow();
        assertThat(gone.standing()).isEqualTo(Person.Standing.ERASED);
        assertThat(gone.email()).isEmpty();
        assertThat(gone.on(LocalDate.now())).isEmpty();
        NewAssignment more =
                NewAssignment.of(Role.ADMINISTRATOR, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> house.getBean(Admissions.class).open(operator, her.id()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> house.getBean(Invitations.class).again(operator, her.id()))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> house.getBean(Assignments.class).assign(operator, her.id(), more))
                .isInstanceOf(NotVisible.class);
        for (String address : List.of("", "erased-" + her.id(), EMAIL)) {
            assertThat(house.getBean(PasswordLinks.class).ofTheConsole(address)).isEmpty();
            assertThat(
                            house.getBean(RegionAccounts.class)
                                    .come(
                                            new RegionAccounts.Account("https://id.example", "7"),
                                            address,
                                            RegionAccounts.Proof.SEVERAL_FACTORS))
                    .isInstanceOf(SignIn.Wrong.class);
        }
        Pages pages = new Pages(mvc);
        assertThat(pages.text(operator, "/people")).doesNotContain(gone.name(), "erased-");
        assertThat(pages.open(operator, "/people/" + her.id()).getStatus()).isEqualTo(404);
        assertThat(pages.text(world.own(Role.DATA_OFFICER), "/protection/people/" + her.id()))
                .contains("данные стёрты")
                .doesNotContain("Стереть навсегда");
    }

    @Test
    void the_database_itself_gives_nothing_to_whoever_is_erased() {
        SmallWorld world = SmallWorld.in(house);
        Person her = person(world);
        house.getBean(Admissions.class).close(world.operator(), her.id());
        protection.erase(world.own(Role.DATA_OFFICER), her.id(), "запрос");

        for (String deed :
                List.of(
                        "update access.person set closed_at = null where id = %d",
                        "update access.person set erased_at = null, email = 'her@x.example' where id = %d",
                        "update access.person set email = 'her@x.example' where id = %d",
                        "update access.person set password = 'x', password_kind = 'OWN' where id = %d",
                        "insert into access.assignment (person, role, since) values (%d, 'OPERATOR', current_date)",
                        "update access.assignment set until = null where person = %d",
                        "insert into access.invitation (person, hash, sent_at, ends_at) values (%d, 'h', now(), now())",
                        "insert into access.second_factor (person, secret) values (%d, '1:eA==')",
                        "insert into access.region_account (person, issuer, subject) values (%d, 'i', 's')")) {
            assertThatThrownBy(() -> database.sql(deed.formatted(her.id())).update())
                    .as(deed)
                    .isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void what_is_told_of_a_person_is_written_as_people_write_it() throws Exception {
        SmallWorld world = SmallWorld.in(house);
        Person her =
                house.getBean(People.class).find(world.districtCoordinator().id()).orElseThrow();
        new Browser(mvc).at("192.0.2.77").signIn(her.email(), Entered.PASSWORD);
        Viewer officer = world.own(Role.DATA_OFFICER);
        String page = "/protection/people/" + her.id();
        assertThat(new Pages(mvc).text(officer, page))
                .contains("Верхнелужский район 01.09.2020", "Открытые входы")
                .doesNotContain("2020-09-01");

        house.getBean(Invitations.class).again(world.operator(), her.id());
        assertThat(new Pages(mvc).text(officer, page)).doesNotContain("Открытые входы");
    }

    private Person person(SmallWorld world) {
        NewAssignment first =
                NewAssignment.of(
                        Role.MUNICIPAL_COORDINATOR,
                        Optional.of(world.district()),
                        Optional.empty());
        NewAssignment told =
                new NewAssignment(
                        first.role(),
                        first.municipality(),
                        first.school(),
                        first.codes(),
                        first.since(),
                        first.until(),
                        "приказ Соловьёвой");
        return Entered.into(house)
                .invited(world.operator(), new NewPerson("Соловьёва М. Ю.", EMAIL, told));
    }

    /** Tables in which the name or the address stands in any column. */
    private List<String> traces() {
        return database
                .sql(
                        """
                        select table_schema || '.' || table_name from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema', 'journal')
                        """)
                .query((row, number) -> row.getString(1))
                .list()
                .stream()
                .filter(table ->
                        database.sql(
                                        "select exists (select from %s t where t::text ~* 'соловьёв|solovyova')"
                                                .formatted(table))
                                .query(Boolean.class)
                                .single())
                .toList();
    }
}
