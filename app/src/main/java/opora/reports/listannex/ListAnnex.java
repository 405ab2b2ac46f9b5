package opora.reports.listannex;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import opora.reports.list.MethodText;
import opora.reports.list.RegionName;
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

    public static void write(SchoolList list, Heading heading, OutputStream out)
            throws IOException {
        ListAnnex annex = new ListAnnex(list, heading);
        new Document(annex.stamp(), Document.Page.PORTRAIT, annex.foot(), annex.blocks())
                .write(out);
    }

    private Stamp stamp() {
        return new Stamp(
                "Приложение к приказу: перечень школ с низкими образовательными результатами, "
                        + list.year()
                        + " год",
                "Опора",
                heading.at().toInstant());
    }

    private String foot() {
        return heading.run().map(run -> "Опора, расчёт " + run.number() + " от ").orElse("Опора, ")
                + Words.day(heading.at());
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(top());
        blocks.addAll(listed());
        blocks.addAll(atRisk());
        blocks.addAll(noData());
        blocks.addAll(method());
        blocks.add(Signatures.under("Перечень служит для поддержки школ, а не для их оценки."));
        return blocks;
    }

    private List<Block> top() {
        List<Block> top = new ArrayList<>();
        top.add(
                new Paragraph(
                        Style.TEXT,
                        Align.LEFT,
                        RIGHT_HALF,
                        "Приложение\nк приказу ______________________________\nот «___» ______________ 20___ г. № ______"));
        top.add(new Paragraph(Style.TITLE, Align.CENTER, title()));
        String place = place();
        if (!place.isEmpty()) {
            top.add(new Paragraph(Style.TEXT, Align.CENTER, place));
        }
        top.add(new Paragraph(Style.TEXT, Align.BOTH, "Всего " + Words.sum(list.counts()) + "."));
        return top;
    }

    private String title() {
        String where =
                heading.part().isEmpty()
                        ? RegionName.genitive(heading.region()).map(name -> " " + name).orElse("")
                        : "";
        return "Перечень\nобщеобразовательных организаций%s,\nимеющих низкие образовательные результаты обучающихся,\nпо результатам %s года"
                .formatted(where, list.year());
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
