package opora.results.formats.outcomes;

import java.util.List;
import java.util.Map;
import opora.results.formats.sheets.HeadingNames;

/** The columns of a table of outcomes (FORMATS.md) under both names. */
public enum OutcomeField {
    YEAR,
    PROCEDURE,
    SCHOOL,
    CLASS,
    PARTICIPANTS,
    FAILED,
    TWO,
    THREE,
    FOUR,
    FIVE;

    static final List<OutcomeField> MARKS = List.of(TWO, THREE, FOUR, FIVE);

    static final Map<String, OutcomeField> NAMES =
            HeadingNames.of(
                    Map.of(
                            YEAR, List.of("year", "год"),
                            PROCEDURE, List.of("procedure", "процедура"),
                            SCHOOL, List.of("school", "код ОО"),
                            CLASS, List.of("class", "класс"),
                            PARTICIPANTS, List.of("participants", "участников"),
                            FAILED, List.of("failed", "не справились"),
                            TWO, List.of("m2", "2"),
                            THREE, List.of("m3", "3"),
                            FOUR, List.of("m4", "4"),
                            FIVE, List.of("m5", "5")));
}
