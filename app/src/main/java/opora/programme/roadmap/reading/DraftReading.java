package opora.programme.roadmap.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import opora.programme.timing.Period;
import opora.vocabulary.Noun;

/** Goes through the rows of one table from the top: bands, activities, rows that go on, rows that nobody understands. */
final class DraftReading {

    private static final Noun ACTIVITY = new Noun("мероприятие", "мероприятия", "мероприятий");

    private static final String LOOK = "Проверьте строку.";
    private static final String BARE =
            "Прочитано как название раздела, мероприятий под ним нет. Если это мероприятие, выберите у строки «взять».";

    private final Grid grid;
    private final Heading heading;
    private final Period period;
    private final Bands bands;
    private final boolean numbered;
    private final Sections sections;
    private final List<RoadmapDoubt> doubts = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();

    private DraftReading(Grid grid, Heading heading, Period period) {
        this.grid = grid;
        this.heading = heading;
        this.period = period;
        this.bands = new Bands(grid, heading);
        this.sections = new Sections();
        this.numbered = isNumbered();
    }

    static DraftRoadmap of(Grid grid, Heading heading, Period period) {
        DraftReading reading = new DraftReading(grid, heading, period);
        IntStream.range(heading.first(), grid.lines().size()).forEach(reading::line);
        return reading.draft();
    }

    /** Most rows have a number of their own. */
    private boolean isNumbered() {
        List<Entry> entries =
                grid.lines().stream()
                        .skip(heading.first())
                        .filter(line -> line.filled().size() > 1)
                        .map(line -> Entry.of(line, heading))
                        .toList();
        return entries.stream().filter(entry -> RowNumber.is(entry.text(Field.NUMBER))).count() * 2
                > entries.size();
    }

    private void line(int at) {
        Grid.Line line = grid.lines().get(at);
        if (line.isBlank() || heading.isRepeatedBy(line) || isColumnNumbers(line)) {
            return;
        }
        Optional<Bands.Band> band = bands.find(at);
        if (band.isPresent()) {
            sections.open(band.get());
        } else {
            row(line);
        }
    }

    /** «1 2 3 4» below the heading. */
    private static boolean isColumnNumbers(Grid.Line line) {
        List<Grid.Cell> filled = line.filled();
        return filled.size() >= 3
                && IntStream.range(0, filled.size())
                        .allMatch(at -> filled.get(at).text().strip().equals("" + (at + 1)));
    }

    private void row(Grid.Line line) {
        Entry entry = Entry.of(line, heading);
        if (Shift.isLikely(line, entry, heading)) {
            shifted(line, entry);
        } else if (entry.goesOn(Field.ACTIVITY) || isGoingOn(line)) {
            goesOn(entry);
        } else if (entry.has(Field.ACTIVITY)) {
            sections.add(entry);
        } else if (line.filled().size() == 1 && RowNumber.is(entry.text(Field.NUMBER))) {
            forms.add(RowNumber.bare(entry.text(Field.NUMBER)));
        } else {
            notUnderstood(entry, "Нет текста мероприятия. Допишите его или удалите строку.");
        }
    }

    private void shifted(Grid.Line line, Entry entry) {
        Optional<Entry> mended = Shift.mended(line, heading, period);
        if (mended.isEmpty()) {
            notUnderstood(
                    entry,
                    "В столбце номеров стоит не номер, и ни на своём месте, ни столбцом правее строка не читается. Внесите мероприятие вручную.");
            return;
        }
        sections.add(mended.get());
        doubts.add(
                at(
                        entry.row(),
                        "",
                        mended.get().text(Field.ACTIVITY),
                        "Ячейки стоят на столбец левее, чем в заголовке; прочитано со сдвигом. "
                                + LOOK));
    }

    /** No number, no timing or a torn one, and the words go on where the row above ended. */
    private boolean isGoingOn(Grid.Line line) {
        Entry entry = Entry.of(line, heading);
        if (sections.last().isEmpty() || entry.has(Field.NUMBER)) {
            return false;
        }
        boolean timed = entry.hasOwn(Field.TIMING) || entry.hasOwn(Field.BEGINNING);
        if (!entry.has(Field.ACTIVITY)) {
            return !line.isBlank() && (!timed || numbered);
        }
        boolean lower = Character.isLowerCase(Bands.firstLetter(entry.text(Field.ACTIVITY)));
        return lower && (numbered || !timed) && entry.hasOwn(Field.ACTIVITY);
    }

    private void goesOn(Entry entry) {
        Optional<Entry> last = sections.last();
        if (last.isEmpty()) {
            notUnderstood(entry, "Строка продолжает предыдущую, а её нет. " + LOOK);
            return;
        }
        boolean merged = entry.goesOn(Field.ACTIVITY);
        last.get().goOnWith(entry, merged ? "\n" : " ");
        doubts.add(
                at(
                        entry.row(),
                        "",
                        entry.all(),
                        (merged
                                        ? "Мероприятие объединено с верхней строкой: тексты сложены со строкой "
                                        : "Похоже на продолжение, оторванное концом страницы: присоединено к строке ")
                                + last.get().row()
                                + ". "
                                + LOOK));
    }

    private void notUnderstood(Entry entry, String why) {
        doubts.add(at(entry.row(), "", entry.all(), "Строка не вошла в черновик. " + why));
    }

    private RoadmapDoubt at(int row, String column, String value, String message) {
        return new RoadmapDoubt(grid.place(), row, column, value, message);
    }

    private DraftRoadmap draft() {
        if (heading.origin() == Heading.Origin.CONTENT) {
            doubts.addFirst(
                    at(
                            0,
                            "",
                            "",
                            "Заголовка нет: столбцы узнаны по тому, что в них стоит. Проверьте, то ли где."));
        }
        if (grid.lines().stream().skip(heading.first()).allMatch(Grid.Line::isBlank)) {
            doubts.add(at(0, "", "", "Под заголовком таблицы ничего нет. Заполните её."));
        }
        if (!forms.isEmpty()) {
            doubts.add(
                    at(
                            0,
                            "",
                            String.join(", ", forms),
                            "Строки, в которых есть только номер, не вошли в черновик. Заполните их, если мероприятия есть."));
        }
        List<DraftSection> read = sections.read(period);
        if (sections.counted() > 0) {
            doubts.add(
                    at(
                            0,
                            "",
                            "",
                            "Без номера "
                                    + ACTIVITY.counted(sections.counted())
                                    + ": пронумерованы по порядку. Проверьте."));
        }
        List<RoadmapDoubt> all = new ArrayList<>(doubts);
        read.stream()
                .filter(section -> section.activities().isEmpty())
                .forEach(section -> all.add(at(section.row(), "", section.title(), BARE)));
        read.stream()
                .flatMap(section -> section.activities().stream())
                .forEach(activity ->
                        all.addAll(new ActivityDoubts(grid.place(), heading).of(activity)));
        return new DraftRoadmap(grid.place(), caption(), read, all);
    }

    /** With what stands in the table above its heading. */
    private String caption() {
        Stream<String> above =
                grid.lines().stream()
                        .limit(heading.from())
                        .flatMap(line -> line.filled().stream())
                        .map(Grid.Cell::text);
        return Stream.concat(Stream.of(grid.caption()), above)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
