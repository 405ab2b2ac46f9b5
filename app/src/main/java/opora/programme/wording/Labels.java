package opora.programme.wording;

import java.util.Locale;
import java.util.Optional;
import opora.vocabulary.Procedure;

/** Keys of values in the words of people: «срок», «план, декабрь 2026». */
public final class Labels {

    private Labels() {}

    /** The field to which a key belongs; empty for a key that no field has any more. */
    public static Optional<Field> field(Kind kind, String key) {
        return kind.fields().stream()
                .filter(field ->
                        field.type() == Field.Type.TARGETS
                                ? key.startsWith(field.code() + ".")
                                : key.equals(field.code()))
                .findFirst();
    }

    /** In lower case: «срок»; of a planned value «план, на 1 сентября». */
    public static String of(Edition edition, Kind kind, String key) {
        Optional<Field> field = field(kind, key);
        String label =
                field.map(Field::label)
                        .map(text ->
                                text.substring(0, 1).toLowerCase(Locale.of("ru"))
                                        + text.substring(1))
                        .orElse(key);
        return field.filter(one -> one.type() == Field.Type.TARGETS).isPresent()
                ? label + ", " + milestone(edition, key)
                : label;
    }

    private static String milestone(Edition edition, String key) {
        return number(key.substring(key.lastIndexOf('.') + 1))
                .flatMap(edition::find)
                .map(Provision::name)
                .orElse("убранный рубеж");
    }

    /** A value as people read it: of a choice its title, of a link what it leads to. */
    public static String told(Edition edition, Provision provision, String key) {
        String text = provision.value(key);
        return field(provision.kind(), key).map(field -> told(edition, field, text)).orElse(text);
    }

    private static String told(Edition edition, Field field, String text) {
        return switch (field.type()) {
            case CHOICE -> field.options().getOrDefault(text, text);
            case LINK -> number(text).flatMap(edition::find).map(Provision::name).orElse(text);
            case PROCEDURE -> Procedure.find(text).map(Procedure::title).orElse(text);
            case LINE, TEXT, LINES, GRID, TIMING, TARGET, TARGETS, DAY, MONEY, COUNT, UPPER -> text;
        };
    }

    private static Optional<ProvisionId> number(String text) {
        return text.matches("\\d{1,9}")
                ? Optional.of(new ProvisionId(Integer.parseInt(text)))
                : Optional.empty();
    }
}
