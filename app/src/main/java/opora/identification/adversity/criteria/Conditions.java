package opora.identification.adversity.criteria;

import java.util.List;
import java.util.Optional;
import opora.identification.adversity.criteria.Criterion.Answer;

/**
 * What a rule says of one school.
 *
 * @param answers one per criterion, in their order
 * @param atLeast how many are needed
 */
public record Conditions(List<Answered> answers, int atLeast) {

    /** {@code said}: as the school wrote it, «3 из 25» for a percent; empty for no answer. */
    public record Answered(Criterion criterion, Optional<String> said, Answer answer) {}

    /** What follows. */
    public enum Conclusion {
        ADVERSE("ШНСУ", "warn"),
        UNKNOWN("Данных мало", "nodata"),
        OTHER("Критериев мало", "clear");

        private final String title;
        private final String kind;

        Conclusion(String title, String kind) {
            this.title = title;
            this.kind = kind;
        }

        public String title() {
            return title;
        }

        /** The class of {@code ui/tag}. */
        public String kind() {
            return kind;
        }
    }

    public Conditions {
        answers = List.copyOf(answers);
    }

    public int count(Answer answer) {
        return (int) answers.stream().filter(one -> one.answer() == answer).count();
    }

    /** Unknown while the missing answers could still make up what is needed. */
    public Conclusion conclusion() {
        int met = count(Answer.MET);
        if (met >= atLeast) {
            return Conclusion.ADVERSE;
        }
        return met + count(Answer.UNKNOWN) >= atLeast ? Conclusion.UNKNOWN : Conclusion.OTHER;
    }
}
