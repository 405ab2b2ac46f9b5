package opora.reports.diary;

import java.util.List;
import java.util.Map;
import opora.office.Block;
import opora.office.Document;
import opora.office.Document.Page;
import opora.programme.wording.ProvisionId;
import opora.reports.PrintedProgramme;
import opora.reports.programme.PaperTop;
import opora.reports.programme.PartBlocks;

/** The diary, on sheets that lie across. What is not known yet is left to be written by hand. */
public final class DiaryPaper {

    static final String TITLE = "Дневник реализации программы";

    private DiaryPaper() {}

    public static Document of(
            PrintedProgramme printed, Map<ProvisionId, Map<String, String>> done) {
        PaperTop top = new PaperTop(printed, TITLE);
        PartBlocks text = new PartBlocks(printed.edition(), Page.LANDSCAPE);
        List<Block> blocks = text.blocks();
        blocks.addAll(top.title());
        DiaryParts.of(printed.edition(), done).forEach(text::content);
        blocks.addAll(top.signature());
        return new Document(top.stamp(), Page.LANDSCAPE, top.foot(), blocks);
    }
}
