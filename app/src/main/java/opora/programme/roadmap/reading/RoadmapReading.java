package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import opora.programme.timing.Period;

/** Looks for roadmaps among the tables of a file. */
public final class RoadmapReading {

    private static final int FEWEST_COLUMNS = 3;
    private static final int SAMPLES = 3;

    private RoadmapReading() {}

    /** All that look like roadmaps are offered; the others are named with the reason. */
    public static FoundRoadmaps of(List<Grid> grids, Period period) {
        List<DraftRoadmap> roadmaps = new ArrayList<>();
        List<FoundRoadmaps.LeftOut> leftOut = new ArrayList<>();
        for (Grid grid : grids) {
            Optional<Heading> heading = heading(grid, period);
            if (heading.isEmpty()) {
                leftOut.add(new FoundRoadmaps.LeftOut(grid.place(), grid.caption(), why(grid)));
            } else {
                roadmaps.add(DraftReading.of(grid, heading.get(), period));
            }
        }
        return new FoundRoadmaps(roadmaps, leftOut);
    }

    /** The columns of a table as they were recognised; all are other ones where it looks like no roadmap. */
    public static List<TableColumn> columns(Grid grid, Period period) {
        Heading heading = heading(grid, period).orElseGet(() -> Heading.bare(grid));
        List<List<String>> samples = new ArrayList<>();
        heading.columns().forEach(column -> samples.add(new ArrayList<>()));
        for (Grid.Line line : grid.lines().subList(heading.first(), grid.lines().size())) {
            for (Grid.Cell cell : line.filled()) {
                int at = heading.columnOf(cell);
                if (at >= 0 && samples.get(at).size() < SAMPLES) {
                    samples.get(at).add(cell.text());
                }
            }
        }
        return IntStream.range(0, samples.size())
                .mapToObj(at -> {
                    Heading.Column column = heading.columns().get(at);
                    return new TableColumn(column.title(), column.field(), samples.get(at));
                })
                .toList();
    }

    /** A table whose columns a person has named, in the order of {@link #columns}. */
    public static DraftRoadmap of(Grid grid, List<Field> chosen, Period period) {
        Heading heading = heading(grid, period).orElseGet(() -> Heading.bare(grid));
        return DraftReading.of(grid, heading.with(chosen), period);
    }

    private static Optional<Heading> heading(Grid grid, Period period) {
        return grid.width() < FEWEST_COLUMNS
                ? Optional.empty()
                : Heading.of(grid).or(() -> ContentHeading.of(grid, period));
    }

    private static String why(Grid grid) {
        if (grid.lines().stream().allMatch(Grid.Line::isBlank)) {
            return "Таблица пустая.";
        }
        if (grid.width() < FEWEST_COLUMNS) {
            return "В таблице меньше трёх столбцов: мероприятий со сроками и ответственными в ней быть не может.";
        }
        return "Не нашлись столбцы «Мероприятие» и «Срок». Если это дорожная карта, назовите так её столбцы и загрузите файл ещё раз.";
    }
}
