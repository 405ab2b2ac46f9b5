package opora.identification.warning;

import java.util.List;
import java.util.Optional;
import opora.vocabulary.AcademicYear;

/**
 * A school or a class at the end of a year, with what was known of it then, and what came a year later.
 *
 * @param of what it is about
 * @param school its code; occasions of one school go together
 * @param kind only from its own kind one can learn: the procedure of a class; «» for schools
 * @param year the last one that was known; the forecast is for the year after
 * @param status whether it was listed, or low, in that year
 * @param repeated chance 0–1 that it comes if the year is repeated, without any training
 * @param participants on whose results it rests
 * @param traits of all occasions of a kind in the same order
 * @param facts what may be said of them, in Russian
 * @param came empty while nobody knows, and where nothing could be judged
 */
public record Occasion<S>(
        S of,
        String school,
        String kind,
        AcademicYear year,
        boolean status,
        double repeated,
        int participants,
        List<Trait> traits,
        List<String> facts,
        Optional<Boolean> came) {

    /** A number that may foretell something; {@code fact}: place of the sentence that says it. */
    public record Trait(double value, int fact, Sense sense) {

        /** The more, the likelier. */
        static Trait raising(double value, int fact) {
            return new Trait(value, fact, Sense.RAISES);
        }
    }

    /** What can be true of a trait: worse results never make the list less likely, though a regression with few cases may think so. */
    public enum Sense {
        RAISES,
        FREE
    }

    public Occasion {
        traits = List.copyOf(traits);
        facts = List.copyOf(facts);
    }

    /** The year of which something is forecast. */
    AcademicYear target() {
        return year.next();
    }

    double[] numbers() {
        return traits.stream().mapToDouble(Trait::value).toArray();
    }
}
