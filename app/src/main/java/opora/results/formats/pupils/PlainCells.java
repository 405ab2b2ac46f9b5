package opora.results.formats.pupils;

import opora.office.PlainLine;

/** Cells that say in the plainest way what they say; all others are for the ordinary way. */
final class PlainCells {

    /** Nothing stands there. */
    static final int NOTHING = -1;

    /** Something else stands there. */
    static final int OTHER = -2;

    private static final int MOST_DIGITS = 4;

    private PlainCells() {}

    /** Up to four digits and nothing else. */
    static int number(PlainLine line, int column) {
        int only = line.only(column) - '0';
        if (only >= 0 && only <= 9) {
            return only;
        }
        int size = line.size(column);
        if (size == 0) {
            return NOTHING;
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

    /** Points of a task; «X» is 0. */
    static int points(PlainLine line, int column) {
        return line.only(column) == 'X' ? 0 : number(line, column);
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
