package opora.intake.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import opora.intake.formats.Heading;

/** The columns of a register of schools (FORMATS.md) under both names. */
enum RegisterField {
    CODE("school", "код ОО"),
    NAME("name", "наименование"),
    MUNICIPALITY("municipality", "муниципалитет"),
    REGION("region", "регион"),
    KIND("type", "вид"),
    SETTLEMENT("settlement", "населённый пункт"),
    GRADES("grades", "параллели"),
    LATITUDE("latitude", "широта"),
    LONGITUDE("longitude", "долгота"),
    INN("inn", "ИНН"),
    OGE("oge_code", "код ОГЭ"),
    EGE("ege_code", "код ЕГЭ"),
    CLOSED("closed", "закрыта"),
    MERGED_INTO("merged_into", "присоединена к");

    static final Set<RegisterField> REQUIRED = Set.of(CODE, NAME, MUNICIPALITY);
    static final Map<String, RegisterField> NAMES = names();

    private final String english;
    private final String russian;

    RegisterField(String english, String russian) {
        this.english = english;
        this.russian = russian;
    }

    private static Map<String, RegisterField> names() {
        Map<String, RegisterField> names = new HashMap<>();
        for (RegisterField field : values()) {
            names.put(Heading.plain(field.english), field);
            names.put(Heading.plain(field.russian), field);
        }
        return Map.copyOf(names);
    }
}
