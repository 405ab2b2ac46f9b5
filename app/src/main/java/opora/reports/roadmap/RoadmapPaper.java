package opora.reports.roadmap;

import java.util.List;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Document.Page;
import opora.office.NoBreaks;
import opora.programme.layout.Laid;
import opora.programme.layout.Laid.View;
import opora.reports.PrintedProgramme;
import opora.reports.programme.PaperTop;
import opora.reports.programme.PartBlocks;
import opora.reports.programme.Parts;

/** All roadmaps of a programme, on sheets that lie across: sections as bands, activities as rows. The only one is called as the document is. */
public final class RoadmapPaper {

    private static final String TITLE = "Дорожная карта";

    private RoadmapPaper() {}

    public static Document of(PrintedProgramme printed) {
        PaperTop top = new PaperTop(printed, TITLE);
        List<Laid> roadmaps = Parts.of(printed.edition(), View.ROADMAP, View.APART);
        PartBlocks text = new PartBlocks(printed.edition(), Page.LANDSCAPE);
        List<Block> blocks = text.blocks();
        blocks.add(top.approval());
        blocks.addAll(top.title());
        if (roadmaps.stream().allMatch(part -> part.blocks().isEmpty())) {
            blocks.add(new Paragraph(Style.TEXT, Align.LEFT, "Мероприятий в программе пока нет."));
        }
        for (Laid roadmap : roadmaps) {
            if (!roadmap.blocks().isEmpty()) {
                String heading = Parts.heading(printed.edition(), roadmap);
                if (roadmaps.size() > 1 && !heading.isEmpty()) {
                    blocks.add(new Paragraph(Style.HEADING, Align.LEFT, NoBreaks.in(heading)));
                }
                text.content(roadmap);
            }
        }
        blocks.addAll(top.signature());
        return new Document(top.stamp(), Page.LANDSCAPE, top.foot(), blocks);
    }
}
