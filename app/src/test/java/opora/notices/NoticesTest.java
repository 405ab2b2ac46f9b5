package opora.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import opora.notices.NoticeKind.LetterContent;
import opora.notices.store.NoticeStore;
import opora.notices.store.SecretStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@WithPost
class NoticesTest {

    private static long lastPerson = 7_000_000;

    @Autowired Notices notices;
    @Autowired NoticeStore store;
    @Autowired SecretStore secrets;
    @Autowired JdbcClient sql;

    private final long person = ++lastPerson;

    @Test
    void what_was_told_under_a_key_is_not_told_twice() {
        notices.send(notice("visit/1", "Визит 17 июня"));
        notices.send(notice("visit/1", "Визит 17 июня, ещё раз"));
        notices.send(notice("visit/2", "Визит 18 июня"));
        assertThat(store.list(person, Optional.empty(), 0, 10))
                .extracting(KeptNotice::title)
                .containsExactly("Визит 18 июня", "Визит 17 июня");
        assertThat(notices.unread(person)).isEqualTo(2);
    }

    @Test
    void a_kind_that_no_room_declares_is_refused() {
        NoticeKind stranger =
                new NoticeKind(
                        "trial.stranger",
                        "Чужое",
                        "Чужое",
                        Delivery.ONLY_HERE,
                        LetterContent.WITH_TEXT);
        assertThatThrownBy(() -> notices.send(Notice.of(person, stranger, "1", "Чужое", "", "/")))
                .hasMessageContaining("trial.stranger");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/", "//evil.example", "schools/7", "/a\r\nb"})
    void a_notice_leads_nowhere_but_into_this_house(String address) {
        assertThatThrownBy(() -> Notice.of(person, TestKinds.NEWS, "1", "Новость", "", address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_was_read_a_year_ago_goes_and_what_nobody_read_stays() {
        for (String key : List.of("old", "fresh", "unread")) {
            notices.send(notice(key, key));
        }
        Instant now = Instant.now();
        read("old", now.minus(Duration.ofDays(370)));
        read("fresh", now.minus(Duration.ofDays(360)));
        secrets.noteGuess("192.0.2.77", now.minus(Duration.ofDays(2)));
        Instant aYearAgo = now.minus(Duration.ofDays(365));
        assertThat(store.forgetReadBefore(aYearAgo)).isEqualTo(1);
        assertThat(secrets.forgetGuessesBefore(now.minus(Duration.ofDays(1)))).isPositive();
        assertThat(store.list(person, Optional.empty(), 0, 10))
                .extracting(KeptNotice::title)
                .containsExactly("unread", "fresh");
        assertThat(secrets.guesses("192.0.2.77", Instant.EPOCH)).isZero();
    }

    private Notice notice(String key, String title) {
        return Notice.of(person, TestKinds.NEWS, key, title, "", "/schools");
    }

    private void read(String key, Instant at) {
        sql.sql("update notices.notice set read_at = :at where person = :person and key = :key")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person)
                .param("key", key)
                .update();
    }
}
