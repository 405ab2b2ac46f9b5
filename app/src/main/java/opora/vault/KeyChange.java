package opora.vault;

import opora.vault.store.SealedColumns;
import org.springframework.stereotype.Component;

/** The door by which the key is changed: everything is sealed anew with a fresh key, then the old one is thrown away. */
@Component
public class KeyChange {

    private final KeyRing keys;
    private final Vault vault;
    private final SealedColumns columns;

    KeyChange(KeyRing keys, Vault vault, SealedColumns columns) {
        this.keys = keys;
        this.vault = vault;
        this.columns = columns;
    }

    /**
     * To be called while nobody else works with the data. When it breaks off, both keys stay and everything opens; calling it again finishes.
     *
     * @return how many values were sealed anew
     */
    public int run() {
        keys.addKey();
        int values = columns.change(this::again);
        keys.keepNewestOnly();
        return values;
    }

    private String again(String table, String column, long row, String sealed) {
        Place place = new Place(table, column, row);
        return vault.seal(place, vault.open(place, sealed));
    }
}
