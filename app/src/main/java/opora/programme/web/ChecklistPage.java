package opora.programme.web;

import java.util.List;
import java.util.Map;
import opora.programme.ProgrammeLevel;

/**
 * What reviewers are asked, by level; or the form of one level.
 *
 * @param levels all of them to be read, one to be changed
 * @param typed one question in a line; of the form alone
 * @param upon what was entered last when the form was opened
 */
public record ChecklistPage(
        Hand hand, List<Level> levels, String typed, long upon, Map<String, String> mistakes) {

    public enum Hand {
        READS,
        CHANGES
    }

    /** {@code since}: «вопросы региона с 12.03.2027, Иванова А. П.», «вопросы Опоры» */
    public record Level(ProgrammeLevel level, String since, List<String> questions) {

        public String address() {
            return "/programmes/checklist/" + level.name();
        }
    }

    public boolean mayChange() {
        return hand == Hand.CHANGES;
    }

    /** The one that the form changes. */
    public Level one() {
        return levels.getFirst();
    }
}
