package opora.overview.next.web;

import java.util.Map;
import java.util.Objects;
import opora.overview.next.Calls;
import opora.overview.next.Calls.TypedContact;
import opora.overview.next.Calls.TypedDismissal;
import opora.overview.next.Calls.Words;
import org.jspecify.annotations.Nullable;

/** The forms of a school as typed; a field that the browser does not send is empty. {@code text} is of a contact, {@code words} of a dismissal. */
public record CallForm(
        String day,
        String way,
        String text,
        String until,
        String because,
        String words,
        String known) {

    public CallForm {
        day = given(day);
        way = given(way);
        text = given(text);
        until = given(until);
        because = given(because);
        words = given(words);
        known = given(known);
    }

    static CallForm empty(String today, String until) {
        return new CallForm(today, "CALL", "", until, "", "", "");
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    TypedContact contact() {
        return new TypedContact(day, way, new Words(text, known));
    }

    TypedDismissal dismissal() {
        return new TypedDismissal(until, because, new Words(words, known));
    }

    /** The same, knowing what was asked about by now; the other form keeps what it begins with. */
    CallForm asked(Calls calls, Map<String, String> mistakes, CallForm fresh) {
        return new CallForm(
                day.isEmpty() ? fresh.day : day,
                way.isEmpty() ? fresh.way : way,
                text,
                until.isEmpty() ? fresh.until : until,
                because,
                words,
                calls.traces(text + words).asked(known, mistakes));
    }
}
