package opora.results.formats.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.intake.formats.TableHeader;
import opora.results.formats.sheets.HeadingNames;

/** The columns by which a table collected from reports of ФИС ОКО says what its percentages are of (METHODOLOGY 5.1). */
enum AggregateField {
    YEAR,
    GRADE,
    SUBJECT,
    MUNICIPALITY,
    LOGIN,
    SCHOOL,
    PARTICIPANTS;

    private static final Set<AggregateField> NEEDED =
            Set.of(YEAR, GRADE, SUBJECT, LOGIN, PARTICIPANTS);

    static final Map<String, AggregateField> NAMES =
            HeadingNames.of(
                    Map.of(
                            YEAR, List.of("Год"),
                            GRADE, List.of("Класс"),
                            SUBJECT, List.of("Предмет"),
                            MUNICIPALITY, List.of("Муниципалитет"),
                            LOGIN, List.of("Логин"),
                            SCHOOL, List.of("ОО"),
                            PARTICIPANTS, List.of("Кол-во участников")));

    /** {@code labels}: further headings that must be there. */
    static boolean areEnough(TableHeader<AggregateField> header, List<String> labels) {
        return header.hasAll(NEEDED)
                && labels.stream()
                        .allMatch(label ->
                                header.others().stream()
                                        .anyMatch(column -> header.heading(column).equals(label)));
    }
}
