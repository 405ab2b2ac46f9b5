package opora.notices.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Pages;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Viewer;
import opora.access.web.As;
import opora.notices.Delivery;
import opora.notices.KeptNotice;
import opora.notices.Notice;
import opora.notices.NoticeKind;
import opora.notices.Notices;
import opora.notices.TestKinds;
import opora.notices.WithPost;
import opora.notices.letters.Choices;
import opora.notices.store.LetterStore;
import opora.notices.store.NoticeStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What a person finds under the bell, and how she chooses what comes. */
@WithPost
class NoticesPagesTest {

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Notices notices;
    @Autowired NoticeStore store;
    @Autowired JdbcClient sql;

    private Viewer her;
    private Viewer other;
    private Pages pages;

    @BeforeEach
    void nothing_yet() {
        her = SmallWorld.in(house).borovinskayaSchool();
        other = SmallWorld.in(house).secondSchool();
        pages = new Pages(mvc);
        sql.sql("delete from notices.notice where person in (:people)")
                .param("people", List.of(her.id(), other.id()))
                .update();
    }

    @Test
    void nobody_has_told_anything_yet() throws Exception {
        assertThat(pages.text(her, "/notices")).contains("Всё прочитано.", "Напоминаний нет");
        assertThat(bell(her)).isEmpty();
    }

    @Test
    void unread_come_first_and_the_bell_counts_them_on_every_page() throws Exception {
        tell(TestKinds.NEWS, "Первая новость");
        tell(TestKinds.VISIT, "Визит в мае");
        tell(TestKinds.NEWS, "Вторая новость");
        send("/notices/" + number("Вторая новость") + "/reading");
        assertThat(pages.text(her, "/notices"))
                .contains("2\u00a0непрочитанных.")
                .matches(
                        "(?s).*Непрочитанные.*Визит в мае.*Первая новость.*Прочитанные.*Вторая новость.*");
        assertThat(bell(her)).contains("2");
        assertThat(bell(other)).isEmpty();
    }

    @Test
    void opening_the_thing_reads_the_notice_and_it_can_be_unread_again() throws Exception {
        tell(TestKinds.VISIT, "Визит в июне");
        long id = number("Визит в июне");
        assertThat(send("/notices/" + id + "/opening").getRedirectedUrl())
                .isEqualTo("/schools?q=1");
        assertThat(notices.unread(her.id())).isZero();
        assertThat(pages.text(her, "/notices")).contains("Снова непрочитанное");
        send("/notices/" + id + "/reading/removal");
        assertThat(notices.unread(her.id())).isEqualTo(1);
    }

    @Test
    void all_are_read_at_once_but_not_what_came_after_the_page_was_opened() throws Exception {
        tell(TestKinds.NEWS, "Раз");
        tell(TestKinds.NEWS, "Два");
        String page = pages.open(her, "/notices").getContentAsString();
        Matcher newest = Pattern.compile("name=\"newest\" value=\"(\\d+)\"").matcher(page);
        assertThat(newest.find()).isTrue();
        tell(TestKinds.NEWS, "Три");
        MockHttpServletResponse all =
                mvc.perform(
                                post("/notices/reading")
                                        .param("newest", newest.group(1))
                                        .with(csrf())
                                        .with(As.viewer(her)))
                        .andReturn()
                        .getResponse();
        assertThat(all.getRedirectedUrl()).isEqualTo("/notices");
        assertThat(notices.unread(her.id())).isEqualTo(1);
    }

    @Test
    void a_kind_is_looked_at_alone() throws Exception {
        tell(TestKinds.NEWS, "Новость о данных");
        tell(TestKinds.VISIT, "Визит в июле");
        assertThat(pages.text(her, "/notices?kind=trial.visit"))
                .contains("Новости данных (1)", "Визит в июле")
                .doesNotContain("Новость о данных");
    }

    @Test
    void a_day_that_is_over_is_marked() throws Exception {
        notices.send(
                new Notice(
                        her.id(),
                        TestKinds.NEWS,
                        "due",
                        "Ответить школе",
                        "",
                        "/schools",
                        Optional.of(LocalDate.of(2020, 5, 1))));
        assertThat(pages.open(her, "/notices").getContentAsString())
                .contains("op-tag late", "до 1 мая 2020");
    }

    @Test
    void the_hundred_and_first_stands_on_the_next_page() throws Exception {
        for (int number = 101; number >= 1; number--) {
            tell(TestKinds.NEWS, "Новость №" + number + ".");
        }
        assertThat(pages.text(her, "/notices"))
                .contains("Новость №1.", "Показать более ранние")
                .doesNotContain("Новость №101.");
        assertThat(pages.text(her, "/notices?page=2")).contains("Новость №101.");
    }

    @Test
    void notices_of_somebody_else_do_not_exist() throws Exception {
        tell(TestKinds.NEWS, "Только ей");
        for (String deed : List.of("/opening", "/reading", "/reading/removal")) {
            assertThat(
                            mvc.perform(
                                            post("/notices/" + number("Только ей") + deed)
                                                    .with(csrf())
                                                    .with(As.viewer(other)))
                                    .andReturn()
                                    .getResponse()
                                    .getStatus())
                    .isEqualTo(404);
        }
        assertThat(notices.unread(her.id())).isEqualTo(1);
    }

