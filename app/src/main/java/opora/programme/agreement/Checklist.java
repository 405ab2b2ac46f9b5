package opora.programme.agreement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What reviewers ask of a programme, and what they answer. */
public final class Checklist {

    private static final int MOST = 30;
    private static final int LONGEST = 300;
    private static final int BEGINNING = 40;

    private Checklist() {}

    public enum Answer {
        YES("да"),
        PARTLY("частично"),
        NO("нет");

        private final String title;

        Answer(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * @param place counted from 1, as in the list that was asked
     * @param note «» where nothing was added
     */
    public record Opinion(int place, String question, Answer answer, String note) {}

    /** Questions typed one in a line. */
    public static List<String> questions(String typed) {
        return typed.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** What cannot be asked, in Russian; no questions at all are the way back to those that ship. */
    public static Optional<String> wrong(List<String> questions) {
        if (questions.size() > MOST) {
            return Optional.of(
                    "Вопросов не больше %d, сейчас их %d: объедините близкие"
                            .formatted(MOST, questions.size()));
        }
        return questions.stream()
                .filter(question -> question.length() > LONGEST)
                .findFirst()
                .map(question ->
                        "Вопрос не длиннее %d знаков, а «%s…» длиннее: сократите его"
                                .formatted(LONGEST, question.substring(0, BEGINNING)));
    }
}
