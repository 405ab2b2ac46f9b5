package opora.programme.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import opora.programme.layout.Laid.View;
import opora.programme.wording.Edition;
import opora.programme.wording.Grid;
import opora.programme.wording.Kind;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** Lays an edition out by its own parts. */
public final class Layout {

    private final Edition edition;
    private final Tables tables;
    private final Items items;

    private Layout(Edition edition, Map<ProvisionId, Map<String, String>> beside) {
        this.edition = edition;
        Cells cells = new Cells(edition, beside);
        this.tables = new Tables(edition, cells);
        this.items = new Items(edition, cells);
    }

    /**
     * @param beside what is known of provisions beyond their own words, by the key of the column: how far an activity is done and why it is late
     */
    public static List<Laid> of(Edition edition, Map<ProvisionId, Map<String, String>> beside) {
        return new Layout(edition, beside).parts(edition.siblings(Optional.empty()), "", 1);
    }

    private List<Laid> parts(List<Provision> provisions, String above, int depth) {
        List<Laid> laid = new ArrayList<>();
        int counted = 0;
        for (Provision part : provisions) {
            if (!part.is(Kind.PART)) {
                continue;
            }
            boolean headed = !part.value("heading").isEmpty();
            counted += headed ? 1 : 0;
            String number = headed ? above + counted : "";
            laid.add(laid(part, number, depth));
        }
        return laid;
    }

    private Laid laid(Provision part, String number, int depth) {
        View view = view(part);
        List<Block> blocks = new ArrayList<>();
        List<String> lead = part.lines("lead");
        if (!lead.isEmpty()) {
            blocks.add(new Block.Prose(part, lead));
        }
        blocks.addAll(shown(part, view));
        edition.children(part.id()).forEach(child -> content(child).ifPresent(blocks::add));
        return new Laid(
                part,
                number,
                depth,
                view,
                Optional.of(part.value("shows")).filter(kind -> !kind.isEmpty()),
                blocks,
                parts(
                        edition.children(part.id()),
                        number.isEmpty() ? "" : number + ".",
                        depth + 1));
    }

    private static View view(Provision part) {
        try {
            return View.valueOf(part.value("view").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return View.TEXT;
        }
    }

    private List<Block> shown(Provision part, View view) {
        return switch (view) {
            case TEXT -> List.of();
            case PASSPORT -> List.of(new Block.Passport(items.passport(part)));
            case LIST -> items.list(part.value("shows"));
            case TABLE -> tables.of(part);
            case ROADMAP, APART, DIARY -> tables.roadmap(part, view);
        };
    }

    private static Optional<Block> content(Provision child) {
        return switch (child.kind().code()) {
            case "paragraph" -> Optional.of(new Block.Prose(child, child.lines("text")));
            case "bullets" ->
                    Optional.of(
                            new Block.Bullets(
                                    child,
                                    child.lines("lead"),
                                    child.lines("items"),
                                    child.value("style").equals("number")
                                            ? Block.Style.NUMBER
                                            : Block.Style.DASH));
            case "table" ->
                    Optional.of(
                            new Block.Typed(
                                    child, child.value("title"), Grid.of(child.value("cells"))));
            case "chart" ->
                    Optional.of(
                            new Block.Chart(
                                    child,
                                    child.value("title"),
                                    child.value("unit"),
                                    Grid.of(child.value("cells"))));
            default -> Optional.empty();
        };
    }
}
