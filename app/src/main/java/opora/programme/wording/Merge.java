package opora.programme.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Two people changed one provision at once: what only one of them changed is taken from that one, what both changed to the same is that, and
 * what they changed differently is for a person to decide. Nothing of either is lost.
 *
 * @param values with what one of both changed; where they disagree, as the other one has already saved it
 * @param clashes empty where both can stand together
 */
public record Merge(Map<String, String> values, List<Clash> clashes) {

    public Merge {
        values = Provision.kept(values);
        clashes = List.copyOf(clashes);
    }

    /**
     * @param field key of the value
     * @param base what both began with
     * @param theirs saved before
     * @param mine of whoever saves now
     */
    public record Clash(String field, String base, String theirs, String mine) {}

    public static Merge of(
            Map<String, String> base, Map<String, String> theirs, Map<String, String> mine) {
        Map<String, String> begun = Provision.kept(base);
        Map<String, String> saved = Provision.kept(theirs);
        Map<String, String> wanted = Provision.kept(mine);
        Map<String, String> values = new HashMap<>(saved);
        List<Clash> clashes = new ArrayList<>();
        TreeSet<String> fields = new TreeSet<>(begun.keySet());
        fields.addAll(saved.keySet());
        fields.addAll(wanted.keySet());
        for (String field : fields) {
            String was = begun.getOrDefault(field, "");
            String their = saved.getOrDefault(field, "");
            String my = wanted.getOrDefault(field, "");
            if (my.equals(was) || my.equals(their)) {
                continue;
            }
            if (their.equals(was)) {
                values.put(field, my);
            } else {
                clashes.add(new Clash(field, was, their, my));
            }
        }
        return new Merge(values, clashes);
    }

    public boolean isClean() {
        return clashes.isEmpty();
    }
}
