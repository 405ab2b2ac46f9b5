package opora.territory.store;

import java.time.ZoneOffset;
import java.util.Map;
import opora.territory.Act;

/** Who signed, and when: parameters under the names of the columns that every table of changes has. */
final class Signature {

    private Signature() {}

    /** {@code :at}, {@code :person}, {@code :person_name}. */
    static Map<String, Object> of(Act.Signed signed) {
        return Map.of(
                "at", signed.at().atOffset(ZoneOffset.UTC),
                "person", signed.by().id(),
                "person_name", signed.by().name());
    }
}
