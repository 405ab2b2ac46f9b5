package opora.notices.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The server that letters leave by. No bean of Spring Boot: its health must not depend on a server of others. */
@Component
class MailServer {

    private static final String TIMEOUT_MS = "20000";

    private final MailSettings settings;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    MailServer(MailSettings settings) {
        this.settings = settings;
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
        }
        sender.setJavaMailProperties(properties(settings));
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", Boolean.toString(!settings.user().isEmpty()));
        properties.setProperty("mail.smtp.connectiontimeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.timeout", TIMEOUT_MS);
        properties.setProperty("mail.smtp.writetimeout", TIMEOUT_MS);
        switch (settings.tls().toLowerCase(Locale.ROOT)) {
            case "tls" -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case "starttls" -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case "off" -> properties.setProperty("mail.smtp.starttls.enable", "false");
            default -> throw new IllegalArgumentException("opora.mail.tls: " + settings.tls());
        }
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    /** Returns when the server has taken the letter. @throws org.springframework.mail.MailException when it has not */
    void post(Letter letter) {
        sender.send(message -> write(letter, message));
    }

    /** A letter that was asked for just now and cannot be ordered off. @throws org.springframework.mail.MailException as above */
    void post(String to, String subject, String plain) {
        sender.send(message -> {
            MimeMessageHelper writing =
                    new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            writing.setFrom(settings.from(), "Опора");
            writing.setTo(to);
            writing.setSubject(subject);
            writing.setText(plain);
            message.setHeader("Auto-Submitted", "auto-generated");
        });
    }

    private void write(Letter letter, MimeMessage message)
            throws MessagingException, UnsupportedEncodingException {
        MimeMessageHelper writing =
                new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        writing.setFrom(settings.from(), "Опора");
        writing.setTo(letter.to());
        writing.setSubject(letter.subject());
        writing.setText(letter.plain(), letter.html());
        message.setHeader("Message-ID", "<" + letter.id() + "@" + domain() + ">");
        message.setHeader("List-Unsubscribe", "<" + letter.wayOut() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }
}
