package opora.programme.wording;

import java.util.List;
import java.util.Optional;

/**
 * What sort of provision: an activity, a task, a part of the document.
 *
 * @param code name in kept rows, «activity»
 * @param title as people read it, «Мероприятие»
 * @param within codes of the kinds in which one may stand; {@link #PROGRAMME} for the programme itself
 */
public record Kind(String code, String title, List<String> within, List<Field> fields) {

    public static final String PROGRAMME = "programme";
    public static final String PART = "part";

    public Kind {
        within = List.copyOf(within);
        fields = List.copyOf(fields);
    }

    public Optional<Field> field(String wanted) {
        return fields.stream().filter(field -> field.code().equals(wanted)).findFirst();
    }

    /** Stands in the programme and is shown by whichever part shows its kind. */
    public boolean isOfProgramme() {
        return within.contains(PROGRAMME);
    }

    /** The field that names a provision of this kind among others: its first typed one that is required, else its first. */
    public Field naming() {
        return fields.stream()
                .filter(Field::isRequired)
                .findFirst()
                .orElseGet(() -> fields.getFirst());
    }
}
