package opora.notices.letters;

import static opora.notices.WithPost.Office.POST;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Admissions;
import opora.access.Viewer;
import opora.consistency.TaskKinds;
import opora.notices.Delivery;
import opora.notices.Notice;
import opora.notices.Notices;
import opora.notices.TestKinds;
import opora.notices.WithPost;
import opora.notices.store.LetterStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters to a real server: what is in them, when they leave, what stops them. */
@WithPost
class LettersTest {

    private static final long PATIENCE_MS = 20_000;
    private static int count;

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;
    @Autowired Notices notices;
    @Autowired Choices choices;
    @Autowired LetterStore letters;
    @Autowired Scheduler scheduler;
    @Autowired JdbcClient sql;
    @Autowired TransactionTemplate transactions;

    private Viewer her;
    private String key;

    @BeforeEach
    void an_empty_box() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        her = SmallWorld.in(house).districtCoordinator();
        key = "letter/" + ++count;
        for (var kind : List.of(TestKinds.VISIT, TestKinds.PUPIL)) {
            choices.choose(her.id(), kind, Delivery.AT_ONCE);
        }
        choices.choose(her.id(), TestKinds.NEWS, Delivery.DAILY);
        choices.choose(her.id(), TaskKinds.NEW, Delivery.ONLY_HERE);
    }

    @Test
    void a_letter_says_what_where_and_by_when_in_russian() throws Exception {
        notices.send(
                new Notice(
                        her.id(),
                        TestKinds.VISIT,
                        key,
                        "Визит в Боровинскую СОШ <17 июня>",
                        "Приедет куратор & ждёт расписание.",
                        "/schools/7?tab=visits&x=1",
                        Optional.of(LocalDate.of(2027, 6, 17))));
        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).isEqualTo("Опора: Визит в Боровинскую СОШ <17 июня>");
        assertThat(letter.getHeader("Subject")[0]).startsWith("=?UTF-8?");
        assertThat(letter.getFrom()[0])
                .hasToString(
                        new jakarta.mail.internet.InternetAddress(
                                        "opora@region.example", "Опора", "UTF-8")
                                .toString());
        assertThat(letter.getAllRecipients()[0]).hasToString(her.email());
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getMessageID()).matches("<notice-\\d+@region\\.example>");
        assertThat(part(letter, "text/plain"))
                .contains(
                        "Визит в Боровинскую СОШ <17 июня>",
                        "Приедет куратор & ждёт расписание.",
                        "Срок: 17 июня 2027",
                        "https://opora.example/schools/7?tab=visits&x=1",
                        "Не получать таких писем («Назначен визит»): https://opora.example/unsubscribe/");
        assertThat(part(letter, "text/html"))
                .contains(
                        "<h2>Визит в Боровинскую СОШ &lt;17 июня&gt;</h2>",
                        "куратор &amp; ждёт",
                        "href=\"https://opora.example/schools/7?tab=visits&amp;x=1\"");
    }

    @Test
    void no_title_adds_a_header_or_a_recipient() throws Exception {
        notices.send(
                Notice.of(
                        her.id(),
                        TestKinds.VISIT,
                        key,
                        "Visit\r\nBcc: stranger@elsewhere.example\r\n\r\nbody of a stranger",
                        "",
                        "/schools/7"));
        MimeMessage letter = onlyLetter();
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getSubject()).contains("Visit", "body of a stranger");
    }

    @Test
    void of_a_sensitive_kind_a_letter_tells_the_title_alone() throws Exception {
        notices.send(
                Notice.of(
                        her.id(),
                        TestKinds.PUPIL,
                        key,
                        "Новая запись в банке обучающихся",
                        "Иванов Пётр, 5А",
                        "/schools"));
        MimeMessage letter = onlyLetter();
        for (String part : List.of("text/plain", "text/html")) {
            assertThat(part(letter, part))
                    .contains("Новая запись в банке обучающихся")
                    .doesNotContain("Иванов", "5А");
        }
    }

    @Test
    void the_day_comes_as_one_letter_without_what_was_read() throws Exception {
        for (String number : List.of("1", "2", "3")) {
            notices.send(news(number));
        }
        sql.sql(
                        "update notices.notice set read_at = now() where title = 'Новость 2' and person = :p")
                .param("p", her.id())
                .update();
        LetterJobs.orderDay(letters, scheduler, house.getBean(Clock.class));
        MimeMessage letter = onlyLetter();
        assertThat(letter.getSubject()).startsWith("Опора: 2\u00a0напоминания за ");
        assertThat(part(letter, "text/plain"))
                .contains("Новость 1", "Новость 3")
                .doesNotContain("Новость 2");
        until(() -> letters.ofTheDay(her.id()).isEmpty());
    }

    @Test
    void the_letters_of_the_day_are_ordered_at_eight_in_the_time_of_the_house() {
        ZoneId zone = house.getBean(Clock.class).getZone();
        assertThat(
                        scheduler
                                .getScheduledExecutionsForTask("order-letters-of-the-day")
                                .getFirst()
                                .getExecutionTime()
                                .atZone(zone)
                                .toLocalTime())
                .hasToString("08:00");
    }

    @Test
    void a_server_that_is_away_is_asked_again_until_it_takes_the_letter() throws Exception {
        POST.stop();
        try {
            notices.send(visit("Визит после обеда"));
            until(() -> failures() > 1);
        } finally {
            WithPost.Office.open();
        }
        assertThat(onlyLetter().getSubject()).isEqualTo("Опора: Визит после обеда");
    }

    @Test
    void a_notice_that_is_taken_back_with_its_transaction_leaves_no_letter() {
        transactions.executeWithoutResult(state -> {
            notices.send(visit("Не было этого"));
            state.setRollbackOnly();
        });
        assertThat(scheduler.getScheduledExecutionsForTask("mail-notice")).isEmpty();
        assertThat(
                        sql.sql("select count(*) from notices.notice where title = 'Не было этого'")
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void what_is_wanted_only_here_comes_as_no_letter_also_when_it_was_ordered_before() {
        choices.choose(her.id(), TestKinds.NEWS, Delivery.DAILY);
        notices.send(news("ordered"));
        choices.choose(her.id(), TestKinds.NEWS, Delivery.ONLY_HERE);
        notices.send(news("not ordered"));
        house.getBean(Posting.class).day(her.id());
        assertThat(POST.getReceivedMessages()).isEmpty();
        assertThat(letters.ofTheDay(her.id())).isEmpty();
    }

    @Test
    void whose_access_is_closed_gets_no_letters() {
        Viewer operator = SmallWorld.in(house).operator();
        house.getBean(Admissions.class).close(operator, her.id());
        try {
            notices.send(news("for nobody"));
            house.getBean(Posting.class).day(her.id());
            assertThat(POST.getReceivedMessages()).isEmpty();
        } finally {
            house.getBean(Admissions.class).open(operator, her.id());
        }
    }

    @Test
    void opening_the_way_out_changes_nothing_and_its_button_stops_letters_of_the_kind()
            throws Exception {
        notices.send(visit("Визит в пятницу"));
        String way = wayOut(onlyLetter());
        Browser stranger = new Browser(mvc);
        assertThat(stranger.open(way).getContentAsString())
                .contains("Каких писем больше не присылать", "Назначен визит");
        assertThat(choices.of(her.id(), TestKinds.VISIT)).isEqualTo(Delivery.AT_ONCE);
        assertThat(stranger.submit(way).getContentAsString()).contains("Ничего не изменилось");
        MockHttpServletResponse left = stranger.submit(way, "kind", "trial.visit");
        assertThat(left.getContentAsString()).contains("Писем больше не будет", "Назначен визит");
        assertThat(choices.of(her.id(), TestKinds.VISIT)).isEqualTo(Delivery.ONLY_HERE);
        assertThat(choices.of(her.id(), TestKinds.PUPIL)).isEqualTo(Delivery.AT_ONCE);
    }

    @Test
    void one_click_of_a_mail_program_stops_them_without_a_form() throws Exception {
        notices.send(visit("Визит в субботу"));
        MimeMessage letter = onlyLetter();
        assertThat(letter.getHeader("List-Unsubscribe-Post"))
                .containsExactly("List-Unsubscribe=One-Click");
        var clicked =
                mvc.perform(
                                org.springframework.test.web.servlet.request.MockMvcRequestBuilders
                                        .post(wayOut(letter))
                                        .param("List-Unsubscribe", "One-Click"))
                        .andReturn()
                        .getResponse();
        assertThat(clicked.getStatus()).isEqualTo(200);
        assertThat(choices.of(her.id(), TestKinds.VISIT)).isEqualTo(Delivery.ONLY_HERE);
    }

    private Notice visit(String title) {
        return Notice.of(her.id(), TestKinds.VISIT, key, title, "", "/schools");
    }

    private Notice news(String number) {
        return Notice.of(
                her.id(), TestKinds.NEWS, key + "/" + number, "Новость " + number, "", "/schools");
    }

    private int failures() {
        return scheduler.getScheduledExecutionsForTask("mail-notice").stream()
                .mapToInt(one -> one.getConsecutiveFailures())
                .max()
                .orElse(0);
    }

    private static MimeMessage onlyLetter() {
        assertThat(POST.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        return Arrays.stream(POST.getReceivedMessages())
                .reduce((one, other) -> {
                    throw new AssertionError("two letters");
                })
                .orElseThrow();
    }

    /** The path of it; the same address stands in the header and in both parts. */
    private static String wayOut(MimeMessage letter) throws Exception {
        Matcher header =
                Pattern.compile("<https://opora\\.example(/unsubscribe/[0-9a-f]{48})>")
                        .matcher(letter.getHeader("List-Unsubscribe")[0]);
        assertThat(header.matches()).isTrue();
        assertThat(part(letter, "text/plain")).contains(header.group(1));
        assertThat(part(letter, "text/html")).contains(header.group(1));
        return header.group(1);
    }

    private static String part(MimeMessage letter, String type) throws Exception {
        return found(letter.getContent(), type).orElseThrow(() -> new AssertionError("no " + type));
    }

    private static Optional<String> found(Object content, String type) throws Exception {
        if (content instanceof Multipart parts) {
            for (int at = 0; at < parts.getCount(); at++) {
                BodyPart part = parts.getBodyPart(at);
                if (part.isMimeType(type)) {
                    return Optional.of(part.getContent().toString());
                }
                Optional<String> deeper = found(part.getContent(), type);
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    private static void until(BooleanSupplier so) {
        long end = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
