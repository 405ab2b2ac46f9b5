package opora.reports.listannex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.identification.Approvals.Approval;
import opora.identification.SchoolList;
import opora.identification.Verdict.Status;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Stamp;
import opora.reports.Heading;
import opora.reports.list.Arranged;
import opora.reports.list.ListTitle;
import opora.reports.list.MethodText;
import opora.reports.list.RegionName;
import opora.reports.list.Signatures;
import opora.reports.list.Signatures.Place;
import opora.reports.list.Words;

/** The annex of the order that approves a list: title, table by municipality, notes, how it was counted, places to sign. */
public final class ListAnnex {

    private static final int RIGHT_HALF = 95;

    private final SchoolList list;
    private final Heading heading;
    private final Arranged arranged;
    private final AnnexNotes notes;

    private ListAnnex(SchoolList list, Heading heading) {
        this.list = list;
        this.heading = heading;
        this.arranged = Arranged.of(list);
        this.notes = new AnnexNotes(list, arranged);
    }

    public static Document of(SchoolList list, Heading heading) {
        ListAnnex annex = new ListAnnex(list, heading);
        return new Document(
                annex.stamp(), Document.Page.PORTRAIT, Words.foot(heading), annex.blocks());
    }

    private Stamp stamp() {
        return new Stamp(
                "Приложение к приказу: перечень школ с низкими образовательными результатами, "
                        + list.year()
                        + " год",
                "Опора",
                heading.at().toInstant());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(top());
        blocks.addAll(listed());
        blocks.addAll(atRisk());
        blocks.addAll(noData());
        blocks.addAll(method());
        blocks.add(
                Signatures.under(
                        "Перечень служит для поддержки школ, а не для их оценки.", signing()));
        return blocks;
    }

    private List<Block> top() {
        List<Block> top = new ArrayList<>();
        top.add(new Paragraph(Style.TEXT, Align.LEFT, RIGHT_HALF, underWhichOrder()));
        top.add(
                new Paragraph(
                        Style.TITLE, Align.CENTER, "Перечень\n" + ListTitle.of(list, heading)));
        String place = place();
        if (!place.isEmpty()) {
            top.add(new Paragraph(Style.TEXT, Align.CENTER, place));
        }
        top.add(new Paragraph(Style.TEXT, Align.BOTH, "Всего " + Words.sum(list.counts()) + "."));
        return top;
    }

    private String underWhichOrder() {
        return heading.approving()
                .recorded()
                .map(approval ->
                        beginning() + Words.of(approval.what().order()) + version(approval))
                .orElse(
                        "Приложение\nк приказу %s\n%s"
                                .formatted(Words.BLANK_NAME, Words.of(Optional.empty())));
    }

    private String beginning() {
        return (isPart() ? "Выписка из приложения" : "Приложение") + "\nк приказу ";
    }

    private static String version(Approval approval) {
        return approval.replaces()
                .map(replaced ->
                        "\nВерсия %d, заменяет версию %d".formatted(approval.version(), replaced))
                .orElse("");
    }

    /** Whoever signed the whole did not sign a part of it. */
    private List<Place> signing() {
        return heading.approving()
                .recorded()
                .filter(_ -> !isPart())
                .map(approval -> List.of(Place.of(approval.what().signed())))
                .orElse(List.of(Place.BLANK, Place.BLANK));
    }

    private boolean isPart() {
        return !heading.part().isEmpty();
    }

    /** What the list covers, where the title cannot say it: a part of the region must never pass for the whole. */
    private String place() {
        boolean said =
                heading.part().isEmpty() && RegionName.genitive(heading.region()).isPresent();
        return said
                ? ""
                : Stream.of(heading.part(), heading.region())
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private List<Block> listed() {
        if (arranged.of(Status.LOW_RESULTS).isEmpty()) {
            return List.of(
                    new Paragraph(
                            Style.TEXT,
                            Align.BOTH,
                            "Школ, имеющих низкие образовательные результаты обучающихся, по результатам %s года нет."
                                    .formatted(list.year())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(AnnexTable.ofListed(list, arranged).block());
        blocks.addAll(notes.underListed());
        return blocks;
    }

    private List<Block> atRisk() {
        if (arranged.of(Status.AT_RISK).isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("Школы в зоне риска снижения образовательных результатов"));
        blocks.add(AnnexTable.ofAtRisk(list, arranged).block());
        blocks.addAll(notes.underAtRisk());
        return blocks;
    }

    private List<Block> noData() {
        if (arranged.of(Status.NO_DATA).isEmpty()) {
            return List.of();
        }
        return List.of(
                heading("Школы, о которых нет данных"),
                new Paragraph(Style.TEXT, Align.BOTH, notes.noData()));
    }

    private List<Block> method() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("Как составлен перечень"));
        for (MethodText.Point point : new MethodText(list, heading).points()) {
            blocks.add(
                    new Paragraph(
                            Style.NOTE, Align.BOTH, point.name() + ": " + point.text() + "."));
        }
        return blocks;
    }

    private static Block heading(String text) {
        return new Paragraph(Style.HEADING, Align.LEFT, text);
    }
}
