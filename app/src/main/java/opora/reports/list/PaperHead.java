package opora.reports.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.identification.Approvals.Paper;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.TableCell;
import opora.office.TableRow;
import opora.reports.Heading;

/** The first lines of a paper of the region: whose it is, what it is, its day and its number. */
public final class PaperHead {

    /** millimetres, 180 in all */
    private static final List<Integer> HALVES = List.of(90, 90);

    private PaperHead() {}

    /** {@code title}: «Приказ»; {@code paper}: empty where day and number are written by hand. */
    public static List<Block> of(Heading heading, String title, Optional<Paper> paper) {
        List<Block> blocks = new ArrayList<>();
        if (!heading.region().isEmpty()) {
            blocks.add(new Paragraph(Style.TEXT, Align.CENTER, heading.region()));
        }
        blocks.add(new Paragraph(Style.TEXT, Align.CENTER, Words.BLANK_NAME + Words.BLANK_NAME));
        blocks.add(
                new Paragraph(
                        Style.NOTE,
                        Align.CENTER,
                        "орган исполнительной власти, управляющий образованием"));
        blocks.add(new Paragraph(Style.TITLE, Align.CENTER, title));
        blocks.add(
                new Block.Table(
                        HALVES,
                        0,
                        Block.Frame.NONE,
                        List.of(
                                TableRow.of(
                                        TableCell.of(day(paper)),
                                        TableCell.of(number(paper)).aligned(Align.RIGHT)))));
        return blocks;
    }

    private static String day(Optional<Paper> paper) {
        return paper.map(one -> Words.dated(one.date())).orElse(Words.BLANK_DAY);
    }

    private static String number(Optional<Paper> paper) {
        return "№\u00a0" + paper.map(Paper::number).orElse("______________");
    }
}
