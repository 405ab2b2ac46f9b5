package opora.office.writing;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.office.Block;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Points as lists of Word itself, so that one more point gets its mark; a mark that Word would not count up to stands as text. */
final class DocxLists {

    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3})([.)])");

    private static final List<String> SORTS = List.of(Block.Item.DASH, ".", ")");
    private static final int DEEPEST = 2;

    private final XWPFDocument made;
    private final Map<Integer, Counted> open = new HashMap<>();

    DocxLists(XWPFDocument made) {
        this.made = made;
    }

    /** A list that goes on while its numbers do. */
    private record Counted(BigInteger id, String sort, int last) {}

    void write(Block.Item item, CTBody body) {
        List<String> paragraphs = item.paragraphs();
        CTP first = paragraph(item, body);
        mark(item, first);
        if (!item.lead().isEmpty()) {
            DocxText.bold(item.lead(), first);
        }
        DocxText.text(paragraphs.isEmpty() ? "" : paragraphs.getFirst(), first);
        for (String more : paragraphs.stream().skip(1).toList()) {
            DocxText.text(more, paragraph(item, body));
        }
    }

    private static CTP paragraph(Block.Item item, CTBody body) {
        CTP made = body.addNewP();
        CTPPr look = made.addNewPPr();
        look.addNewPStyle().setVal(PaperStyle.ITEM.id());
        look.addNewInd().setLeft(Twips.of(ItemPlace.left(item)));
        look.addNewJc().setVal(STJc.LEFT);
        return made;
    }

    private void mark(Block.Item item, CTP made) {
        if (item.mark().isEmpty()) {
            return;
        }
        CTInd place = made.getPPr().getInd();
        place.setHanging(Twips.of(ItemPlace.hanging(item)));
        Matcher counted = COUNTED.matcher(item.mark());
        int depth = Math.min(item.depth(), DEEPEST);
        if (item.mark().equals(Block.Item.DASH)) {
            numbered(made, depth, dashes());
        } else if (counted.matches()) {
            numbered(
                    made,
                    depth,
                    counted(depth, counted.group(2), Integer.parseInt(counted.group(1))));
        } else {
            DocxText.text(item.mark(), made);
            DocxText.tab(made);
        }
    }

    private static void numbered(CTP made, int depth, BigInteger list) {
        CTNumPr place = made.getPPr().addNewNumPr();
        place.addNewIlvl().setVal(BigInteger.valueOf(depth));
        place.addNewNumId().setVal(list);
    }

    private BigInteger dashes() {
        return open.computeIfAbsent(-1, none -> new Counted(list(Block.Item.DASH), "", 0)).id();
    }

    private BigInteger counted(int depth, String sort, int number) {
        BigInteger id =
                Optional.ofNullable(open.get(depth))
                        .filter(before -> before.sort().equals(sort))
                        .filter(before -> before.last() + 1 == number)
                        .map(Counted::id)
                        .orElseGet(() -> begun(depth, sort, number));
        open.put(depth, new Counted(id, sort, number));
        return id;
    }

    private BigInteger begun(int depth, String sort, int number) {
        BigInteger id = list(sort);
        CTNumLvl beginning = numbering().getNum(id).getCTNum().addNewLvlOverride();
        beginning.setIlvl(BigInteger.valueOf(depth));
        beginning.addNewStartOverride().setVal(BigInteger.valueOf(number));
        return id;
    }

    private BigInteger list(String sort) {
        return numbering().addNum(BigInteger.valueOf(SORTS.indexOf(sort)));
    }

    private XWPFNumbering numbering() {
        if (made.getNumbering() == null) {
            XWPFNumbering numbering = made.createNumbering();
            for (int at = 0; at < SORTS.size(); at++) {
                numbering.addAbstractNum(new XWPFAbstractNum(sort(at)));
            }
        }
        return made.getNumbering();
    }

    private static CTAbstractNum sort(int id) {
        CTAbstractNum sort = CTAbstractNum.Factory.newInstance();
        sort.setAbstractNumId(BigInteger.valueOf(id));
        String mark = SORTS.get(id);
        boolean dash = mark.equals(Block.Item.DASH);
        for (int depth = 0; depth <= DEEPEST; depth++) {
            CTLvl level = sort.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(dash ? STNumberFormat.BULLET : STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(dash ? mark : "%" + (depth + 1) + mark);
            level.addNewLvlJc().setVal(STJc.LEFT);
            CTInd place = level.addNewPPr().addNewInd();
            place.setLeft(Twips.of(ItemPlace.left(depth)));
            place.setHanging(Twips.of(ItemPlace.HANGING));
        }
        return sort;
    }
}
