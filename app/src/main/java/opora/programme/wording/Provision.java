package opora.programme.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One provision («пункт») of a programme as it stands in an edition.
 *
 * @param parent in which it stands; empty for those that stand in the programme itself
 * @param place its order among its siblings; equal places are ordered by number
 * @param values by the codes of fields; what is empty is absent
 * @param version counted from 1; the one that a form was filled in upon
 */
public record Provision(
        ProvisionId id,
        Kind kind,
        Optional<ProvisionId> parent,
        BigDecimal place,
        Map<String, String> values,
        int version) {

    public Provision {
        values = kept(values);
    }

    /** Without what is empty, in the order of codes: two people who say the same have equal values. */
    public static Map<String, String> kept(Map<String, String> values) {
        Map<String, String> kept = new TreeMap<>();
        values.forEach((code, text) -> {
            String clean = text.replace("\r\n", "\n").strip();
            if (!clean.isEmpty()) {
                kept.put(code, clean);
            }
        });
        return Map.copyOf(kept);
    }

    public boolean is(String kindCode) {
        return kind.code().equals(kindCode);
    }

    /** «» where nothing is said. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** The lines of a value; empty ones are left out. */
    public List<String> lines(String field) {
        return value(field).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    /** What it is called among others: the first line of what names its kind. */
    public String name() {
        return lines(kind.naming().code()).stream().findFirst().orElse("");
    }
}
