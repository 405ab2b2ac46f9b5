package opora.office.reading.xls;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import opora.office.reading.ControlSigns;

/**
 * How texts of one byte a letter are to be understood. Excel 97–2003 keeps texts in Unicode and says code page 1200; programs that write
 * Russian letters as bytes of Windows-1251 say so.
 */
record CodePage(Charset letters) {

    static final CodePage UNICODE = new CodePage(StandardCharsets.ISO_8859_1);

    private static final int HIGHEST_BYTE = 0xff;
    private static final int LAST_OF_ASCII = 0x7f;

    static CodePage of(int number) {
        String name = "windows-" + number;
        boolean known = number >= 1250 && number <= 1258 && Charset.isSupported(name);
        return known ? new CodePage(Charset.forName(name)) : UNICODE;
    }

    /** The text as a cell shows it, without control signs. */
    String text(String written) {
        StringBuilder text =
                new StringBuilder(
                        isOfBytes(written)
                                ? new String(written.getBytes(StandardCharsets.ISO_8859_1), letters)
                                : written);
        ControlSigns.remove(text);
        return text.toString();
    }

    private boolean isOfBytes(String written) {
        return this != UNICODE
                && written.chars().allMatch(letter -> letter <= HIGHEST_BYTE)
                && written.chars().anyMatch(letter -> letter > LAST_OF_ASCII);
    }
}
