package opora.programme;

import java.util.HashMap;
import java.util.Map;
import opora.programme.wording.Field;
import opora.programme.wording.Labels;
import opora.programme.wording.Provision;

/** What no form shows stays when the rest is changed: hidden fields, plans of milestones that were removed. */
final class Hidden {

    private Hidden() {}

    static Map<String, String> kept(Provision now, Map<String, String> typed) {
        Map<String, String> kept = new HashMap<>(typed);
        now.values()
                .forEach((key, text) -> {
                    boolean shown =
                            Labels.field(now.kind(), key).filter(Field::isTyped).isPresent();
                    if (!shown || !typed.containsKey(key)) {
                        kept.put(key, text);
                    }
                });
        return kept;
    }
}
