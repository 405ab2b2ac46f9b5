package opora.office.reading;

import static opora.office.reading.SpoiltFiles.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import opora.office.UnreadableFile;
import opora.office.WordTable;
import opora.office.WordTables;

/** Documents of Word written sign by sign, with three kinds of lists. */
final class HandmadeDocx {

    private static final String NUMBERING =
            """
            <w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">\
            <w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>\
            <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="russianLower"/><w:lvlText w:val="%1.%2)"/></w:lvl>\
            <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="x"/></w:lvl>\
            <w:lvl w:ilvl="3"><w:start w:val="9"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%4"/></w:lvl>\
            </w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>\
            <w:num w:numId="5"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\
            </w:numbering>\
            """;

    private HandmadeDocx() {}

    static List<WordTable> read(byte[] content) throws IOException, UnreadableFile {
        Path path = Files.createTempFile("word", ".docx");
        try {
            Files.write(path, content);
            return WordTables.read(path);
        } finally {
            Files.delete(path);
        }
    }

    static byte[] document(String body) throws IOException {
        return zip(
                "word/document.xml",
                "<w:document xmlns:w=\"w\" xmlns:m=\"m\"><w:body>"
                        + body
                        + "</w:body></w:document>",
                "word/numbering.xml",
                NUMBERING,
                "word/styles.xml",
                "<w:styles xmlns:w=\"w\"><w:style w:styleId=\"a5\"><w:pPr><w:numPr><w:numId w:val=\"5\"/></w:numPr></w:pPr></w:style></w:styles>");
    }

    /** A table of one row. */
    static String table(String... cells) {
        return "<w:tbl><w:tr>" + String.join("", cells) + "</w:tr></w:tbl>";
    }

    static String cell(String... paragraphs) {
        return "<w:tc><w:tcPr/>" + String.join("", paragraphs) + "</w:tc>";
    }

    static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    static String numbered(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>%s</w:p>"
                .formatted(level, list, text.isEmpty() ? "" : run(text));
    }
}
