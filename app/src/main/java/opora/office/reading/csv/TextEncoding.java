package opora.office.reading.csv;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the letters of a text file are written. Found out from all of its bytes, since the first Russian letter may come late. */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "UTF-8"),
    UTF_16LE(StandardCharsets.UTF_16LE, "UTF-16"),
    UTF_16BE(StandardCharsets.UTF_16BE, "UTF-16"),
    WINDOWS_1251(Charset.forName("windows-1251"), "Windows-1251");

    private final Charset charset;
    private final String title;

    TextEncoding(Charset charset, String title) {
        this.charset = charset;
        this.title = title;
    }

    Charset charset() {
        return charset;
    }

    String title() {
        return title;
    }

    static TextEncoding of(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] block = new byte[1 << 16];
            int size = in.readNBytes(block, 0, block.length);
            if (begins(block, size, 0xff, 0xfe)) {
                return UTF_16LE;
            }
            if (begins(block, size, 0xfe, 0xff)) {
                return UTF_16BE;
            }
            if (begins(block, size, 0xef, 0xbb, 0xbf)) {
                return UTF_8;
            }
            Utf8Check check = new Utf8Check();
            while (size > 0) {
                check.take(block, size);
                size = in.readNBytes(block, 0, block.length);
            }
            return check.isUtf8() ? UTF_8 : WINDOWS_1251;
        }
    }

    private static boolean begins(byte[] block, int size, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= size || (block[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }

    /** Counts letters beyond ASCII that are UTF-8 and bytes that are not. */
    private static final class Utf8Check {

        /** A file of UTF-8 with a few broken letters stays UTF-8: Russian text in Windows-1251 hardly ever looks like UTF-8. */
        private static final int LETTERS_FOR_A_BROKEN_BYTE = 10;

        private static final VarHandle EIGHT =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

        private long letters;
        private long broken;
        private int expected;

        void take(byte[] block, int size) {
            int at = 0;
            while (at < size) {
                if (expected == 0 && at + Long.BYTES <= size && isAscii(block, at)) {
                    at += Long.BYTES;
                } else {
                    take(block[at]);
                    at++;
                }
            }
        }

        /** Whether the next eight bytes are. */
        private static boolean isAscii(byte[] block, int at) {
            return ((long) EIGHT.get(block, at) & 0x8080808080808080L) == 0;
        }

        private void take(byte one) {
            boolean continues = (one & 0xc0) == 0x80;
            if (expected > 0 && continues) {
                expected--;
                letters += expected == 0 ? 1 : 0;
                return;
            }
            broken += expected > 0 ? 1 : 0;
            expected = following(one & 0xff);
            broken += one < 0 && expected == 0 ? 1 : 0;
        }

        private static int following(int lead) {
            if (lead >= 0xc2 && lead <= 0xdf) {
                return 1;
            }
            if (lead >= 0xe0 && lead <= 0xef) {
                return 2;
            }
            return lead >= 0xf0 && lead <= 0xf4 ? 3 : 0;
        }

        boolean isUtf8() {
            long all = broken + (expected > 0 ? 1 : 0);
            return all == 0 || letters >= all * LETTERS_FOR_A_BROKEN_BYTE;
        }
    }
}
