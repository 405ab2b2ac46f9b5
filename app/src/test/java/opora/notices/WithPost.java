package opora.notices;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.ServerSocket;
import opora.upkeep.OnTestDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The house with kinds of notices and a real mail server of this machine, one for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@Import(TestKinds.class)
@ContextConfiguration(initializers = {OnTestDatabase.Fresh.class, WithPost.Settings.class})
public @interface WithPost {

    String SITE = "https://opora.example";

    /** On the same port every time: a test that closes it opens it again. */
    final class Office {

        public static final GreenMail POST =
                new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

        private Office() {}

        public static void open() {
            POST.start();
            POST.setUser("opora@region.example", "opora", "secret");
        }

        private static int freePort() {
            try (ServerSocket any = new ServerSocket(0)) {
                return any.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Called by Spring, once per context. */
    class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Office.open();
            TestPropertyValues.of(
                            "opora.mail.host=127.0.0.1",
                            "opora.mail.port=" + Office.POST.getSmtp().getPort(),
                            "opora.mail.tls=off",
                            "opora.mail.user=opora",
                            "opora.mail.password=secret",
                            "opora.mail.from=opora@region.example",
                            "opora.mail.site=" + SITE,
                            "opora.mail.patience=200ms",
                            "db-scheduler.polling-interval=200ms")
                    .applyTo(context);
        }
    }
}
