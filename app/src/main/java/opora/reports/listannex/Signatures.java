package opora.reports.listannex;

import java.util.List;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.TableCell;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.office.TableRow.Hold;

/** Two lines to sign on: post, signature, name in full. One table, so that a signature never stands alone on a page. */
final class Signatures {

    /** millimetres, with gaps between the places */
    private static final List<Integer> WIDTHS = List.of(75, 5, 40, 5, 55);

    private Signatures() {}

    /** {@code above}: the last words of the document, which stay with the signatures. */
    static Block under(String above) {
        return new Block.Table(
                WIDTHS,
                0,
                Block.Frame.NONE,
                List.of(
                        row(Hold.WITH_NEXT, TableCell.of(above).over(WIDTHS.size())),
                        lines(),
                        captions(Hold.WITH_NEXT),
                        lines(),
                        captions(Hold.FREE)));
    }

    private static TableRow lines() {
        return row(Hold.WITH_NEXT, line(), gap(), line(), gap(), line());
    }

    private static TableRow captions(Hold hold) {
        return row(
                hold,
                caption("должность"),
                gap(),
                caption("подпись"),
                gap(),
                caption("расшифровка подписи"));
    }

    private static TableRow row(Hold hold, TableCell... cells) {
        return new TableRow(List.of(cells), hold);
    }

    /** Room for the hand above the line. */
    private static TableCell line() {
        return TableCell.of("\n").looking(Look.LINE);
    }

    private static TableCell gap() {
        return TableCell.of("");
    }

    private static TableCell caption(String text) {
        return TableCell.of(text).looking(Look.NOTE).aligned(Align.CENTER);
    }
}
