package opora.consistency.rules;

import java.util.List;
import java.util.Map;

/**
 * A rule as its room has written it down.
 *
 * @param id stable, {@code results.classes_add_up}; tasks are kept under it
 * @param about the kind of things, {@link opora.consistency.Observations#about}
 * @param holds what has to be true of every thing
 * @param asked whether whoever loaded the file has the task when it is not
 * @param who has the task otherwise, and when whoever loaded it is not there any more
 * @param title what is wrong, in a few words
 * @param why what Opora compares and what is spoilt when it does not fit, in one or two sentences
 * @param remedy what to do
 */
public record Rule(
        String id,
        String about,
        Condition holds,
        Missing missing,
        Severity severity,
        Asked asked,
        Level who,
        String title,
        String why,
        String remedy,
        Examples examples) {

    /** What it means that a measure of the condition is not known. */
    public enum Missing {
        /** nothing can be said, so nothing is */
        SKIP,
        /** that it is not known is what is wrong */
        VIOLATION
    }

    /** How much hangs on it. */
    public enum Severity {
        /** numbers that people see are probably wrong */
        WRONG("late", "Ошибка"),
        /** may be right, somebody has to look */
        CHECK("warn", "Проверьте"),
        /** a gap that makes pages poorer */
        GAP("wait", "Неполно");

        private final String kind;
        private final String title;

        Severity(String kind, String title) {
            this.kind = kind;
            this.title = title;
        }

        /** The class of {@code ui/tag}. */
        public String kind() {
            return kind;
        }

        public String title() {
            return title;
        }
    }

    /** Who is asked first. */
    public enum Asked {
        /** whoever answers for the place */
        LEVEL,
        /** whoever loaded the file, because the answer is in it */
        LOADER
    }

    /** Who does something about it. The one above sees explanations and may return them. */
    public enum Level {
        SCHOOL,
        MUNICIPALITY,
        REGION
    }

    /** Measures of which the rule holds, and of which it does not; a test tries them all. */
    public record Examples(List<Map<String, Object>> holds, List<Map<String, Object>> breaks) {}
}
