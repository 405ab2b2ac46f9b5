package opora.office.reading;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of Excel 97–2003 of one sheet, record by record: what no program would write. */
public final class HandmadeXls {

    private static final int HEAD = 4;
    private static final int BEGIN = 0x809;
    private static final int END = 0x0a;
    private static final int SHEET = 0x85;
    private static final int SHARED_TEXTS = 0xfc;
    private static final int CONTINUED = 0x3c;
    private static final int OF_BOOK = 5;
    private static final int OF_SHEET = 0x10;

    private HandmadeXls() {}

    /** @param shared records of shared texts; @param cells records of the sheet */
    public static byte[] book(byte[] shared, byte[] cells) {
        byte[] begin = record(BEGIN, numbers(2, 0x600, OF_BOOK, 0, 0, 0, 0, 0, 0));
        byte[] end = record(END);
        int tab = HEAD + 8 + 4;
        int offset = begin.length + tab + shared.length + end.length;
        byte[] sheet =
                record(
                        SHEET,
                        numbers(4, offset),
                        new byte[] {0, 0, 4, 0},
                        "List".getBytes(StandardCharsets.ISO_8859_1));
        return inContainer(
                joined(
                        begin,
                        sheet,
                        shared,
                        end,
                        record(BEGIN, numbers(2, 0x600, OF_SHEET, 0, 0, 0, 0, 0, 0)),
                        cells,
                        end));
    }

    /** The record that promises so many texts, and the beginning of what it holds. */
    public static byte[] shared(int promised, byte[] texts) {
        return record(SHARED_TEXTS, numbers(4, promised, promised), texts);
    }

    public static byte[] continued(byte[] texts) {
        return record(CONTINUED, texts);
    }

    /** One byte a letter. */
    public static byte[] text(String text) {
        return joined(
                numbers(2, text.length()), new byte[1], text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A cell that points to a shared text. */
    public static byte[] cell(int row, int column, int text) {
        return record(0xfd, numbers(2, row, column, 0), numbers(4, text));
    }

    /** A cell of 30 bits. */
    public static byte[] shortNumber(int row, int column, int written) {
        return record(0x27e, numbers(2, row, column, 0), numbers(4, written));
    }

    public static byte[] record(int kind, byte[]... content) {
        byte[] body = joined(content);
        return joined(numbers(2, kind, body.length), body);
    }

    public static byte[] numbers(int bytes, int... numbers) {
        ByteBuffer written =
                ByteBuffer.allocate(bytes * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
        for (int number : numbers) {
            if (bytes == 2) {
                written.putShort((short) number);
            } else {
                written.putInt(number);
            }
        }
        return written.array();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    private static byte[] inContainer(byte[] stream) {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(stream), "Workbook");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
