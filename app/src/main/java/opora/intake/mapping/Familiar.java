package opora.intake.mapping;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.intake.RememberedMapping;
import opora.intake.formats.ColumnMap;
import opora.intake.formats.ColumnMap.Column;
import opora.intake.formats.Opening;

/** Finds among the remembered mappings the one of a table's layout, or one of a layout that is nearly the same. */
public record Familiar(List<RememberedMapping> remembered) {

    private static final double NEARLY_THE_SAME = 0.6;

    /** {@code map}: the remembered columns where this table has them. */
    public record Match(RememberedMapping remembered, ColumnMap map) {}

    /** Of the same headings. Hidden sheets are not looked at. */
    public Optional<Match> same(Opening opening) {
        Map<String, RememberedMapping> prints = new HashMap<>();
        remembered.forEach(one -> prints.put(LayoutPrint.of(one.map().headings()), one));
        return prints.isEmpty()
                ? Optional.empty()
                : opening.sheets().stream()
                        .filter(sheet -> !sheet.hidden())
                        .flatMap(sheet -> sheet.rows().stream().flatMap(line -> heads(sheet, line)))
                        .flatMap(heads ->
                                Optional.ofNullable(prints.get(LayoutPrint.of(heads.headings())))
                                        .map(one -> match(one, heads))
                                        .stream())
                        .findFirst();
    }

    private static Stream<Heads> heads(Opening.Sheet sheet, Opening.Line line) {
        return line.cells().size() < 2
                ? Stream.empty()
                : IntStream.range(0, Heads.MOST_ROWS)
                        .mapToObj(more -> Heads.at(sheet, line.number(), line.number() + more))
                        .flatMap(Optional::stream);
    }

    /** Of most of these headings; the nearest. */
    public Optional<Match> similar(Heads heads) {
        return remembered.stream()
                .max(Comparator.comparingDouble(one -> likeness(one, heads)))
                .filter(one -> likeness(one, heads) >= NEARLY_THE_SAME)
                .map(one -> match(one, heads));
    }

    private static double likeness(RememberedMapping one, Heads heads) {
        return LayoutPrint.likeness(one.map().headings(), heads.headings());
    }

    private static Match match(RememberedMapping one, Heads heads) {
        Map<String, Column> known = new HashMap<>();
        List<String> keys = LayoutPrint.keys(one.map().headings());
        for (int at = 0; at < keys.size(); at++) {
            known.put(keys.get(at), one.map().columns().get(at));
        }
        List<String> here = LayoutPrint.keys(heads.headings());
        List<Column> columns =
                IntStream.range(0, heads.headings().size())
                        .mapToObj(at ->
                                column(
                                        heads.headings().get(at),
                                        at < here.size()
                                                ? Optional.ofNullable(known.get(here.get(at)))
                                                : Optional.empty()))
                        .toList();
        return new Match(
                one,
                new ColumnMap(
                        heads.sheet(),
                        heads.first(),
                        heads.last(),
                        columns,
                        one.map().whole(),
                        one.map().signed()));
    }

    private static Column column(String heading, Optional<Column> known) {
        return known.map(one -> new Column(heading, one.meaning(), one.subject(), one.detail()))
                .orElse(Column.unread(heading));
    }
}
