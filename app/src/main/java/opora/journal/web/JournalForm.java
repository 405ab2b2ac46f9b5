package opora.journal.web;

import org.jspecify.annotations.Nullable;

/** The parameters of the address as they came. */
record JournalForm(
        @Nullable String from,
        @Nullable String until,
        @Nullable String who,
        @Nullable String kind,
        @Nullable String school,
        @Nullable String q,
        @Nullable String page) {

    JournalQuery query() {
        int number = page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return new JournalQuery(from, until, who, kind, school, q, number);
    }
}
