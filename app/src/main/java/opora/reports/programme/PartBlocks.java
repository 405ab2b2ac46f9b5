package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document.Page;
import opora.office.NoBreaks;
import opora.programme.layout.Block.Bullets;
import opora.programme.layout.Block.Chart;
import opora.programme.layout.Block.Items;
import opora.programme.layout.Block.Line;
import opora.programme.layout.Block.Passport;
import opora.programme.layout.Block.Prose;
import opora.programme.layout.Block.Table;
import opora.programme.layout.Block.Typed;
import opora.programme.layout.Laid;
import opora.programme.wording.Edition;

/** Turns parts as they are laid out into blocks of a document, sheet by sheet. What the page of the text shows is printed, and nothing else. */
public final class PartBlocks {

    private static final String EMPTY = "Раздел не заполнен.";

    private final Edition edition;
    private final List<Block> blocks = new ArrayList<>();
    private Page page;

    /** @param page how the sheet lies on which it begins */
    public PartBlocks(Edition edition, Page page) {
        this.edition = edition;
        this.page = page;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The next part begins a sheet that lies as the one before. */
    void onNextSheet() {
        sheet(page);
    }

    /** With its heading and the parts in it. A part that says nothing of sheets goes on on the one before it. */
    void add(Laid part) {
        if (part.isOnNextSheet()) {
            sheet(part.isWide() ? Page.LANDSCAPE : Page.PORTRAIT);
        }
        if (!part.heading().isEmpty()) {
            blocks.add(new Paragraph(style(part.depth()), Align.LEFT, NoBreaks.in(heading(part))));
            if (part.blocks().isEmpty() && part.parts().isEmpty()) {
                blocks.add(new Paragraph(Style.NOTE, Align.LEFT, EMPTY));
            }
        }
        content(part);
        part.parts().forEach(this::add);
    }

    /** What stands before the table of a part without a heading is the name of the table. */
    private static boolean isName(Laid part) {
        return part.heading().isEmpty()
                && part.blocks().size() > 1
                && part.blocks().get(0) instanceof Prose name
                && name.paragraphs().size() == 1
                && part.blocks().get(1) instanceof Table;
    }

    /** What stands in it, without its heading and the parts in it. */
    public void content(Laid part) {
        if (isName(part)) {
            caption(part.part().value("lead"));
        }
        part.blocks().stream().skip(isName(part) ? 1 : 0).forEach(this::add);
    }

    private void caption(String text) {
        blocks.add(new Paragraph(Style.CAPTION, Align.LEFT, NoBreaks.in(text)));
    }

    /** Nothing was written yet on the sheet that was begun last. */
    private void sheet(Page next) {
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.NewSheet) {
            blocks.removeLast();
        }
        blocks.add(new Block.NewSheet(next));
        page = next;
    }

    private static Style style(int depth) {
        return switch (depth) {
            case 1 -> Style.HEADING;
            case 2 -> Style.HEADING_2;
            default -> Style.HEADING_3;
        };
    }

    /** An annex has a number of its own. */
    static String heading(Laid part) {
        return part.number().isEmpty() || part.heading().startsWith("Приложение")
                ? part.heading()
                : part.number() + ". " + part.heading();
    }

    private void add(opora.programme.layout.Block block) {
        switch (block) {
            case Prose prose -> prose.paragraphs().forEach(this::text);
            case Bullets bullets -> bullets(bullets);
            case Items(List<opora.programme.layout.Block.Item> items) ->
                    items.forEach(item -> blocks.addAll(ListedProvision.of(item)));
            case Passport(List<Line> lines) ->
                    blocks.add(PassportTable.of(lines, page.textWidth()));
            case Table table -> blocks.add(new ProvisionTable(edition, table).of(page.textWidth()));
            case Typed typed -> typed(typed);
            case Chart chart -> {
                TypedChart.of(chart).ifPresent(blocks::add);
                blocks.add(TypedTable.of(chart.grid(), page.textWidth()));
            }
        }
    }

    private void text(String text) {
        blocks.add(new Paragraph(Style.TEXT, Align.BOTH, NoBreaks.in(text)));
    }

    private void bullets(Bullets bullets) {
        bullets.lead().forEach(this::text);
        for (int at = 0; at < bullets.items().size(); at++) {
            String mark =
                    switch (bullets.style()) {
                        case DASH -> Block.Item.DASH;
                        case NUMBER -> (at + 1) + ")";
                    };
            blocks.add(new Block.Item(0, mark, "", List.of(NoBreaks.in(bullets.items().get(at)))));
        }
    }

    private void typed(Typed typed) {
        if (!typed.title().isEmpty()) {
            caption(typed.title());
        }
        blocks.add(TypedTable.of(typed.grid(), page.textWidth()));
    }
}
