package opora.programme.web;

import java.util.HashMap;
import java.util.Map;

/**
 * What a person typed into the form of a provision.
 *
 * @param values by keys of fields
 * @param upon the version on which it was filled in; 0 for a new one
 */
public record ProvisionForm(Map<String, String> values, int upon, String reason, boolean isMore) {

    static final String PREFIX = "f.";

    /** The same with other values. */
    ProvisionForm with(Map<String, String> others) {
        return new ProvisionForm(others, upon, reason, isMore);
    }

    static ProvisionForm of(Map<String, String> sent) {
        Map<String, String> values = new HashMap<>();
        sent.forEach((name, text) -> {
            if (name.startsWith(PREFIX)) {
                values.put(name.substring(PREFIX.length()), text);
            }
        });
        String upon = sent.getOrDefault("upon", "0");
        return new ProvisionForm(
                values,
                upon.matches("\\d{1,9}") ? Integer.parseInt(upon) : 0,
                sent.getOrDefault("reason", ""),
                sent.containsKey("more"));
    }
}
