package opora.intake.classes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opora.intake.formats.Heading;

/** The columns of a register of classes under all their names. */
enum ClassField {
    SCHOOL("school", "код ОО", "логин"),
    YEAR("year", "учебный год", "год"),
    TITLE("class", "класс", "параллель"),
    LETTER("letter", "литера", "буква"),
    PUPILS("pupils", "обучающихся", "число обучающихся", "количество обучающихся"),
    NAME("name", "школа", "наименование"),
    MUNICIPALITY("municipality", "муниципалитет");

    static final Set<ClassField> REQUIRED = Set.of(SCHOOL, YEAR, TITLE);
    static final Map<String, ClassField> NAMES = names();

    private final List<String> headings;

    ClassField(String... headings) {
        this.headings = List.of(headings);
    }

    private static Map<String, ClassField> names() {
        Map<String, ClassField> names = new HashMap<>();
        for (ClassField field : values()) {
            field.headings.forEach(heading -> names.put(Heading.plain(heading), field));
        }
        return Map.copyOf(names);
    }
}
