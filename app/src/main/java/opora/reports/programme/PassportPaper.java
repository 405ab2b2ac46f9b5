package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import opora.office.Block;
import opora.office.Document;
import opora.office.Document.Page;
import opora.programme.layout.Laid;
import opora.programme.layout.Laid.View;
import opora.reports.PrintedProgramme;

/** The passport alone. A programme whose text has none is told by the lines of the form that asks for most; what it does not say is left out. */
public final class PassportPaper {

    private PassportPaper() {}

    public static Document of(PrintedProgramme printed) {
        PaperTop top = new PaperTop(printed, "Паспорт программы");
        PartBlocks text = new PartBlocks(printed.edition(), Page.PORTRAIT);
        List<Laid> own = Parts.of(printed.edition(), View.PASSPORT);
        if (own.isEmpty()) {
            text.content(
                    Parts.borrowed(
                            printed.edition(), Map.of(), "municipality-roadmap", View.PASSPORT));
        } else {
            own.forEach(text::content);
        }
        List<Block> blocks = new ArrayList<>(top.title());
        blocks.addAll(text.blocks());
        blocks.addAll(top.signature());
        return new Document(top.stamp(), Page.PORTRAIT, top.foot(), blocks);
    }
}
