package opora.results.formats.pupils;

import opora.office.PlainLine;

/** A 64-bit FNV-1a hash with a final mix, built up text by text; the texts are parted, so «1»,«23» differs from «12»,«3». */
final class Fingerprint {

    private static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long hash = START;

    Fingerprint add(int number) {
        hash = (hash ^ number) * PRIME;
        hash ^= hash >>> 29;
        return this;
    }

    Fingerprint add(String text) {
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return end();
    }

    /** A cell whose octets are its letters. */
    Fingerprint add(PlainLine line, int column) {
        int size = line.size(column);
        for (int at = 0; at < size; at++) {
            add(line.octet(column, at));
        }
        return end();
    }

    /** A letter of a text that {@link #end} ends. */
    void add(byte letter) {
        hash = (hash ^ letter) * PRIME;
    }

    Fingerprint end() {
        return add(-1);
    }

    /** Forgets what was added. */
    Fingerprint restart() {
        hash = START;
        return this;
    }

    /** The finishing step of SplitMix64. */
    long value() {
        long mixed = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }
}
