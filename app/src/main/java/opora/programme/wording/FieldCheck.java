package opora.programme.wording;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import opora.vocabulary.Procedure;
import opora.vocabulary.TypedDay;

/** What people typed into a provision: what is clean, and what has to be corrected by the key of its field. Fuzzy terms and targets are never wrong. */
public final class FieldCheck {

    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_TEXT = 20_000;

    private final Edition edition;
    private final Map<String, String> clean = new LinkedHashMap<>();
    private final Map<String, String> mistakes = new LinkedHashMap<>();

    private FieldCheck(Edition edition) {
        this.edition = edition;
    }

    /** {@code typed}: by keys of the kind's fields; others are left out. {@code edition}: links have to lead into it. */
    public static FieldCheck of(Kind kind, Map<String, String> typed, Edition edition) {
        FieldCheck check = new FieldCheck(edition);
        for (Field field : kind.fields()) {
            if (field.type() == Field.Type.TARGETS) {
                edition.list("milestone")
                        .forEach(one -> check.check(field, field.at(one.id()), typed));
            } else {
                check.check(field, field.code(), typed);
            }
        }
        check.together(kind);
        return check;
    }

    public Map<String, String> clean() {
        return Map.copyOf(clean);
    }

    /** In the order of the form. */
    public Map<String, String> mistakes() {
        return mistakes;
    }

    private void check(Field field, String key, Map<String, String> typed) {
        String text = typed.getOrDefault(key, "").replace("\r\n", "\n").strip();
        Optional<String> wrong =
                text.isEmpty()
                        ? (field.isRequired() ? Optional.of("нужно заполнить") : Optional.empty())
                        : wrong(field, text);
        wrong.ifPresent(sentence -> mistakes.put(key, field.label() + ": " + sentence));
        clean.put(key, wrong.isEmpty() ? canonical(field, text) : text);
    }

    private Optional<String> wrong(Field field, String text) {
        int longest = field.isLong() ? LONGEST_TEXT : LONGEST_LINE;
        if (text.length() > longest) {
            return Optional.of(
                    "длиннее %d знаков, сократите или разделите на части".formatted(longest));
        }
        return switch (field.type()) {
            case DAY ->
                    TypedDay.find(text).isPresent()
                            ? Optional.empty()
                            : Optional.of("нужен день, например 15.06.2027");
            case COUNT ->
                    text.matches("\\d{1,9}")
                            ? Optional.empty()
                            : Optional.of("нужно целое число, например 48");
            case MONEY ->
                    rubles(text).isPresent()
                            ? Optional.empty()
                            : Optional.of("нужна сумма в рублях, например 180 000");
            case CHOICE ->
                    field.options().containsKey(text)
                            ? Optional.empty()
                            : Optional.of("выберите из списка");
            case LINK ->
                    linked(field, text)
                            ? Optional.empty()
                            : Optional.of("этого пункта в программе уже нет, выберите другой");
            case UPPER ->
                    text.matches("\\d{1,15}\\.\\d{1,9}")
                            ? Optional.empty()
                            : Optional.of("выберите из списка");
            case PROCEDURE ->
                    Procedure.find(text).isPresent()
                            ? Optional.empty()
                            : Optional.of("выберите из списка");
            case GRID, LINE, LINES, TARGET, TARGETS, TEXT, TIMING -> Optional.empty();
        };
    }

    private boolean linked(Field field, String text) {
        return text.matches("\\d{1,9}")
                && edition.find(new ProvisionId(Integer.parseInt(text)))
                        .filter(one -> field.linked().filter(one::is).isPresent())
                        .isPresent();
    }

    private static Optional<BigDecimal> rubles(String text) {
        String number = text.replaceAll("[\\s\\u00a0\\u202f₽]|руб\\.?", "").replace(',', '.');
        return number.matches("\\d{1,12}(\\.\\d{1,2})?")
                ? Optional.of(new BigDecimal(number))
                : Optional.empty();
    }

    private static String canonical(Field field, String text) {
        return switch (field.type()) {
            case DAY -> TypedDay.find(text).map(Object::toString).orElse(text);
            case MONEY -> rubles(text).map(BigDecimal::toPlainString).orElse(text);
            case GRID -> Grid.of(text).text();
            case CHOICE,
                    COUNT,
                    LINE,
                    LINES,
                    LINK,
                    PROCEDURE,
                    TARGET,
                    TARGETS,
                    TEXT,
                    TIMING,
                    UPPER ->
                    text;
        };
    }

    /** What only two fields together can break. */
    private void together(Kind kind) {
        if (kind.code().equals(Kind.PROGRAMME)
                && mistakes.isEmpty()
                && !clean.getOrDefault("ends", "").isEmpty()
                && clean.getOrDefault("ends", "").compareTo(clean.getOrDefault("starts", "")) < 0) {
            mistakes.put("ends", "Окончание: раньше начала, проверьте дни");
        }
    }
}
