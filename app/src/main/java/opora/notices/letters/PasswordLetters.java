package opora.notices.letters;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import opora.access.PasswordLinkWanted;
import opora.access.PasswordMail;
import org.springframework.mail.MailException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends the link for a new password. It is not kept and not tried again: whoever gets no letter asks once more. Sent beside the request, so
 * that the clock does not tell whether there is such an account.
 */
@Component
class PasswordLetters implements PasswordMail {

    private static final System.Logger LOG = System.getLogger("opora.notices");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MailSettings settings;
    private final MailServer server;
    private final Clock clock;

    PasswordLetters(MailSettings settings, MailServer server, Clock clock) {
        this.settings = settings;
        this.server = server;
        this.clock = clock;
    }

    @Override
    public boolean isOn() {
        return settings.isOn() && !settings.site().isEmpty();
    }

    @TransactionalEventListener
    void on(PasswordLinkWanted wanted) {
        if (isOn()) {
            Thread.startVirtualThread(() -> send(wanted));
        }
    }

    private void send(PasswordLinkWanted wanted) {
        try {
            server.post(wanted.person().email(), "Новый пароль для Опоры", text(wanted));
        } catch (MailException e) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the letter with a link for a password did not leave: {0}",
                    e.getClass().getSimpleName());
        }
    }

    private String text(PasswordLinkWanted wanted) {
        return """
        Здравствуйте!

        Кто-то, скорее всего вы, попросил новый пароль для Опоры. Придумайте его по ссылке, она действует до %s:
        %s

        Если вы этого не просили, ничего не делайте: прежний пароль действует.
        """
                .formatted(
                        TIME.format(ZonedDateTime.ofInstant(wanted.ends(), clock.getZone())),
                        settings.site() + wanted.path());
    }
}
