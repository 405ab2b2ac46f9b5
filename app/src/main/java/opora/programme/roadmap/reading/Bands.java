package opora.programme.roadmap.reading;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Rows that name what follows: one cell over the whole table, or a number and a title and nothing else. */
record Bands(Grid grid, Heading heading) {

    /** @param number «» where it has none */
    record Band(int row, String number, String title) {}

    Optional<Band> find(int at) {
        Grid.Line line = grid.lines().get(at);
        List<Grid.Cell> filled = line.filled();
        if (line.cells().stream().anyMatch(cell -> cell.goesOn() && !cell.text().isBlank())) {
            return Optional.empty();
        }
        if (filled.size() == 1) {
            return alone(line, filled.getFirst());
        }
        return filled.size() == 2 && RowNumber.isOfSection(filled.getFirst().text())
                ? numbered(at, filled.getFirst(), filled.getLast())
                : Optional.empty();
    }

    private Optional<Band> alone(Grid.Line line, Grid.Cell cell) {
        boolean inFront =
                cell.column() == 0
                        && heading.has(Field.NUMBER)
                        && !RowNumber.is(cell.text())
                        && Character.isUpperCase(firstLetter(cell.text()));
        return heading.isCoveredBy(cell)
                        || inFront
                        || (isInFront(cell) && RowNumber.opensASection(cell.text()))
                ? Optional.of(
                        new Band(
                                line.number(),
                                RowNumber.find(cell.text()).orElse(""),
                                RowNumber.withoutNumber(cell.text())))
                : Optional.empty();
    }

    /** Under the numbers or the activities, where titles of sections stand. */
    private boolean isInFront(Grid.Cell cell) {
        Field field = heading.fieldOf(cell);
        return field == Field.NUMBER || field == Field.ACTIVITY;
    }

    private Optional<Band> numbered(int at, Grid.Cell number, Grid.Cell title) {
        boolean bare =
                heading.columnOf(number) == 0
                        && heading.fieldOf(title) == Field.ACTIVITY
                        && Character.isUpperCase(firstLetter(title.text()))
                        && !isCountedOn(at);
        return heading.isCoveredBy(title)
                        || isFollowedByItsOwn(at, RowNumber.bare(number.text()))
                        || bare
                ? Optional.of(
                        new Band(
                                grid.lines().get(at).number(),
                                RowNumber.bare(number.text()),
                                title.text().strip()))
                : Optional.empty();
    }

    /** «5» between the activities «4» and «6», or after «4» at the end: an activity of which nothing but its words is known yet. */
    private boolean isCountedOn(int at) {
        OptionalInt own = number(at);
        OptionalInt before =
                IntStream.range(heading.first(), at)
                        .filter(this::isWritten)
                        .reduce((_, last) -> last);
        if (own.isEmpty() || before.isEmpty()) {
            return false;
        }
        OptionalInt after =
                IntStream.range(at + 1, grid.lines().size()).filter(this::isWritten).findFirst();
        return number(before.getAsInt()).equals(OptionalInt.of(own.getAsInt() - 1))
                && (texts(before.getAsInt()) > 2 || isCountedOn(before.getAsInt()))
                && (after.isEmpty()
                        || number(after.getAsInt()).equals(OptionalInt.of(own.getAsInt() + 1)));
    }

    private boolean isWritten(int at) {
        return !grid.lines().get(at).isBlank();
    }

    private long texts(int at) {
        return grid.lines().get(at).cells().stream().filter(cell -> !cell.text().isBlank()).count();
    }

    /** In front of a row, without a second level. */
    private OptionalInt number(int at) {
        return grid.lines().get(at).filled().stream()
                .limit(1)
                .map(cell -> RowNumber.bare(cell.text()))
                .filter(text -> text.matches("\\d{1,3}"))
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    /** «1» before «1.1». */
    private boolean isFollowedByItsOwn(int at, String number) {
        return IntStream.range(at + 1, Math.min(at + 3, grid.lines().size()))
                .mapToObj(grid.lines()::get)
                .flatMap(line -> line.filled().stream().limit(1))
                .anyMatch(cell -> cell.text().strip().startsWith(number + "."));
    }

    /** A space where there is none. */
    static char firstLetter(String text) {
        return text.chars()
                .filter(Character::isLetter)
                .mapToObj(sign -> (char) sign)
                .findFirst()
                .orElse(' ');
    }
}
