package opora.results.formats.described;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.results.formats.sheets.HeadingNames;

/** The columns of the list of schools with signs of non-objective results (METHODOLOGY 2.3) beside those of the markers. */
enum BiasField {
    YEAR,
    LOGIN,
    MUNICIPALITY,
    SCHOOL,
    MARKERS;

    static final Set<BiasField> REQUIRED = Set.of(YEAR, LOGIN, MARKERS);

    static final Map<String, BiasField> NAMES =
            HeadingNames.of(
                    Map.of(
                            YEAR, List.of("Год"),
                            LOGIN, List.of("Логин"),
                            MUNICIPALITY, List.of("Муниципалитет"),
                            SCHOOL, List.of("ОО"),
                            MARKERS, List.of("Количество маркеров")));
}
