package opora.programme.web;

import java.util.Map;

/**
 * Words that were typed and not taken: they stand in their field again, with what is wrong with them.
 *
 * @param field the id of the control
 */
public record Unsaid(String field, String text, String wrong) {

    public static final Unsaid NONE = new Unsaid("", "", "");

    public boolean isAt(String id) {
        return field.equals(id);
    }

    /** «» for every other field. */
    public String in(String id) {
        return isAt(id) ? text : "";
    }

    public Map<String, String> mistakes() {
        return wrong.isEmpty() ? Map.of() : Map.of(field, wrong);
    }
}
