package opora.upkeep.start;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import opora.upkeep.CannotStart;

/**
 * By which server letters leave, {@code OPORA_MAIL_HOST} and its neighbours, and under which address people open this house, {@code
 * OPORA_SITE}: the links of letters need it. What is wrong is said at the start, not when the first letter does not leave.
 */
public record MailServer(List<String> settings) {

    /** Said also when there is none: the environment alone would be heard by Spring. */
    public static final MailServer NONE = new MailServer(List.of("opora.mail.host="));

    private static final Map<String, String> USUAL_PORTS =
            Map.of("starttls", "587", "tls", "465", "off", "25");

    private static final int LAST_PORT = 65535;

    /** {@code value}: of a variable of the environment; empty when it is absent. */
    static MailServer of(Function<String, Optional<String>> value) {
        Stream<String> site =
                value.apply("OPORA_SITE").map(text -> "opora.mail.site=" + site(text)).stream();
        return value.apply("OPORA_MAIL_HOST")
                .map(host -> new MailServer(Stream.concat(site, of(host, value)).toList()))
                .orElseGet(
                        () -> new MailServer(Stream.concat(site, NONE.settings.stream()).toList()));
    }

    private static Stream<String> of(String host, Function<String, Optional<String>> value) {
        if (value.apply("OPORA_SITE").isEmpty()) {
            throw new CannotStart(
                    "Задан OPORA_MAIL_HOST, но не задан OPORA_SITE: куда вести ссылкам в письмах? Например, OPORA_SITE=https://opora.region.ru.");
        }
        String tls = value.apply("OPORA_MAIL_TLS").orElse("starttls");
        if (!USUAL_PORTS.containsKey(tls)) {
            throw new CannotStart(
                    "OPORA_MAIL_TLS: «" + tls + "» не подходит. Нужно starttls, tls или off.");
        }
        return Stream.of(
                "opora.mail.host=" + host,
                "opora.mail.tls=" + tls,
                "opora.mail.port="
                        + value.apply("OPORA_MAIL_PORT")
                                .map(MailServer::port)
                                .orElse(USUAL_PORTS.get(tls)),
                "opora.mail.user=" + value.apply("OPORA_MAIL_USER").orElse(""),
                "opora.mail.password=" + value.apply("OPORA_MAIL_PASSWORD").orElse(""),
                "opora.mail.from="
                        + value.apply("OPORA_MAIL_FROM")
                                .filter(from -> from.matches("[^@\\s]+@[^@\\s]+"))
                                .orElseThrow(() ->
                                        new CannotStart(
                                                "Задан OPORA_MAIL_HOST, но в OPORA_MAIL_FROM нет почтового адреса: от кого письма? Например, OPORA_MAIL_FROM=opora@region.ru.")));
    }

    private static String port(String text) {
        if (text.matches("[1-9]\\d{0,4}") && Integer.parseInt(text) <= LAST_PORT) {
            return text;
        }
        throw new CannotStart(
                "OPORA_MAIL_PORT: «"
                        + text
                        + "» не номер порта. Нужно целое число от 1 до 65535, например OPORA_MAIL_PORT=587.");
    }

    /** Without a slash at the end. */
    private static String site(String text) {
        try {
            URI site = new URI(text);
            boolean web = "https".equals(site.getScheme()) || "http".equals(site.getScheme());
            if (web && site.getHost() != null && site.getQuery() == null) {
                return text.replaceFirst("/+$", "");
            }
        } catch (URISyntaxException notAnAddress) {
            // said below
        }
        throw new CannotStart(
                "OPORA_SITE: «"
                        + text
                        + "» не адрес сайта. Нужен адрес, по которому люди открывают Опору, например OPORA_SITE=https://opora.region.ru.");
    }

    /** The log shows no password. */
    @Override
    public String toString() {
        return "mail";
    }
}
