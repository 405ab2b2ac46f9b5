package opora.programme.roadmap.reading;

import java.util.List;
import java.util.Optional;
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
                        && Character.isUpperCase(firstLetter(title.text()));
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
