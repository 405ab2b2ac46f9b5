package opora.programme.measures;

import java.util.List;
import java.util.stream.Collectors;
import opora.identification.JudgedOutcome;
import opora.vocabulary.Disclosure;

/**
 * A measure for a school, and why.
 *
 * @param because «Низкий результат: ВПР 2026, математика, 5 класс — не справились 9 из 25 · 36 %.»
 */
public record Suggestion(Measure measure, String because) {

    static Suggestion of(Measure measure, Occasion occasion, List<JudgedOutcome> low) {
        return new Suggestion(
                measure,
                low.stream()
                        .map(Suggestion::words)
                        .collect(Collectors.joining("; ", occasion.title() + ": ", ".")));
    }

    /** Numbers of the school itself, for whoever may read its verdict. */
    private static String words(JudgedOutcome one) {
        return "%s — не справились %s"
                .formatted(one.procedure().title(one.year()), Disclosure.WHOLE.words(one.failed()));
    }
}
