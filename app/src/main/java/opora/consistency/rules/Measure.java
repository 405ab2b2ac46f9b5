package opora.consistency.rules;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import opora.vocabulary.Numbers;

/** A measure that rules about a kind may speak of; {@code title} in Russian. */
public record Measure(Type type, String title) {

    /** What it can be. */
    public enum Type {
        NUMBER,
        TEXT,
        FLAG;

        public boolean takes(Object value) {
            return switch (this) {
                case NUMBER -> value instanceof Integer;
                case TEXT -> value instanceof String;
                case FLAG -> value instanceof Boolean;
            };
        }
    }

    /** «участников: 25». Years and other numbers alike, without decimals. */
    public String told(Object value) {
        return title + ": " + shown(value);
    }

    private static String shown(Object value) {
        return switch (value) {
            case Integer number -> Numbers.whole(number);
            case Boolean yes -> yes ? "да" : "нет";
            case String text when text.isEmpty() -> "не указано";
            default -> value.toString();
        };
    }

    static Map<String, Map<String, Measure>> read(Map<String, Object> said) {
        Map<String, Map<String, Measure>> read = new LinkedHashMap<>();
        said.keySet().forEach(about -> read.put(about, ofKind(RuleFile.map(said, about))));
        return read;
    }

    private static Map<String, Measure> ofKind(Map<String, Object> said) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        said.keySet()
                .forEach(name -> {
                    Map<String, Object> one = RuleFile.map(said, name);
                    measures.put(
                            name,
                            new Measure(
                                    Type.valueOf(
                                            RuleFile.text(one, "type").toUpperCase(Locale.ROOT)),
                                    RuleFile.text(one, "title")));
                });
        return measures;
    }
}
