package opora.programme.roadmap.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opora.office.UnreadableFile;
import opora.office.WordTables;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/**
 * Writes documents of Word with POI and reads them as the product does. A cell «^» is merged with the one above it, «&lt;» with the one on its left; a text of several lines becomes several
 * paragraphs.
 */
public final class WordFixture {

    static final String ABOVE = "^";
    static final String LEFT = "<";

    private final XWPFDocument document = new XWPFDocument();

    public WordFixture paragraph(String text) {
        document.createParagraph().createRun().setText(text);
        return this;
    }

    /** Cells are parted by « | ». */
    public WordFixture table(String rows) {
        return table(
                rows.lines()
                        .map(line -> List.of((line + " ").split("\\|", -1)))
                        .map(cells -> cells.stream().map(String::strip).toList())
                        .toList());
    }

    public WordFixture table(List<List<String>> rows) {
        CTTbl table = document.getDocument().getBody().addNewTbl();
        Map<Integer, CTTc> above = new HashMap<>();
        for (List<String> row : rows) {
            row(table.addNewTr(), row, above);
        }
        return this;
    }

    private static void row(CTRow row, List<String> cells, Map<Integer, CTTc> above) {
        for (int at = 0; at < cells.size(); at++) {
            if (cells.get(at).equals(LEFT)) {
                continue;
            }
            CTTc cell = row.addNewTc();
            CTTcPr marks = cell.addNewTcPr();
            int end = at + 1;
            while (end < cells.size() && cells.get(end).equals(LEFT)) {
                end++;
            }
            if (end > at + 1) {
                marks.addNewGridSpan().setVal(BigInteger.valueOf(end - at));
            }
            if (cells.get(at).equals(ABOVE)) {
                begin(Objects.requireNonNull(above.get(at)));
                marks.addNewVMerge().setVal(STMerge.CONTINUE);
                cell.addNewP();
            } else {
                above.put(at, cell);
                cells.get(at)
                        .lines()
                        .forEach(line -> cell.addNewP().addNewR().addNewT().setStringValue(line));
                if (cells.get(at).isEmpty()) {
                    cell.addNewP();
                }
            }
        }
    }

    private static void begin(CTTc cell) {
        if (!cell.getTcPr().isSetVMerge()) {
            cell.getTcPr().addNewVMerge().setVal(STMerge.RESTART);
        }
    }

    /** The file itself. */
    public byte[] bytes() throws IOException {
        try (document) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    List<Grid> grids() throws IOException, UnreadableFile {
        Path path = Files.createTempFile("roadmap", ".docx");
        try (document) {
            try (OutputStream out = Files.newOutputStream(path)) {
                document.write(out);
            }
            return Grid.ofWord(WordTables.read(path));
        } finally {
            Files.delete(path);
        }
    }

    /** «1 Название: 1.1 …» of every section. */
    static List<String> outline(DraftRoadmap draft) {
        List<String> outline = new ArrayList<>();
        for (DraftSection section : draft.sections()) {
            outline.add("[" + section.number() + "] " + section.title());
            for (DraftActivity activity : section.activities()) {
                outline.add(
                        String.join(
                                        " | ",
                                        activity.number(),
                                        activity.text(),
                                        activity.timing().timing().wording(),
                                        activity.responsible(),
                                        activity.result())
                                .replace('\n', '/'));
            }
        }
        return outline;
    }
}
