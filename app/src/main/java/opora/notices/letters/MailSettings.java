package opora.notices.letters;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code opora.mail.*}, as the start of the house has checked it.
 *
 * @param host empty: no letters leave
 * @param user empty: the server asks nobody who he is
 * @param from the address that letters come from
 * @param tls {@code starttls}, {@code tls} or {@code off}
 * @param site the address of the installation, as people open it, without a slash at the end
 * @param patience the wait after the first failure; every next one is twice as long
 */
@ConfigurationProperties("opora.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("0") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("starttls") String tls,
        @DefaultValue("") String site,
        @DefaultValue("1m") Duration patience) {

    public boolean isOn() {
        return !host.isEmpty();
    }

    /** The log shows no password. */
    @Override
    public String toString() {
        return "mail by " + host;
    }
}
