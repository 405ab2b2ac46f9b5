package opora.results.formats.pupils;

import java.util.Arrays;
import java.util.Optional;
import opora.office.PlainLine;
import org.jspecify.annotations.Nullable;

/** What is kept by the octets of a cell: neighbouring lines mostly have the same one, so the last answer is tried first. */
final class ByOctets<T> {

    private static final int SMALLEST = 16;

    private byte[][] keys = new byte[SMALLEST][];
    private Object[] values = new Object[SMALLEST];
    private int size;
    private int last;

    /** Empty for a cell that was not met. */
    Optional<T> find(PlainLine line, int column) {
        T found = at(last(line, column));
        return Optional.ofNullable(found);
    }

    int size() {
        return size;
    }

    private int last(PlainLine line, int column) {
        if (keys[last] == null || !line.is(column, keys[last])) {
            last = slot(line, column);
        }
        return last;
    }

    void put(PlainLine line, int column, T value) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int slot = slot(line, column);
        keys[slot] = line.octets(column);
        values[slot] = value;
        size++;
    }

    @SuppressWarnings("unchecked")
    private @Nullable T at(int slot) {
        return (T) values[slot];
    }

    private int slot(PlainLine line, int column) {
        int hash = 1;
        for (int at = 0; at < line.size(column); at++) {
            hash = hash * 31 + line.octet(column, at);
        }
        int slot = spread(hash);
        while (keys[slot] != null && !line.is(column, keys[slot])) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 16) & (keys.length - 1);
    }

    private void grow() {
        byte[][] oldKeys = keys;
        Object[] oldValues = values;
        keys = new byte[oldKeys.length * 2][];
        values = new Object[keys.length];
        last = 0;
        for (int at = 0; at < oldKeys.length; at++) {
            if (oldKeys[at] != null) {
                int slot = spread(Arrays.hashCode(oldKeys[at]));
                while (keys[slot] != null) {
                    slot = (slot + 1) & (keys.length - 1);
                }
                keys[slot] = oldKeys[at];
                values[slot] = oldValues[at];
            }
        }
    }
}
