package opora.reports.list;

import java.util.ArrayList;
import java.util.List;
import opora.identification.Approvals.Signer;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.TableCell;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.office.TableRow.Hold;

/** Lines to sign on: post, signature, name in full. One table, so that a signature never stands alone on a page. */
public final class Signatures {

    /** millimetres, with gaps between the places */
    private static final List<Integer> WIDTHS = List.of(75, 5, 40, 5, 55);

    private Signatures() {}

    /** A line to sign on; what is «» is written by hand. */
    public record Place(String post, String name) {

        /** Both by hand. */
        public static final Place BLANK = new Place("", "");

        public static Place of(Signer signer) {
            return new Place(signer.post(), signer.name());
        }
    }

    /** {@code above}: the last words of the document, which stay with the signatures. */
    public static Block under(String above, List<Place> places) {
        List<TableRow> rows = new ArrayList<>();
        rows.add(row(Hold.WITH_NEXT, TableCell.of(above).over(WIDTHS.size())));
        for (int at = 0; at < places.size(); at++) {
            rows.add(lines(places.get(at)));
            rows.add(captions(at + 1 < places.size() ? Hold.WITH_NEXT : Hold.FREE));
        }
        return new Block.Table(WIDTHS, 0, Block.Frame.NONE, rows);
    }

    private static TableRow lines(Place place) {
        return row(Hold.WITH_NEXT, line(place.post()), gap(), line(""), gap(), line(place.name()));
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
    private static TableCell line(String text) {
        return TableCell.of("\n" + text).looking(Look.LINE);
    }

    private static TableCell gap() {
        return TableCell.of("");
    }

    private static TableCell caption(String text) {
        return TableCell.of(text).looking(Look.NOTE).aligned(Align.CENTER);
    }
}
