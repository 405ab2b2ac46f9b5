package opora.results.formats.described;

import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.results.Description;
import opora.results.formats.sheets.HeadingNames;

/** The columns of a work description (METHODOLOGY 5.3). */
enum WorkField {
    /** as printed in the paper: «1К1» */
    PRINTED("№ по КИМу"),
    NUMBER("№"),
    SKILL(Description.SKILL),
    BLOCK("Блоки ПООП"),
    LEVEL(Description.LEVEL),
    CONTENT_CODE(Description.CONTENT_CODES),
    DEMAND_CODE("Код КТ"),
    MAXIMUM(Description.MAXIMUM),
    MINUTES("Минут");

    static final Map<String, WorkField> NAMES =
            HeadingNames.of(
                    Map.of(
                            PRINTED,
                                    List.of(
                                            "№ по КИМу",
                                            "№ по КИМ",
                                            "Номер по КИМу",
                                            "Номер в КИМ"),
                            NUMBER, List.of("№", "№ задания", "Номер задания", "Задание"),
                            SKILL,
                                    List.of(
                                            "Умения, виды деятельности",
                                            "Умения, виды деятельности (в соответствии с ФГОС)",
                                            "Проверяемые умения"),
                            BLOCK,
                                    List.of(
                                            "Блоки ПООП",
                                            "Блоки ПООП: выпускник научится / получит возможность научиться",
                                            "Блоки ПООП обучающийся научится / получит возможность научиться"),
                            LEVEL, List.of("Уровень сложности", "Уровень сложности задания"),
                            CONTENT_CODE, List.of("Код КЭС", "КЭС", "Коды КЭС"),
                            DEMAND_CODE, List.of("Код КТ", "КТ", "Коды КТ"),
                            MAXIMUM,
                                    List.of(
                                            "Максимальный балл",
                                            "Максимальный балл за выполнение задания",
                                            "Макс балл",
                                            "Макс. балл"),
                            MINUTES,
                                    List.of(
                                            "Примерное время",
                                            "Примерное время выполнения",
                                            "Примерное время выполнения задания",
                                            "Примерное время выполнения задания обучающимся (в минутах)",
                                            "Примерное время выполнения задания (в минутах)")));

    /** What a task says once, however many rows it takes; the other columns may say another thing in each of them. */
    static final Set<WorkField> SAID_ONCE = Set.of(LEVEL, MAXIMUM, MINUTES);

    private final String title;

    WorkField(String title) {
        this.title = title;
    }

    /** As the description is kept and shown, whatever the heading of the file. */
    String title() {
        return title;
    }
}
