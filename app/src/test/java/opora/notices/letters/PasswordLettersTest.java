package opora.notices.letters;

import static opora.notices.WithPost.Office.POST;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.Browser;
import opora.SmallWorld;
import opora.access.Role;
import opora.access.Viewer;
import opora.notices.WithPost;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A forgotten password, with a real server of mail. */
@WithPost
class PasswordLettersTest {

    private static final long PATIENCE_MS = 20_000;
    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s]+(/invitation\\?token=[0-9a-f]+)");

    @Autowired ApplicationContext house;
    @Autowired MockMvc mvc;

    @Test
    void a_link_comes_by_letter_and_opens_and_nobody_else_gets_one() throws Exception {
        POST.purgeEmailFromAllMailboxes();
        Viewer forgetful = SmallWorld.in(house).own(Role.TEACHER);
        Browser browser = new Browser(mvc);
        browser.open("/sign-in/forgotten");
        browser.submit("/sign-in/forgotten", "email", "nobody@small.example");
        browser.submit("/sign-in/forgotten", "email", forgetful.email());

        assertThat(POST.waitForIncomingEmail(PATIENCE_MS, 1)).isTrue();
        MimeMessage letter = POST.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Новый пароль для Опоры");
        assertThat(letter.getAllRecipients()[0]).hasToString(forgetful.email());
        Matcher link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        assertThat(new Browser(mvc).open(link.group(1)).getContentAsString())
                .contains(forgetful.email());
        assertThat(POST.getReceivedMessages()).hasSize(1);
    }
}
