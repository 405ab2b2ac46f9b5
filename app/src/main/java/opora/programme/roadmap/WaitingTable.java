package opora.programme.roadmap;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import opora.programme.Drafts.Draft;
import opora.programme.roadmap.reading.Field;
import opora.programme.roadmap.reading.Grid;
import opora.programme.roadmap.reading.GridText;
import opora.programme.roadmap.taking.Mends;
import opora.programme.wording.ProvisionId;

/**
 * The tables of a file that wait until a person has looked through them: a draft of that person, as everything that is typed and not saved.
 *
 * @param name of the file
 * @param table which of them is a roadmap; empty until it is chosen
 * @param columns what stands in its columns
 * @param part of the document where new sections come to stand; empty where there is none yet
 */
public record WaitingTable(
        String name,
        Instant at,
        List<Grid> grids,
        Optional<Integer> table,
        List<Field> columns,
        Optional<ProvisionId> part,
        Mends mends) {

    private static final String NAME = "name";
    private static final String GRIDS = "grids";
    private static final String TABLE = "table";
    private static final String COLUMNS = "columns";
    private static final String PART = "part";

    public WaitingTable {
        grids = List.copyOf(grids);
        columns = List.copyOf(columns);
    }

    static WaitingTable of(Draft draft) {
        Map<String, String> values = draft.values();
        return new WaitingTable(
                values.getOrDefault(NAME, ""),
                draft.at(),
                GridText.read(values.getOrDefault(GRIDS, "")),
                number(values.getOrDefault(TABLE, "")),
                Arrays.stream(values.getOrDefault(COLUMNS, "").split(","))
                        .filter(code -> !code.isEmpty())
                        .map(Field::valueOf)
                        .toList(),
                number(values.getOrDefault(PART, "")).map(ProvisionId::new),
                Mends.of(values));
    }

    private static Optional<Integer> number(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(Integer.parseInt(text));
    }

    Draft draft(Instant now) {
        Map<String, String> values = new HashMap<>(mends.typed());
        values.put(NAME, name);
        values.put(GRIDS, GridText.of(grids));
        values.put(TABLE, table.map(Object::toString).orElse(""));
        values.put(COLUMNS, columns.stream().map(Field::name).collect(Collectors.joining(",")));
        values.put(PART, part.map(Object::toString).orElse(""));
        return new Draft(values, 0, now);
    }

    /** The table that was chosen; empty until one is. */
    public Optional<Grid> chosen() {
        return table.filter(at -> at < grids.size()).map(grids::get);
    }

    /** What was mended in another table is forgotten. */
    WaitingTable choosing(int wanted, List<Field> fields, Optional<ProvisionId> place) {
        boolean same = table.filter(at -> at == wanted).isPresent();
        return new WaitingTable(
                name,
                at,
                grids,
                Optional.of(wanted),
                fields,
                place,
                same ? mends : new Mends(Map.of()));
    }

    WaitingTable mended(Mends later) {
        return new WaitingTable(name, at, grids, table, columns, part, mends.with(later));
    }
}
