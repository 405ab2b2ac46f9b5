package opora.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What waits for a person is told under the bell; she reads it, puts it back, and takes her dates along into a calendar. */
class A10_NoticesTest {

    private final RunningOpora opora = RunningOpora.demo();

    @Test
    void a_notice_is_counted_opened_and_can_be_unread_again() {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.OPERATOR)) {
            DataTasks.waitFor(visitor, "/notices", "Данные просят внимания");
            int unread = unread(visitor);
            assertThat(unread).isPositive();
            visitor.follow(notice(visitor, "Данные просят внимания"));
            assertThat(visitor.title()).isEqualTo("Мои дела по данным");
            assertThat(unread(visitor)).isEqualTo(unread - 1);
            visitor.follow(visitor.page().locator(".op-who a[href='/notices']"));
            visitor.follow(visitor.page().locator("button:has-text('Снова непрочитанное')"));
            assertThat(unread(visitor)).isEqualTo(unread);
        }
    }

    @Test
    void how_notices_come_is_chosen_and_without_a_mail_server_the_page_says_so() {
        try (Visitor visitor = Visitor.of(opora, Chromium.phone(), Visitor.COORDINATOR)) {
            visitor.open("/notices/settings");
            assertThat(visitor.content())
                    .contains("Почта в этой Опоре не подключена: письма не уходят");
            visitor.page().getByLabel("Новые дела по данным").selectOption("ONLY_HERE");
            visitor.press("Сохранить");
            assertThat(visitor.content()).contains("Сохранено, как приходят напоминания");
            assertThat(visitor.page().getByLabel("Новые дела по данным").inputValue())
                    .isEqualTo("ONLY_HERE");
        }
    }

    @Test
    void a_calendar_program_reads_the_dates_without_signing_in_until_it_is_switched_off()
            throws Exception {
        try (Visitor visitor = Visitor.of(opora, Chromium.desktop(), Visitor.SCHOOL)) {
            visitor.open("/notices/settings");
            visitor.press("Создать адрес календаря");
            String address = visitor.page().locator("main code").innerText();
            HttpResponse<String> calendar = get(address);
            assertThat(calendar.statusCode()).isEqualTo(200);
            assertThat(calendar.headers().firstValue("Content-Type"))
                    .hasValue("text/calendar;charset=UTF-8");
            assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR\r\n");
            visitor.open("/notices/settings");
            visitor.press("Отключить календарь");
            assertThat(get(address).statusCode()).isEqualTo(404);
        }
    }

    private static int unread(Visitor visitor) {
        Locator count = visitor.page().locator(".op-count");
        return count.count() == 0
                ? 0
                : Integer.parseInt(count.innerText().lines().findFirst().orElseThrow());
    }

    private static Locator notice(Visitor visitor, String title) {
        return visitor.page().locator("button.op-go:has-text('" + title + "')");
    }

    private static HttpResponse<String> get(String address)
            throws IOException, InterruptedException {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(address)).build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }
}
