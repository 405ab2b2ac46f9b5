package opora.programme.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.programme.layout.Block.Row;
import opora.programme.layout.Laid.View;
import opora.programme.wording.Edition;
import opora.programme.wording.Provision;
import opora.programme.wording.ProvisionId;

/** Provisions as tables: a band for what they stand in, a row for each. */
final class Tables {

    /** Values that the rows below repeat until they change: printed once. */
    private static final Set<String> SPANNING = Set.of("criterion", "goal");

    private final Edition edition;
    private final Cells cells;

    Tables(Edition edition, Cells cells) {
        this.edition = edition;
        this.cells = cells;
    }

    /** All provisions of the kind that the part shows; duties are those of this part. */
    List<Block> of(Provision part) {
        String kind = part.value("shows");
        List<Provision> rows =
                kind.equals("duty")
                        ? edition.list(kind).stream()
                                .filter(one ->
                                        edition.around(one, "part")
                                                .filter(each -> each.id().equals(part.id()))
                                                .isPresent())
                                .toList()
                        : edition.list(kind);
        return rows.isEmpty() ? List.of() : List.of(table(Column.of(part, edition), rows));
    }

    private Block table(List<Column> columns, List<Provision> provisions) {
        List<Row> rows = new ArrayList<>();
        Optional<ProvisionId> under = Optional.empty();
        Map<String, List<String>> above = new HashMap<>();
        for (Provision one : provisions) {
            if (!one.parent().equals(under)) {
                rows.addAll(bands(one, under));
                under = one.parent();
                above.clear();
            }
            rows.add(new Row.Cells(one, row(columns, one, above)));
        }
        return new Block.Table(columns, rows);
    }

    private List<List<String>> row(
            List<Column> columns, Provision one, Map<String, List<String>> above) {
        List<List<String>> row = new ArrayList<>();
        for (Column column : columns) {
            List<String> lines = cells.lines(one, column.key());
            boolean repeated =
                    SPANNING.contains(column.key()) && lines.equals(above.get(column.key()));
            above.put(column.key(), lines);
            row.add(repeated ? List.of() : lines);
        }
        return row;
    }

    /** What it stands in and the one before did not: a task, a section and the section around it. */
    private List<Row> bands(Provision one, Optional<ProvisionId> under) {
        List<Row> bands = new ArrayList<>();
        Set<ProvisionId> open = around(under.flatMap(edition::find));
        Optional<Provision> up = one.parent().flatMap(edition::find);
        while (up.isPresent() && isBand(up.get()) && !open.contains(up.get().id())) {
            bands.addFirst(band(up.get()));
            up = up.get().parent().flatMap(edition::find);
        }
        return bands;
    }

    private Set<ProvisionId> around(Optional<Provision> inner) {
        Set<ProvisionId> around = new HashSet<>();
        Optional<Provision> up = inner;
        while (up.isPresent()) {
            around.add(up.get().id());
            up = up.get().parent().flatMap(edition::find);
        }
        return around;
    }

    private static boolean isBand(Provision provision) {
        return !provision.is("part") && !provision.is("goal");
    }

    private Row.Band band(Provision provision) {
        List<String> lines =
                new ArrayList<>(cells.lines(provision, provision.kind().naming().code()));
        String title =
                provision.is("task") ? "Задача " : provision.is("direction") ? "Направление " : "";
        lines.set(0, title + cells.number(provision) + ". " + lines.getFirst());
        if (!provision.value("unit").isEmpty()) {
            lines.add("Единица измерения: " + provision.value("unit"));
        }
        return new Row.Band(provision, cells.number(provision), lines);
    }

    /** Activities by sections: of this part; a diary shows those of all roadmaps after its own. */
    List<Block> roadmap(Provision part, View view) {
        List<Row> rows = new ArrayList<>();
        List<Column> columns = Column.of(part, edition);
        for (Provision group : groups(part, view)) {
            rows.add(band(group));
            edition.children(group.id(), "activity")
                    .forEach(one ->
                            rows.add(new Row.Cells(one, row(columns, one, new HashMap<>()))));
        }
        return rows.isEmpty() ? List.of() : List.of(new Block.Table(columns, rows));
    }

    private List<Provision> groups(Provision part, View view) {
        List<Provision> own = edition.children(part.id(), "activity_group");
        if (view != View.DIARY) {
            return own;
        }
        List<Provision> all =
                new ArrayList<>(
                        own.stream()
                                .filter(group -> !edition.children(group.id()).isEmpty())
                                .toList());
        edition.list("activity_group").stream()
                .filter(group -> !own.contains(group) && !edition.children(group.id()).isEmpty())
                .forEach(all::add);
        return all.isEmpty() ? own : all;
    }
}
