package opora.programme.agreement;

import java.util.List;
import java.util.Locale;

/** What reviewers ask of a programme, and what they answer. */
public final class Checklist {

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
}
