package opora.objectivity;

import java.util.List;
import opora.objectivity.SignAnswer.NotAsked;
import opora.vocabulary.AcademicYear;

/**
 * The whole region of one year.
 *
 * @param signs everything that was asked, the smallest p-value first
 * @param notAsked everything that was not, in the order of the questions
 */
public record ScreenedYear(
        AcademicYear year, Terms terms, List<Weighed> signs, List<NotAsked> notAsked) {

    public ScreenedYear {
        signs = List.copyOf(signs);
        notAsked = List.copyOf(notAsked);
    }

    /** What is worth a look under the terms. */
    public List<Weighed> remarkable() {
        return signs.stream().filter(sign -> sign.qValue() <= terms.rate()).toList();
    }
}
