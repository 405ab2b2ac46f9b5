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
 * @param hash 64 hexadecimal signs
 */
public record Entry(
        long number, Instant at, Who who, Deed deed, Optional<Long> municipality, String hash) {

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
}
