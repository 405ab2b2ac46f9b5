package opora.journal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Caller;
import opora.access.Role;
import opora.access.Viewer;
import opora.access.web.As;
import opora.identification.Runs;
import opora.intake.Batches;
import opora.intake.Loading;
import opora.intake.Received;
import opora.upkeep.OnTestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
@OnTestDatabase
class JournalPagesTest {

    @Autowired MockMvc mvc;
    @Autowired ApplicationContext house;
    @Autowired JdbcClient database;

    private SmallWorld world;
    private Pages pages;

    @BeforeEach
    void world() {
        world = SmallWorld.in(house);
        pages = new Pages(mvc);
    }

    private void as(Viewer viewer, Runnable deed) {
        new Caller(Optional.of(viewer), "192.0.2.7").<RuntimeException>during(deed::run);
    }

    @Test
    void what_was_done_before_is_told_newest_first_with_old_and_new() throws Exception {
        Runs runs = house.getBean(Runs.class);
        long run = runs.inForce(world.operator().scope()).orElseThrow().id();
        as(
                world.operator(),
                () -> {
                    runs.withdraw(world.operator(), run);
                    runs.putInForce(world.operator(), run);
                });

        String text = pages.text(world.operator(), "/journal");

        assertThat(text)
                .containsSubsequence(
                        "Перечень введён в действие",
                        "Перечень 2026, расчёт " + run,
                        "в силе: расчёт " + run,
                        "Перечень отозван",
                        "в силе: расчёт " + run + " → ничего")
                .contains(
                        "Проба operator",
                        "региональный оператор, 192.0.2.7",
                        "./opora journal verify --head");
    }

    @Test
    void a_load_accepted_recalled_or_removed_is_told_with_its_reason() throws Exception {
        Batches batches = house.getBean(Batches.class);
        long kept = received(batches, "2026;VPR-4-MA;101001;25;9");
        as(
                world.operator(),
                () -> {
                    batches.accept(
                            kept, batches.check(kept).orElseThrow().token(), world.operator());
                    batches.recall(kept, "не тот файл", world.operator());
                });
        long dropped = received(batches, "2026;VPR-4-RU;101001;25;9");
        as(world.operator(), () -> batches.remove(dropped));

        assertThat(found("загрузка", "").text())
                .contains("Загрузка удалена до приёмки Загрузка " + dropped)
                .contains("Загрузка отозвана Загрузка " + kept)
                .contains("Причина: не тот файл")
                .contains("Загрузка принята Загрузка " + kept)
                .contains("принято файлов: 1");
    }

    private long received(Batches batches, String row) {
        return switch (batches.receive(
                List.of(Loading.outcomes("новые.csv", row)), world.operator())) {
            case Received.Taken(long batch) -> {
                batches.readNow(batch);
                yield batch;
            }
            case Received.Refused(String why) -> throw new AssertionError(why);
        };
    }

    @Test
    void whoever_opens_the_list_of_people_or_takes_the_journal_along_is_written_down_once()
            throws Exception {
        long before = views("Список людей с адресами почты");
        pages.open(world.operator(), "/people");
        assertThat(views("Список людей с адресами почты")).isEqualTo(before + 1);

        long files = views("Журнал действий, выгрузка CSV");
        pages.open(world.operator(), "/journal.csv");
        assertThat(views("Журнал действий, выгрузка CSV")).isEqualTo(files + 1);
    }

    @Test
    void a_view_that_was_refused_has_shown_nothing() throws Exception {
        pages.open(world.operator(), "/people");
        long before = views("Список людей с адресами почты");
        assertThat(pages.open(world.own(Role.CURATOR), "/people").getStatus()).isEqualTo(404);
        assertThat(views("Список людей с адресами почты")).isEqualTo(before);
    }

    @Test
    void a_view_of_one_person_names_the_person_who_is_told_of_it_on_request() throws Exception {
        Viewer her = world.districtCoordinator();
        pages.open(world.operator(), "/people/" + her.id());
        assertThat(
                        pages.text(
                                world.operator(),
                                "/journal?kind=journal.personal_data_viewed&who="
                                        + world.operator().id()))
                .contains(
                        "Просмотр персональных данных "
                                + her.name()
                                + " что открыто: Человек и его назначения");
        assertThat(pages.text(world.own(Role.DATA_OFFICER), "/protection/people/" + her.id()))
                .contains("Просмотр персональных данных: Человек и его назначения " + her.name());
        assertThat(pages.text(world.operator(), "/journal?kind=protection.dossier_read"))
                .contains("Собрано всё о человеке " + her.name());
    }

    @Test
    void days_that_are_swapped_are_named_as_the_reason_why_nothing_is_found() throws Exception {
        assertThat(pages.text(world.operator(), "/journal?from=2026-05-02&until=2026-05-01"))
                .contains("Дни стоят наоборот", "поменяйте их местами");
        assertThat(pages.text(world.operator(), "/journal?from=2020-05-01&until=2020-05-01"))
                .contains("Таких записей нет");
    }

