package opora.results.formats.described;

import java.util.List;
import java.util.Map;
import opora.results.formats.sheets.HeadingNames;

/** The columns of a table about schools whose other columns are taken word for word. */
enum ListField {
    CODE,
    NAME,
    MUNICIPALITY,
    YEAR;

    static final Map<String, ListField> NAMES =
            HeadingNames.of(
                    Map.of(
                            CODE,
                                    List.of(
                                            "Логин",
                                            "Логин ОО",
                                            "Логин школы",
                                            "Код ОО",
                                            "Код школы",
                                            "Пользователь"),
                            NAME,
                                    List.of(
                                            "ОО",
                                            "Школа",
                                            "Наименование",
                                            "Наименование ОО",
                                            "Название ОО",
                                            "Образовательная организация",
                                            "Наименование образовательной организации"),
                            MUNICIPALITY,
                                    List.of(
                                            "Муниципалитет",
                                            "Муниципальное образование",
                                            "Наименование муниципалитета",
                                            "Район"),
                            YEAR, List.of("Год", "Учебный год")));
}
