package opora.office;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/** The marks that Word itself writes before the points of its lists. */
final class ListMarks {

    private final XWPFDocument document;
    private final Map<String, Integer> counted = new HashMap<>();

    ListMarks(XWPFDocument document) {
        this.document = document;
    }

    /** «– », «3. » with two spaces per level before it; «» outside lists. */
    String of(XWPFParagraph paragraph) {
        BigInteger list = paragraph.getNumID();
        if (list == null) {
            return "";
        }
        int level = paragraph.getNumIlvl().intValue();
        int number = counted.merge(list + " " + level, first(list, level), (now, none) -> now + 1);
        return "  ".repeat(level)
                + paragraph.getNumLevelText().replaceAll("%\\d", String.valueOf(number))
                + " ";
    }

    private int first(BigInteger list, int level) {
        XWPFNum num = document.getNumbering().getNum(list);
        for (CTNumLvl override : num.getCTNum().getLvlOverrideList()) {
            if (override.getIlvl().intValue() == level) {
                return override.getStartOverride().getVal().intValue();
            }
        }
        return 1;
    }
}
