package opora.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import opora.Browser;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Entered;
import opora.access.NewAssignment;
import opora.access.NewPerson;
import opora.access.People;
import opora.access.Person;
import opora.access.Role;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

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
