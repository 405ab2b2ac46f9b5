package opora.results.formats.reports;

import java.util.List;
import java.util.Map;
import opora.results.formats.sheets.HeadingNames;

/** The columns of Ф3. */
enum MarkField {
    GROUP,
    SCHOOLS,
    PARTICIPANTS,
    TWO,
    THREE,
    FOUR,
    FIVE;

    static final List<MarkField> MARKS = List.of(TWO, THREE, FOUR, FIVE);

    static final Map<String, MarkField> NAMES =
            HeadingNames.of(
                    Map.of(
                            GROUP, List.of("Группы участников"),
                            SCHOOLS, List.of("Кол-во ОО"),
                            PARTICIPANTS, List.of("Кол-во участников"),
                            TWO, List.of("2"),
                            THREE, List.of("3"),
                            FOUR, List.of("4"),
                            FIVE, List.of("5")));
}
