package opora.office.writing;

import java.math.BigInteger;
import java.util.List;
import opora.office.Block;
import opora.office.TableCell;
import opora.office.TableCell.Down;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/** Tables with a fixed width for every column: without it Word makes all of them equal. */
final class DocxTable {

    private static final int BESIDE = 80;
    private static final int ABOVE = 30;

    private DocxTable() {}

    static void write(Block.Table table, CTTbl made) {
        CTTblPr look = made.addNewTblPr();
        width(look.addNewTblW(), table.widths());
        int beside = table.frame() == Block.Frame.GRID ? BESIDE : 0;
        indent(look.addNewTblInd(), beside);
        look.addNewTblLayout().setType(STTblLayoutType.FIXED);
        margins(look.addNewTblCellMar(), beside);
        if (table.frame() == Block.Frame.GRID) {
            grid(look.addNewTblBorders());
        }
        made.addNewTblGrid();
        for (int width : table.widths()) {
            made.getTblGrid().addNewGridCol().setW(Twips.of(width));
        }
        for (int at = 0; at < table.rows().size(); at++) {
            CTRow row = made.addNewTr();
            CTTrPr rules = row.addNewTrPr();
            if (!RowLines.isTall(table.rows().get(at), table.widths())) {
                rules.addNewCantSplit();
            }
            if (at < table.heads()) {
                rules.addNewTblHeader();
            }
            cells(table, at, row);
        }
    }

    private static void width(CTTblWidth made, List<Integer> widths) {
        made.setType(STTblWidth.DXA);
        made.setW(Twips.of(widths.stream().mapToInt(Integer::intValue).sum()));
    }

    /** Else Word lets the frame hang over the margin by the space inside the cells; without a frame the text itself begins at the margin. */
    private static void indent(CTTblWidth made, int beside) {
        made.setType(STTblWidth.DXA);
        made.setW(BigInteger.valueOf(beside));
    }

    private static void margins(CTTblCellMar margins, int beside) {
        margin(margins.addNewTop(), ABOVE);
        margin(margins.addNewLeft(), beside);
        margin(margins.addNewBottom(), ABOVE);
        margin(margins.addNewRight(), beside);
    }

    private static void margin(CTTblWidth side, int twips) {
        side.setType(STTblWidth.DXA);
        side.setW(BigInteger.valueOf(twips));
    }

    private static void grid(CTTblBorders borders) {
        line(borders.addNewTop());
        line(borders.addNewLeft());
        line(borders.addNewBottom());
        line(borders.addNewRight());
        line(borders.addNewInsideH());
        line(borders.addNewInsideV());
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor(PaperStyle.LINE);
    }

    private static void cells(Block.Table table, int at, CTRow made) {
        int column = 0;
        for (TableCell cell : table.rows().get(at).cells()) {
            int end = column + cell.columns();
            CTTc place = made.addNewTc();
            CTTcPr look = place.addNewTcPr();
            width(look.addNewTcW(), table.widths().subList(column, end));
            look(cell, look);
            text(
                    cell,
                    PaperStyle.of(cell.look(), table),
                    RowGroups.hold(table, at),
                    place.addNewP());
            column = end;
        }
    }

    private static void look(TableCell cell, CTTcPr look) {
        if (cell.columns() > 1) {
            look.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        switch (cell.down()) {
            case SINGLE -> {}
            case BEGINS -> look.addNewVMerge().setVal(STMerge.RESTART);
            case GOES_ON -> look.addNewVMerge().setVal(STMerge.CONTINUE);
        }
        if (cell.look() == Look.LINE) {
            line(look.addNewTcBorders().addNewBottom());
        }
        if (cell.look() == Look.HEAD || cell.look() == Look.BAND) {
            CTShd ground = look.addNewShd();
            ground.setVal(STShd.CLEAR);
            ground.setColor("auto");
            ground.setFill(PaperStyle.GROUND);
        }
        if (cell.look() == Look.HEAD) {
            look.addNewVAlign().setVal(STVerticalJc.CENTER);
        }
        if (cell.look() == Look.LINE) {
            look.addNewVAlign().setVal(STVerticalJc.BOTTOM);
        }
    }

    private static void text(TableCell cell, PaperStyle style, TableRow.Hold hold, CTP made) {
        CTPPr look = made.addNewPPr();
        look.addNewPStyle().setVal(style.id());
        if (hold == TableRow.Hold.WITH_NEXT) {
            look.addNewKeepNext();
        }
        look.addNewJc().setVal(DocxText.side(cell.align()));
        if (cell.down() != Down.GOES_ON) {
            CTR run = DocxText.text(cell.text(), made);
            if (isBold(cell.look())) {
                run.addNewRPr().addNewB();
            }
        }
    }

    private static boolean isBold(Look look) {
        return switch (look) {
            case BOLD, HEAD, BAND -> true;
            case PLAIN, NOTE, LINE -> false;
        };
    }
}
