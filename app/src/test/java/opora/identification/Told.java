package opora.identification;

import static opora.identification.Given.verdict;
import static opora.identification.Given.year;

import java.util.List;

/** Explanations of the one school of 2026 as plain texts. */
public final class Told {

    static final String[] FOUR = {"VPR-5-RU", "VPR-5-MA", "VPR-6-RU", "VPR-6-MA"};
    static final String PERCENT =
            " Процент — вероятность того, что доля на самом деле не ниже порога.";

    static final String PERCENT_OF_A_GROUND =
            " Процент — вероятность этого по всем учтённым процедурам, если считать их независимыми.";

    private Told() {}

    /** The sentences, no-break spaces made plain. */
    static List<String> told(Method method, String results) {
        return Explanation.of(verdict(method, 2026, results), method, year(2026))
                .sentences()
                .stream()
                .map(sentence -> plain(sentence.text()))
                .toList();
    }

    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