    private long views(String page) {
        return database.sql(
                        "select count(*) from journal.entry where kind = 'journal.personal_data_viewed' and subject_name = ?")
                .param(page)
                .query(Long.class)
                .single();
    }

    @Test
    void filters_stand_in_the_address_as_chips_and_nothing_found_says_so() throws Exception {
        assertThat(found("небывалое", "2020-01-02").text())
                .contains("Таких записей нет")
                .contains("«небывалое»")
                .contains("с 02.01.2020");
        assertThat(pages.text(world.operator(), "/journal?who=0"))
                .contains("сама Опора и вход без имени");
    }

    /** The page that a search leads to, and the same page and files as whoever searched opens them. */
    private record Found(String address, Cookie[] cookies, Pages pages, Viewer viewer) {

        String text() throws Exception {
            return Pages.text(open(address));
        }

        MockHttpServletResponse open(String other) throws Exception {
            return pages.open(viewer, cookies, other);
        }
    }

    private Found found(String words, String from) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(
                                post("/journal/search")
                                        .param("q", words)
                                        .param("from", from)
                                        .with(As.viewer(world.operator()))
                                        .with(csrf()))
                        .andReturn()
                        .getResponse();
        return new Found(
                Objects.requireNonNull(answer.getRedirectedUrl()),
                answer.getCookies(),
                pages,
                world.operator());
    }

    @Test
    void words_that_are_sought_stand_in_no_address_and_hold_for_paging_and_files()
            throws Exception {
        Found found = found("Проба operator", "2020-01-02");

        String page = found.open(found.address()).getContentAsString();

        assertThat(found.address()).matches("/journal\\?from=2020-01-02&words=[0-9a-f-]{36}");
        assertThat(page).contains("value=\"Проба operator\"");
        assertThat(addresses(page))
                .contains("/journal.xlsx" + found.address().substring("/journal".length()))
                .contains("/journal?from=2020-01-02", "/journal")
                .allMatch(address -> !address.contains("operator") && !address.contains("%D0"));
        String all = pages.open(world.operator(), "/journal.csv").getContentAsString();
        String csv =
                found.open("/journal.csv" + found.address().substring("/journal".length()))
                        .getContentAsString();
        assertThat(csv.lines().count()).isBetween(2L, all.lines().count() - 1);
        assertThat(csv.lines().skip(1)).allMatch(line -> line.contains("Проба operator"));
    }

    @Test
    void words_of_another_session_are_asked_for_again_and_never_widen_what_is_shown()
            throws Exception {
        Found found = found("загрузка", "2020-01-02");
        MockHttpServletResponse elsewhere = pages.open(world.operator(), found.address());
        String file = "/journal.xlsx" + found.address().substring("/journal".length());

        assertThat(elsewhere.getRedirectedUrl()).isEqualTo("/journal?from=2020-01-02");
        assertThat(pages.open(world.operator(), file).getStatus()).isEqualTo(404);
    }

    private static List<String> addresses(String page) {
        return Pattern.compile("(?:href|action)=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map(one -> one.group(1).replace("&amp;", "&"))
                .toList();
    }

    @Test
    void a_search_for_people_is_written_down_as_the_list_is() throws Exception {
        long before = views("Список людей с адресами почты");
        mvc.perform(
                post("/people/search")
                        .param("q", "Проба")
                        .with(As.viewer(world.operator()))
                        .with(csrf()));
        assertThat(views("Список людей с адресами почты")).isEqualTo(before + 1);
    }

    @Test
    void a_file_for_a_spreadsheet_holds_no_formula() throws Exception {
        as(
                world.operator(),
                () -> {
                    Batches batches = house.getBean(Batches.class);
                    long kept = received(batches, "2026;VPR-7-MA;101001;25;9");
                    batches.accept(
                            kept, batches.check(kept).orElseThrow().token(), world.operator());
                    batches.recall(kept, "=cmd|' /C calc'!A0;\"x\"", world.operator());
                });

        String csv =
                new String(
                        pages.open(world.operator(), "/journal.csv").getContentAsByteArray(),
                        StandardCharsets.UTF_8);

        assertThat(csv)
                .startsWith("\ufeffНомер;Когда;Кто;")
                .contains("\"'=cmd|' /C calc'!A0;\"\"x\"\"\"");
        assertThat(csv.lines().skip(1).filter(line -> line.contains(";=") || line.startsWith("=")))
                .isEmpty();
    }

    @Test
    void no_address_of_mail_and_no_password_gets_into_the_journal() throws Exception {
        pages.open(world.operator(), "/people");
        assertThat(
                        database.sql(
                                        "select count(*) from journal.entry e where to_jsonb(e)::text like '%@%'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }
}
