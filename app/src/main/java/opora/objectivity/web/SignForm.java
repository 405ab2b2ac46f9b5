package opora.objectivity.web;

import java.util.Map;
import java.util.Objects;
import opora.objectivity.answer.Answers.Words;
import opora.vocabulary.PersonalTraces;
import org.jspecify.annotations.Nullable;

/** The forms of a card as typed; a field that the browser does not send is empty. */
public record SignForm(String text, String known, String outcome, String ground, String day) {

    static final SignForm EMPTY = new SignForm("", "", "", "", "");

    public SignForm {
        text = given(text);
        known = given(known);
        outcome = given(outcome);
        ground = given(ground);
        day = given(day);
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    Words words() {
        return new Words(text, known);
    }

    SignForm asked(int year, Map<String, String> mistakes) {
        return new SignForm(
                text, PersonalTraces.of(year, text).asked(known, mistakes), outcome, ground, day);
    }
}
