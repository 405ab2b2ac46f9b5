package opora.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Deed;

/**
 * One line of the journal.
 *
 * @param number from 1 on, without gaps
 * @param who name and role as they were then
 * @param deed what was done
 * @param municipality the number of the municipality of the school of the deed then
 * @param hash 64 hexadecimal signs; «» where something of the entry is withheld
 */
public record Entry(
        long number, Instant at, Who who, Deed deed, Optional<Long> municipality, String hash) {

    /**
     * Kinds of deeds whose changes and reasons speak of counts of pupils, as the database reads it too; such names never change. What was removed
     * about a pupil tells no count, and whoever protects data reads it.
     */
    public static final String OF_RESULTS =
            "(corrections[.](?!pupil_data_removed$)|consistency[.])";

    private static final String WITHHELD = "не показано вашей роли";

    /**
     * @param person empty for the house itself
     * @param role title of the role
     * @param address network address; empty for the house itself
     */
    public record Who(Optional<Long> person, String name, String role, String address) {

        /** «Опора»: jobs, commands and the start. */
        public static final Who THE_HOUSE = new Who(Optional.empty(), "Опора", "", "");

        /** Somebody who has not signed in. */
        public static Who stranger(String address) {
            return new Who(Optional.empty(), "Без входа", "", address);
        }
    }

    public List<Deed.Change> changes() {
        return deed.changes();
    }

    /** For whoever may not read of small groups: who did what to which school stays, what was said of its results does not. No hash either: by it few numbers could be tried out. */
    public Entry withoutResults() {
        if (!deed.kind().matches(OF_RESULTS + ".*")) {
            return this;
        }
        List<Deed.Change> changes =
                deed.changes().stream()
                        .map(one -> new Deed.Change(one.field(), "", WITHHELD))
                        .toList();
        Deed told =
                new Deed(
                        deed.kind(),
                        deed.title(),
                        deed.subject(),
                        changes,
                        deed.reason().isEmpty() ? "" : WITHHELD);
        return new Entry(number, at, who, told, municipality, "");
    }
}
