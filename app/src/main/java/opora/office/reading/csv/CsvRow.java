package opora.office.reading.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import opora.office.Row;
import opora.office.reading.ControlSigns;

/** The record that stands under the reader: its letters in one piece and where each cell ends. */
final class CsvRow extends AbstractBaseCsvCallbackHandler<CsvRow> implements Row {

    static final int MOST_COLUMNS = 16_384;
    static final int LONGEST = 32_767;

    /** Of one row: its cells are held together. */
    static final int MOST_LETTERS = 1 << 20;

    private char[] letters = new char[1024];
    private int[] ends = new int[64];
    private int number;
    private int cells;
    private int width;

    @Override
    protected void handleBegin(long startingLineNumber) {
        number = Math.toIntExact(startingLineNumber);
        cells = 0;
        width = 0;
    }

    @Override
    protected void handleField(int index, char[] buffer, int from, int length, boolean quoted) {
        if (length > LONGEST) {
            throw new TooLarge(
                    "В строке "
                            + number
                            + " ячейка длиннее 32\u00a0767 знаков; проверьте, что в ней закрыты все кавычки");
        }
        if (index >= MOST_COLUMNS) {
            throw new TooLarge(
                    "В строке "
                            + number
                            + " столбцов больше 16\u00a0384, Excel столько не вмещает; уберите лишние");
        }
        int start = start(index);
        if (start + length > MOST_LETTERS) {
            throw new TooLarge(
                    "В строке "
                            + number
                            + " больше миллиона знаков; проверьте, что в ней закрыты все кавычки");
        }
        letters = room(letters, start + length);
        System.arraycopy(buffer, from, letters, start, length);
        if (index == ends.length) {
            ends = Arrays.copyOf(ends, index * 2);
        }
        int kept = ControlSigns.removed(letters, start, length);
        ends[index] = start + kept;
        cells = index + 1;
        width = kept > 0 ? cells : width;
    }

    private static char[] room(char[] letters, int wanted) {
        return wanted <= letters.length
                ? letters
                : Arrays.copyOf(letters, Math.max(wanted, letters.length * 2));
    }

    @Override
    protected CsvRow buildRecord() {
        return this;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public int width() {
        return width;
    }

    @Override
    public String text(int column) {
        int start = column < width ? start(column) : 0;
        return column < width ? new String(letters, start, ends[column] - start) : "";
    }

    @Override
    public Kind kind(int column) {
        return column < width && ends[column] > start(column) ? Kind.TEXT : Kind.EMPTY;
    }

    /** Carries the sentence through FastCSV. */
    static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLarge(String message) {
            super(message);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
