package opora.office;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of files that people may attach, told by their content: a name can say anything. */
public enum AttachedKind {
    PDF("application/pdf", Set.of(".pdf")),
    JPEG("image/jpeg", Set.of(".jpg", ".jpeg")),
    PNG("image/png", Set.of(".png")),
    DOCX(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Set.of(".docx")),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(".xlsx"));

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JPEG_BEGINS = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};

    /** The directory of a ZIP archive: its end, one entry; distances in bytes (PKWARE APPNOTE 4.3.12, 4.3.16). */
    private static final int END = 0x06054b50;

    private static final int END_SIZE = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;

    private final String type;
    private final Set<String> endings;

    AttachedKind(String type, Set<String> endings) {
        this.type = type;
        this.endings = endings;
    }

    /** Empty for everything else, also for Word and Excel files with macros. */
    public static Optional<AttachedKind> of(byte[] content) {
        if (begins(content, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (begins(content, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (begins(content, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        return begins(content, ZIP_BEGINS) ? ofArchive(entries(content)) : Optional.empty();
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length
                && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static Optional<AttachedKind> ofArchive(Set<String> entries) {
        if (entries.stream().anyMatch(AttachedKind::isProgram)
                || !entries.contains("[Content_Types].xml")) {
            return Optional.empty();
        }
        if (entries.contains("word/document.xml")) {
            return Optional.of(DOCX);
        }
        return entries.contains("xl/workbook.xml") ? Optional.of(XLSX) : Optional.empty();
    }

    /** Macros, and what else of another program an office file can carry inside: OLE objects and ActiveX. */
    private static boolean isProgram(String name) {
        String part = name.toLowerCase(Locale.ROOT);
        return part.endsWith("vbaproject.bin")
                || part.contains("/activex/")
                || part.matches(".*/embeddings/.*\\.bin");
    }

    /** Names in the directory of the archive; nothing is unpacked. None when the directory is broken. */
    private static Set<String> entries(byte[] content) {
        ByteBuffer bytes = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        Set<String> names = new HashSet<>();
        int end = end(bytes);
        int at = end < 0 ? -1 : bytes.getInt(end + 16);
        while (at >= 0 && at <= end - ENTRY_SIZE && bytes.getInt(at) == ENTRY) {
            int length = bytes.getShort(at + 28) & 0xffff;
            int extra = bytes.getShort(at + 30) & 0xffff;
            int comment = bytes.getShort(at + 32) & 0xffff;
            if (at + ENTRY_SIZE + length > end) {
                return Set.of();
            }
            names.add(new String(content, at + ENTRY_SIZE, length, StandardCharsets.UTF_8));
            at += ENTRY_SIZE + length + extra + comment;
        }
        return names;
    }

    private static int end(ByteBuffer bytes) {
        int last = bytes.limit() - END_SIZE;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    /** For the browser. */
    public String type() {
        return type;
    }

    /** The last part of the name, without signs of control, with an ending that tells the truth. */
    public String named(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?]", "").strip();
        String brief = plain.length() > 120 ? plain.substring(plain.length() - 120) : plain;
        String ending = endings.stream().sorted().findFirst().orElseThrow();
        String full = brief.isEmpty() ? "файл" : brief;
        boolean told = endings.stream().anyMatch(full.toLowerCase(Locale.ROOT)::endsWith);
        return told ? full : full + ending;
    }
}
