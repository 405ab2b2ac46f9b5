package opora.upkeep.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opora.upkeep.CannotStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailServerTest {

    private static final Map<String, String> WHOLE =
            Map.of(
                    "OPORA_SITE", "https://opora.region.ru/",
                    "OPORA_MAIL_HOST", "mail.region.ru",
                    "OPORA_MAIL_USER", "opora",
                    "OPORA_MAIL_PASSWORD", "secret",
                    "OPORA_MAIL_FROM", "opora@region.ru");

    @Test
    void silence_means_no_letters() {
        assertThat(of(Map.of())).isEqualTo(MailServer.NONE.settings());
    }

    @Test
    void a_server_is_told_with_its_usual_port_and_with_tls() {
        assertThat(of(WHOLE))
                .containsExactlyInAnyOrder(
                        "opora.mail.site=https://opora.region.ru",
                        "opora.mail.host=mail.region.ru",
                        "opora.mail.port=587",
                        "opora.mail.tls=starttls",
                        "opora.mail.user=opora",
                        "opora.mail.password=secret",
                        "opora.mail.from=opora@region.ru");
        assertThat(of(with("OPORA_MAIL_TLS", "tls"))).contains("opora.mail.port=465");
        assertThat(of(with("OPORA_MAIL_PORT", "2525"))).contains("opora.mail.port=2525");
    }

    @Test
    void the_address_of_the_installation_alone_serves_the_calendar() {
        assertThat(of(Map.of("OPORA_SITE", "http://10.0.0.5:8080")))
                .containsExactlyInAnyOrder(
                        "opora.mail.site=http://10.0.0.5:8080", "opora.mail.host=");
    }

    @ParameterizedTest
    @CsvSource({
        "OPORA_MAIL_PORT, smtp, OPORA_MAIL_PORT: «smtp» не номер порта",
        "OPORA_MAIL_PORT, 70000, OPORA_MAIL_PORT: «70000» не номер порта",
        "OPORA_MAIL_TLS, ssl, OPORA_MAIL_TLS: «ssl» не подходит",
        "OPORA_MAIL_FROM, Опора, в OPORA_MAIL_FROM нет почтового адреса",
        "OPORA_SITE, opora.region.ru, OPORA_SITE: «opora.region.ru» не адрес сайта",
        "OPORA_SITE, '', не задан OPORA_SITE",
        "OPORA_MAIL_FROM, '', в OPORA_MAIL_FROM нет почтового адреса"
    })
    void what_is_wrong_is_said_before_anything_starts(String name, String value, String said) {
        assertThatThrownBy(() -> of(with(name, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(said);
    }

    private static Map<String, String> with(String name, String value) {
        Map<String, String> changed = new HashMap<>(WHOLE);
        changed.put(name, value);
        return changed;
    }

    private static List<String> of(Map<String, String> environment) {
        return Surroundings.of(environment, Path.of("/srv/opora")).mail().settings();
    }
}
