package opora.office.reading.xlsx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opora.office.UnreadableFile;

/**
 * The texts that the cells of a workbook point to. Kept as UTF-8 in blocks of a megabyte with their places, not as objects: a million codes of
 * participants take 20 MB.
 */
final class SharedTexts {

    private static final int BLOCK_BITS = 20;
    private static final int BLOCK = 1 << BLOCK_BITS;
    private static final int MOST_BLOCKS = 128;
    private static final int REMEMBERED = 1 << 10;

    private final List<byte[]> blocks = new ArrayList<>();
    private int[] ends = new int[256];
    private int[] starts = new int[256];
    private int count;
    private int free;

    private final String[] remembered = new String[REMEMBERED];
    private final int[] rememberedAs = new int[REMEMBERED];

    private SharedTexts() {
        Arrays.fill(rememberedAs, -1);
    }

    static SharedTexts none() {
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

    int count() {
        return count;
    }

    boolean isEmpty(int index) {
        return starts[index] == ends[index];
    }

    String get(int index) {
        int slot = index & (REMEMBERED - 1);
        if (rememberedAs[slot] == index) {
            return remembered[slot];
        }
        int start = starts[index];
        String text =
                new String(
                        blocks.get(start >> BLOCK_BITS),
                        start & (BLOCK - 1),
                        ends[index] - start,
                        StandardCharsets.UTF_8);
        rememberedAs[slot] = index;
        remembered[slot] = text;
        return text;
    }

    private void add(String text) throws UnreadableFile {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (blocks.isEmpty() || free + bytes.length > blocks.size() * BLOCK) {
            if (blocks.size() == MOST_BLOCKS) {
                throw Broken.tooMuchText();
            }
            free = blocks.size() * BLOCK;
            blocks.add(new byte[BLOCK]);
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + count / 2);
            ends = Arrays.copyOf(ends, count + count / 2);
        }
        System.arraycopy(
                bytes, 0, blocks.get(free >> BLOCK_BITS), free & (BLOCK - 1), bytes.length);
        starts[count] = free;
        free += bytes.length;
        ends[count] = free;
        count++;
    }
}
