package opora.results.formats.pupils;

/** The cells of a line after the school and the class, read from its octets in one go as long as they are plain. Reused from line to line. */
final class UncutLine {

    private static final int NOT_PLAIN = -1;

    private final PlainColumns columns;
    private final byte delimiter;
    private final int[] cells;
    private final Fingerprint code = new Fingerprint();
    private boolean hasCode;

    UncutLine(PlainColumns columns, byte delimiter) {
        this.columns = columns;
        this.delimiter = delimiter;
        this.cells = new int[columns.width()];
    }

    /** By column, as {@link PlainCells} tells them; those of the school, the class and the participant's code tell nothing. */
    int[] cells() {
        return cells;
    }

    boolean hasCode() {
        return hasCode;
    }

    /** Of the school and the participant's code. */
    long fingerprint() {
        return code.value();
    }

    /**
     * Reads the line from its first cell after {@link PlainColumns#address}.
     *
     * @param school the number of its school
     * @return where the next line begins; {@code from} for a line that is not plain
     */
    int read(byte[] octets, int from, int school) {
        code.restart().add(school);
        hasCode = false;
        int end = from - 1;
        for (int column = columns.address(); column < cells.length; column++) {
            if (octets[end] != delimiter) {
                return from;
            }
            end =
                    column == columns.participant()
                            ? code(octets, end + 1)
                            : cell(octets, end + 1, column);
            if (end == NOT_PLAIN) {
                return from;
            }
        }
        if (octets[end] == '\r') {
            end++;
        }
        return octets[end] == '\n' ? end + 1 : from;
    }

    /** Answers where the cell ends. */
    private int cell(byte[] octets, int from, int column) {
        int digit = octets[from] - '0';
        if (digit >= 0 && digit <= 9 && octets[from + 1] == delimiter) {
            cells[column] = digit;
            return from + 1;
        }
        return otherCell(octets, from, column);
    }

    private int otherCell(byte[] octets, int from, int column) {
        int at = from;
        int value = 0;
        while (octets[at] >= '0' && octets[at] <= '9' && at - from < PlainCells.MOST_DIGITS) {
            value = value * 10 + octets[at] - '0';
            at++;
        }
        if (at > from) {
            cells[column] = value;
        } else if (octets[at] == 'X') {
            cells[column] = PlainCells.NOT_DONE;
            at++;
        } else {
            cells[column] = PlainCells.NOTHING;
        }
        return ends(octets[at]) ? at : NOT_PLAIN;
    }

    private int code(byte[] octets, int from) {
        int at = from;
        while (octets[at] > ' '
                && octets[at] <= '~'
                && octets[at] != delimiter
                && octets[at] != '"') {
            code.add(octets[at]);
            at++;
        }
        hasCode = at > from;
        code.end();
        return ends(octets[at]) ? at : NOT_PLAIN;
    }

    private boolean ends(byte octet) {
        return octet == delimiter || octet == '\n' || octet == '\r';
    }
}
