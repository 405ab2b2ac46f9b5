package opora.programme.start;

import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * The list that a programme quotes.
 *
 * @param version of the approved list; empty while the run is in force without an order
 */
record Cited(AcademicYear year, long run, Optional<Integer> version) {

    /** «перечень 2026 года, версия 1 (расчёт 41)», «перечень 2026 года, расчёт 41». */
    String words() {
        return "перечень " + rest();
    }

    /** «по перечню 2026 года, расчёт 41». */
    String by() {
        return "по перечню " + rest();
    }

    private String rest() {
        return "%s года, %s"
                .formatted(
                        year,
                        version.map("версия %d (расчёт "::formatted)
                                .map(text -> text + run + ")")
                                .orElse("расчёт " + run));
    }
}
