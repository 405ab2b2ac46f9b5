package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.office.Block;
import opora.office.Document;
import opora.office.Document.Page;
import opora.programme.layout.Laid;
import opora.programme.layout.Laid.View;
import opora.programme.layout.Layout;
import opora.reports.PrintedProgramme;

/** The programme: what it is, its contents when it is long, its parts in their order. A diary in it is the empty form. */
public final class ProgrammePaper {

    /** Headings from which contents help. */
    private static final int MANY = 5;

    private ProgrammePaper() {}

    public static Document of(PrintedProgramme printed) {
        PaperTop top = new PaperTop(printed, "");
        List<Laid> parts =
                Layout.of(printed.edition(), Map.of()).stream()
                        .filter(part -> part.view() != View.APART)
                        .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(top.approval());
        blocks.addAll(top.title());
        PartBlocks text = new PartBlocks(printed.edition(), Page.PORTRAIT);
        if (headed(parts) >= MANY) {
            blocks.add(new Block.Contents("Содержание"));
            text.onNextSheet();
        }
        parts.forEach(text::add);
        blocks.addAll(text.blocks());
        blocks.addAll(top.signature());
        return new Document(top.stamp(), Page.PORTRAIT, top.foot(), blocks);
    }

    private static int headed(List<Laid> parts) {
        return parts.stream()
                .mapToInt(part -> (part.heading().isEmpty() ? 0 : 1) + headed(part.parts()))
                .sum();
    }
}
