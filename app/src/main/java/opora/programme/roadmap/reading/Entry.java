package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import opora.programme.timing.Period;
import opora.programme.timing.Timing;

/** The texts of one row under their columns; grows while rows go on with it. */
final class Entry {

    private final int row;
    private final Map<Field, String> texts = new EnumMap<>(Field.class);
    private final Map<String, String> others = new LinkedHashMap<>();

    /** Fields whose cell is merged with the one above. */
    private final List<Field> goingOn = new ArrayList<>();

    private Entry(int row) {
        this.row = row;
    }

    static Entry of(Grid.Line line, Heading heading) {
        Entry entry = new Entry(line.number());
        for (Grid.Cell cell : line.cells()) {
            int at = heading.columnOf(cell);
            Heading.Column column =
                    at < 0
                            ? new Heading.Column(cell.column(), cell.end(), Field.OTHER, "")
                            : heading.columns().get(at);
            entry.put(column, cell.text());
            if (cell.goesOn()) {
                entry.goingOn.add(column.field());
            }
        }
        return entry;
    }

    private void put(Heading.Column column, String text) {
        if (text.isBlank()) {
            return;
        }
        if (column.field() == Field.OTHER) {
            others.merge(column.title(), text.strip(), (one, more) -> one + "\n" + more);
        } else {
            texts.merge(column.field(), text.strip(), (one, more) -> one + "\n" + more);
        }
    }

    int row() {
        return row;
    }

    String text(Field field) {
        return texts.getOrDefault(field, "");
    }

    boolean has(Field field) {
        return texts.containsKey(field);
    }

    /** What stands there and was not taken from the row above. */
    boolean hasOwn(Field field) {
        return has(field) && !goingOn.contains(field);
    }

    boolean goesOn(Field field) {
        return goingOn.contains(field);
    }

    void number(String number) {
        texts.put(Field.NUMBER, number);
    }

    /** A row torn by the end of a page goes on in the next one. */
    void goOnWith(Entry next, String between) {
        next.texts.forEach((field, text) -> {
            if (field != Field.NUMBER && next.hasOwn(field)) {
                texts.merge(field, text, (one, more) -> one + between + more);
            }
        });
        next.others.forEach(
                (title, text) -> others.merge(title, text, (one, more) -> one + between + more));
    }

    /** All that it holds, for a doubt. */
    String all() {
        return String.join(
                " | ", Stream.concat(texts.values().stream(), others.values().stream()).toList());
    }

    /** As people write it in one column, or in a column of beginnings and another of ends. */
    String timing() {
        return Optional.ofNullable(texts.get(Field.TIMING))
                .orElseGet(() ->
                        String.join(
                                " – ",
                                Stream.of(text(Field.BEGINNING), text(Field.END))
                                        .filter(text -> !text.isBlank())
                                        .distinct()
                                        .toList()));
    }

    DraftActivity activity(Period period) {
        return new DraftActivity(
                row,
                RowNumber.bare(text(Field.NUMBER)),
                text(Field.ACTIVITY),
                Timing.read(timing(), period),
                text(Field.RESPONSIBLE),
                text(Field.RESULT),
                text(Field.COVERAGE),
                others.entrySet().stream()
                        .map(other -> new DraftActivity.Beside(other.getKey(), other.getValue()))
                        .toList());
    }
}
