package opora.reports.order;

import java.util.ArrayList;
import java.util.List;
import opora.identification.Approvals.Approval;
import opora.identification.SchoolList;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Stamp;
import opora.reports.Heading;
import opora.reports.list.ListTitle;
import opora.reports.list.PaperHead;
import opora.reports.list.Signatures;
import opora.reports.list.Signatures.Place;
import opora.reports.list.Words;

/** The order that approves a list: whose, what about, because of what, point by point, a place to sign. The office edits it further in Word. */
public final class ApprovingOrder {

    private final SchoolList list;
    private final Heading heading;

    private ApprovingOrder(SchoolList list, Heading heading) {
        this.list = list;
        this.heading = heading;
    }

    public static Document of(SchoolList list, Heading heading) {
        ApprovingOrder order = new ApprovingOrder(list, heading);
        return new Document(
                new Stamp(
                        "Приказ об утверждении перечня школ с низкими образовательными результатами, %s год"
                                .formatted(list.year()),
                        "Опора",
                        heading.at().toInstant()),
                Document.Page.PORTRAIT,
                order.foot(),
                order.blocks());
    }

    /** A paper that nobody signed must not pass for one in force. */
    private String foot() {
        return (heading.approving().recorded().isEmpty() ? "Проект. " : "") + Words.foot(heading);
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(
                PaperHead.of(
                        heading,
                        "Приказ",
                        heading.approving().recorded().map(approval -> approval.what().order())));
        blocks.add(
                new Paragraph(
                        Style.HEADING,
                        Align.LEFT,
                        "Об утверждении перечня\n" + ListTitle.of(list, heading)));
        OrderPoints points = new OrderPoints(list, heading);
        blocks.add(text(points.preamble()));
        List<String> all = points.points();
        for (int at = 0; at < all.size(); at++) {
            blocks.add(text("%d. %s".formatted(at + 1, all.get(at))));
        }
        blocks.add(Signatures.under("", List.of(signing())));
        return blocks;
    }

    private Place signing() {
        return heading.approving()
                .recorded()
                .map(Approval::what)
                .map(what -> Place.of(what.signed()))
                .orElse(Place.BLANK);
    }

    private static Block text(String text) {
        return new Paragraph(Style.TEXT, Align.BOTH, text);
    }
}
