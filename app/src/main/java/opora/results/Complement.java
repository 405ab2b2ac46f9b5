package opora.results;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.Heading;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * What an aggregated report says of one group of participants in one procedure of one year. It tells nobody failed and is never counted in
 * identification: it stands beside an {@link Outcome} as a reference or fills in what the outcome does not tell.
 *
 * @param participants of the group; empty when the report does not tell
 * @param values in the order of the report; what a report leaves empty for a group is absent
 * @param source where in the file it stands
 */
public record Complement(
        Kind kind,
        Group group,
        AcademicYear year,
        Procedure procedure,
        Optional<Integer> participants,
        List<Value> values,
        Outcome.Source source) {

    /** Which report, by what its percentages are of. */
    public enum Kind {
        /** share of participants with mark «2», «3», «4», «5», in percent of the participants */
        MARKS("Статистика по отметкам"),
        /** «Понизили», «Подтвердили», «Повысили» against the mark book, in percent of the participants */
        JOURNAL("Сравнение отметок с отметками по журналу"),
        /** points got for a task, in percent of the highest possible sum */
        TASKS("Выполнение заданий"),
        /** likewise among those with one mark */
        TASKS_BY_GROUP("Выполнение заданий группами участников"),
        /** points got for a required skill, in percent of the highest possible sum */
        PLANNED_RESULTS("Достижение планируемых результатов"),
        /** share of participants with a primary score, in percent of the participants */
        SCORES("Распределение первичных баллов"),
        /** mean score or mean mark, each in the unit that its label names; no percent */
        MEANS("Средние результаты");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** As the report is called. */
        public String title() {
            return title;
        }
    }

    /** Whose participants. */
    public sealed interface Group {

        /** As the report writes it, without the login. */
        String name();

        /** What two writings of one group share. There is one country and one region. */
        default String key() {
            return switch (this) {
                case Country _ -> "country";
                case Region _ -> "region";
                case Municipality one ->
                        "municipality:"
                                + (one.code().isEmpty() ? Heading.plain(one.name()) : one.code());
                case School school -> "school:" + school.code().key();
            };
        }

        /** All of the country who took part: «Вся выборка». */
        record Country(String name) implements Group {}

        /** The region of this installation. */
        record Region(String name) implements Group {}

        /** {@code code}: «reg79_m001»; «» where the report does not tell it. */
        record Municipality(String name, String code) implements Group {}

        /** {@code within}: the municipality under which the report lists it; empty where it lists none. */
        record School(String name, SchoolCode code, Optional<Municipality> within)
                implements Group {}
    }

    /**
     * One number of the report.
     *
     * @param label the mark, the score, the number of the task, the skill, or one of {@link #JOURNAL_LABELS}
     * @param mark of the participants it is about, 2–5; empty when it is about all of the group
     * @param maximum points that one participant can get for the task; empty where it is no task or the report does not tell
     * @param percent 0–100 with the decimals of the file; of {@link Kind#MEANS} the mean itself, which is no percent
     * @param participants how many that are, where the report tells
     */
    public record Value(
            String label,
            Optional<Integer> mark,
            Optional<Integer> maximum,
            BigDecimal percent,
            Optional<Integer> participants) {}

    /** Labels of {@link Kind#JOURNAL}: the mark of the procedure is below, equal to, above that of the mark book. */
    public static final List<String> JOURNAL_LABELS =
            List.of("Понизили", "Подтвердили", "Повысили");
}
