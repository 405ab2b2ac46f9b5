package opora.results.formats.pupils;

import opora.office.PlainLine;

/** Cells that say in the plainest way what they say; all others are for the ordinary way. */
final class PlainCells {

    /** Nothing stands there. */
    static final int NOTHING = -1;

    /** Something else stands there. */
    static final int OTHER = -2;

    /** «X»: 0 points where a task stands, something else where none does. */
    static final int NOT_DONE = -3;

    static final int MOST_DIGITS = 4;

    private PlainCells() {}

    /** Up to four digits and nothing else, «X» or nothing. */
    static int of(PlainLine line, int column) {
        int size = line.size(column);
        if (size == 0) {
            return NOTHING;
        }
        if (size == 1 && line.octet(column, 0) == 'X') {
            return NOT_DONE;
        }
        if (size > MOST_DIGITS) {
            return OTHER;
        }
        int value = 0;
        for (int at = 0; at < size; at++) {
            int digit = line.octet(column, at) - '0';
            if (digit < 0 || digit > 9) {
                return OTHER;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Letters, digits and signs of ASCII without a space. */
    static boolean isWord(PlainLine line, int column) {
        for (int at = 0; at < line.size(column); at++) {
            byte octet = line.octet(column, at);
            if (octet <= ' ' || octet > '~') {
                return false;
            }
        }
        return true;
    }
}
