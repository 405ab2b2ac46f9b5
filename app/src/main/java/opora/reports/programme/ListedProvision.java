package opora.reports.programme;

import java.util.ArrayList;
import java.util.List;
import opora.office.Block;
import opora.office.NoBreaks;
import opora.programme.layout.Block.Item;

/** A provision of a list: its number, what names it in bold, its text, what is listed under it. */
final class ListedProvision {

    private ListedProvision() {}

    static List<Block> of(Item item) {
        List<Block> blocks = new ArrayList<>();
        String mark = item.number().isEmpty() ? "" : item.number() + ".";
        List<String> lines = item.lines().stream().map(NoBreaks::in).toList();
        boolean listed = !item.lead().isEmpty() && lines.size() > 1;
        blocks.add(
                new Block.Item(
                        0, mark, lead(item, lines), listed ? List.of() : first(item, lines)));
        if (listed) {
            lines.forEach(line -> blocks.add(dash(item, line)));
        }
        under(item, blocks);
        return blocks;
    }

    private static String lead(Item item, List<String> lines) {
        String lead = NoBreaks.in(item.lead());
        return lead.isEmpty() || lines.isEmpty() || item.from().is("term") ? lead : lead + ":";
    }

    /** Bold words and the text after them: «Термин — что он значит», «Кто: что делает». */
    private static List<String> first(Item item, List<String> lines) {
        if (item.lead().isEmpty() || lines.isEmpty()) {
            return lines;
        }
        return List.of((item.from().is("term") ? "\u00a0— " : " ") + lines.getFirst());
    }

    /** Why a goal is set is a text; what belongs to a direction or a result is a list. */
    private static void under(Item item, List<Block> blocks) {
        for (String line : item.under()) {
            String text = NoBreaks.in(line);
            blocks.add(
                    item.from().is("goal")
                            ? new Block.Item(depth(item), "", "", List.of(text))
                            : dash(item, text));
        }
    }

    private static Block dash(Item item, String line) {
        return Block.Item.dash(depth(item), line.replaceFirst("^[-–—•·]\\s*", ""));
    }

    private static int depth(Item item) {
        return item.number().isEmpty() ? 0 : 1;
    }
}
