package opora.journal.web;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The parameters of the address as they came. */
record JournalForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String who,
        @Nullable String kind,
        @Nullable String school,
        @Nullable String words,
        @Nullable String page) {

    /** Empty when this session does not know the words that the address speaks of. */
    Optional<JournalQuery> query(HttpSession session) {
        return Words.find(session, words).map(known -> query().withWords(known).onPage(number()));
    }

    /** Without any words. */
    JournalQuery query() {
        return new JournalQuery(from, until, who, kind, school, Words.NONE, number());
    }

    private int number() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
    }
}