    @Test
    void how_a_kind_comes_is_chosen_and_kept() throws Exception {
        assertThat(pages.open(her, "/notices/settings").getContentAsString())
                .contains(
                        "Письма приходят на " + her.email(),
                        "Поддержка",
                        "<option value=\"AT_ONCE\" selected>сразу письмом");
        mvc.perform(
                post("/notices/settings")
                        .param("trial.visit", "ONLY_HERE")
                        .param("trial.news", "of no use")
                        .with(csrf())
                        .with(As.viewer(her)));
        Choices choices = house.getBean(Choices.class);
        assertThat(choices.of(her.id(), TestKinds.VISIT)).isEqualTo(Delivery.ONLY_HERE);
        assertThat(choices.of(her.id(), TestKinds.NEWS)).isEqualTo(Delivery.DAILY);
        assertThat(choices.of(other.id(), TestKinds.VISIT)).isEqualTo(Delivery.AT_ONCE);
        choices.choose(her.id(), TestKinds.VISIT, Delivery.AT_ONCE);
    }

    @Test
    void a_letter_that_was_given_up_is_told() throws Exception {
        tell(TestKinds.NEWS, "Не дошло");
        house.getBean(LetterStore.class)
                .givenUp(List.of(number("Не дошло")), java.time.Instant.now());
        assertThat(pages.text(her, "/notices/settings"))
                .contains("Письмо на " + her.email() + " не удалось отправить");
    }

    @Test
    void the_calendar_is_read_by_its_secret_until_there_is_a_new_one_or_none() throws Exception {
        String first = newCalendar();
        MockHttpServletResponse read = read(first);
        assertThat(read.getStatus()).isEqualTo(200);
        assertThat(read.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(read.getContentAsString().replace("\r\n ", ""))
                .contains("SUMMARY:Срез мониторинга")
                .doesNotContain("Давно прошло");
        assertThat(pages.text(her, "/notices/settings")).contains("Адрес создан");
        String second = newCalendar();
        assertThat(read(first).getStatus()).isEqualTo(404);
        assertThat(read(second).getStatus()).isEqualTo(200);
        send("/notices/settings/calendar/removal");
        assertThat(read(second).getStatus()).isEqualTo(404);
        assertThat(pages.text(her, "/notices/settings")).contains("Адреса ещё нет.");
    }

    @Test
    void the_secret_is_kept_as_its_hash_alone() throws Exception {
        String secret = newCalendar().replaceAll("/calendar/|\\.ics", "");
        assertThat(
                        sql.sql("select hash from notices.calendar where person = :p")
                                .param("p", her.id())
                                .query(String.class)
                                .single())
                .hasSize(64)
                .isNotEqualTo(secret);
    }

    @Test
    void the_calendar_of_somebody_whose_access_is_closed_is_gone() throws Exception {
        String calendar = newCalendar();
        Admissions admissions = house.getBean(Admissions.class);
        admissions.close(SmallWorld.in(house).operator(), her.id());
        try {
            assertThat(read(calendar).getStatus()).isEqualTo(404);
        } finally {
            admissions.open(SmallWorld.in(house).operator(), her.id());
        }
    }

    @Test
    void whoever_tries_many_secrets_has_to_wait_also_for_the_right_one() throws Exception {
        String right = newCalendar();
        for (int guess = 0; guess < 50; guess++) {
            assertThat(readFrom("203.0.113.50", "/calendar/guess" + guess + ".ics")).isEqualTo(404);
        }
        assertThat(readFrom("203.0.113.50", right)).isEqualTo(429);
        assertThat(readFrom("203.0.113.50", "/unsubscribe/guess")).isEqualTo(429);
        assertThat(readFrom("203.0.113.51", right)).isEqualTo(200);
    }

    private void tell(NoticeKind kind, String title) {
        notices.send(Notice.of(her.id(), kind, title, title, "", "/schools?q=1"));
    }

    private long number(String title) {
        return store.list(her.id(), Optional.empty(), 0, 1000).stream()
                .filter(one -> one.title().equals(title))
                .mapToLong(KeptNotice::id)
                .findFirst()
                .orElseThrow();
    }

    private Optional<String> bell(Viewer viewer) throws Exception {
        Matcher count =
                Pattern.compile("class=\"op-count\">([^<]+)")
                        .matcher(pages.open(viewer, "/help").getContentAsString());
        return count.find() ? Optional.of(count.group(1)) : Optional.empty();
    }

    private MockHttpServletResponse send(String to) throws Exception {
        return mvc.perform(post(to).with(csrf()).with(As.viewer(her))).andReturn().getResponse();
    }

    private String newCalendar() throws Exception {
        MockHttpServletResponse made = send("/notices/settings/calendar");
        assertThat(made.getStatus()).isEqualTo(201);
        Matcher address =
                Pattern.compile("https://opora\\.example(/calendar/[0-9a-f]{48}\\.ics)")
                        .matcher(made.getContentAsString());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private MockHttpServletResponse read(String calendar) throws Exception {
        return mvc.perform(get(calendar)).andReturn().getResponse();
    }

    private int readFrom(String address, String page) throws Exception {
        return mvc.perform(
                        get(page)
                                .with(request -> {
                                    request.setRemoteAddr(address);
                                    return request;
                                }))
                .andReturn()
                .getResponse()
                .getStatus();
    }
}
