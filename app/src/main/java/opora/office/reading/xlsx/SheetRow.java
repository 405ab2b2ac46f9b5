package opora.office.reading.xlsx;

import java.util.Arrays;
import opora.office.Row;

/** The row that stands under the reader. One object for the whole sheet; a cell is an index of a shared text or a text of its own. */
public final class SheetRow implements Row {

    private static final int OWN = -1;

    private final SharedTexts shared;
    private Kind[] kinds = new Kind[64];
    private String[] texts = new String[64];
    private int[] indexes = new int[64];
    private int number;
    private int width;
    private int letters;

    public SheetRow(SharedTexts shared) {
        this.shared = shared;
    }

    public void begin(int number) {
        Arrays.fill(texts, 0, width, "");
        this.number = number;
        this.width = 0;
        this.letters = 0;
    }

    /** The same cells once more, as a row further down. */
    public void renumber(int next) {
        this.number = next;
    }

    /** Of the texts that are not shared: what the row takes in memory. */
    public int letters() {
        return letters;
    }

    public boolean has(int column) {
        return kind(column) != Kind.EMPTY;
    }

    public void put(int column, Kind kind, String text) {
        widen(column);
        kinds[column] = kind;
        texts[column] = text;
        letters += text.length();
        indexes[column] = OWN;
    }

    public void putShared(int column, int index) {
        widen(column);
        kinds[column] = Kind.TEXT;
        indexes[column] = index;
    }

    private void widen(int column) {
        if (column >= kinds.length) {
            int size = Math.max(column + 1, kinds.length * 2);
            kinds = Arrays.copyOf(kinds, size);
            texts = Arrays.copyOf(texts, size);
            indexes = Arrays.copyOf(indexes, size);
        }
        if (column >= width) {
            Arrays.fill(kinds, width, column, Kind.EMPTY);
            width = column + 1;
        }
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
        if (!has(column)) {
            return "";
        }
        int index = indexes[column];
        return index == OWN ? texts[column] : shared.get(index);
    }

    @Override
    public Kind kind(int column) {
        return column < width ? kinds[column] : Kind.EMPTY;
    }
}
