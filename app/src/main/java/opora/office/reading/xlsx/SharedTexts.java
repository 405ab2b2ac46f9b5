package opora.office.reading.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opora.office.UnreadableFile;

/**
 * The texts that the cells of a workbook point to. Kept as UTF-8 in blocks of a megabyte with their places, not as objects: a million codes of
 * participants take 20 MB. All blocks together stay below {@link #MOST_BYTES}, so that two workbooks read at once and the house around them
 * fit into the 320 MB that the launcher gives.
 */
public final class SharedTexts {

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Start and end of each text. */
    private static final int PLACES_BITS = 15;

    private static final int PLACES = 1 << PLACES_BITS;
    private static final int MOST_BYTES = 32 << 20;
    private static final int REMEMBERED = 1 << 10;
    private static final int LONGEST_REMEMBERED = 100;

    private final List<byte[]> blocks = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int count;
    private int free;

    private final String[] remembered = new String[REMEMBERED];
    private final int[] rememberedAs = new int[REMEMBERED];

    private SharedTexts() {
        Arrays.fill(rememberedAs, -1);
    }

    public static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(Xml xml) throws UnreadableFile {
        SharedTexts texts = new SharedTexts();
        StringBuilder text = new StringBuilder();
        while (xml.child()) {
            text.setLength(0);
            RichText.read(xml, text);
            if (text.length() > CellText.LONGEST) {
                throw Broken.hugeCell("общий текст " + (texts.count + 1));
            }
            texts.add(CellText.unescaped(text));
        }
        xml.finish();
        return texts;
    }

    /** For a reader that meets the texts one by one. */
    public static Collecting collecting() {
        return new Collecting(new SharedTexts());
    }

    /** Texts by their place from 0 on, as a cell shows them. */
    public record Collecting(SharedTexts texts) {

        public void add(String text) throws UnreadableFile {
            texts.add(text);
        }
    }

    public int count() {
        return count;
    }

    public boolean isEmpty(int index) {
        return start(index) == end(index);
    }

    private int start(int index) {
        return places.get(index >> PLACES_BITS)[2 * (index & (PLACES - 1))];
    }

    private int end(int index) {
        return places.get(index >> PLACES_BITS)[2 * (index & (PLACES - 1)) + 1];
    }

    String get(int index) {
        int slot = index & (REMEMBERED - 1);
        if (rememberedAs[slot] == index) {
            return remembered[slot];
        }
        int start = start(index);
        String text =
                new String(
                        blocks.get(start >> BLOCK_BITS),
                        start & (BLOCK - 1),
                        end(index) - start,
                        StandardCharsets.UTF_8);
        if (text.length() <= LONGEST_REMEMBERED) {
            rememberedAs[slot] = index;
            remembered[slot] = text;
        }
        return text;
    }

    private void add(String text) throws UnreadableFile {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || free + bytes.length > blocks.size() * BLOCK) {
            checkRoomFor(BLOCK);
            free = blocks.size() * BLOCK;
            blocks.add(new byte[BLOCK]);
        }
        if (count == places.size() * PLACES) {
            checkRoomFor(2 * PLACES * Integer.BYTES);
            places.add(new int[2 * PLACES]);
        }
        System.arraycopy(
                bytes, 0, blocks.get(free >> BLOCK_BITS), free & (BLOCK - 1), bytes.length);
        int[] place = places.getLast();
        int at = 2 * (count & (PLACES - 1));
        place[at] = free;
        free += bytes.length;
        place[at + 1] = free;
        count++;
    }

    private void checkRoomFor(int bytes) throws UnreadableFile {
        long taken = (long) blocks.size() * BLOCK + 2L * places.size() * PLACES * Integer.BYTES;
        if (taken + bytes > MOST_BYTES) {
            throw Broken.tooMuchText();
        }
    }
}
