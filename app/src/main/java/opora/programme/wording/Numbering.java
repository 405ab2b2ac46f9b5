package opora.programme.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How people refer to provisions: «2.3» for the third activity of the second section, «4» for the fourth goal. */
public final class Numbering {

    private final Map<ProvisionId, String> numbers = new HashMap<>();

    private Numbering() {}

    /**
     * Siblings of a kind are counted from 1 and stand behind the number of what they stand in; sections of a roadmap are counted anew in each
     * part. An activity that the office numbered itself keeps that number.
     */
    public static Numbering of(Edition edition) {
        Numbering numbering = new Numbering();
        Map<String, Integer> counted = new HashMap<>();
        for (Provision one : edition.all()) {
            Optional<Provision> parent = one.parent().flatMap(edition::find);
            int at = counted.merge(one.parent() + " " + one.kind().code(), 1, Integer::sum);
            String own = one.value("number");
            boolean nested = parent.isPresent() && isCounted(one, parent.get());
            numbering.numbers.put(
                    one.id(),
                    own.isEmpty()
                            ? (nested ? numbering.of(parent.orElseThrow()) + "." : "") + at
                            : own.replaceAll("[.\\s]+$", ""));
        }
        return numbering;
    }

    private static boolean isCounted(Provision one, Provision parent) {
        return !parent.is(Kind.PART) || one.is(Kind.PART);
    }

    public String of(Provision provision) {
        return numbers.getOrDefault(provision.id(), "");
    }
}
