package opora.corrections.web;

import java.util.Optional;
import opora.corrections.window.Term;
import opora.corrections.window.Terms;
import opora.corrections.window.Window;
import opora.vocabulary.TypedDay;
import org.jspecify.annotations.Nullable;

/** The form of a window as typed; a field that the browser does not send is empty. */
public record WindowForm(String run, String schools, String answers, String word, String reason) {

    static final WindowForm EMPTY = new WindowForm("", "", "", "", "");

    public WindowForm {
        run = orEmpty(run);
        schools = orEmpty(schools);
        answers = orEmpty(answers);
        word = orEmpty(word);
        reason = orEmpty(reason);
    }

    private static String orEmpty(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    static WindowForm of(Window window) {
        Term term = window.term();
        return new WindowForm(
                "", term.schoolsUntil().toString(), term.answersUntil().toString(), "", "");
    }

    Optional<Long> runNumber() {
        return run.matches("\\d{1,18}") ? Optional.of(Long.valueOf(run)) : Optional.empty();
    }

    Terms terms() {
        return new Terms(TypedDay.find(schools), TypedDay.find(answers));
    }
}
