package opora.reference.table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.Workbook;
import opora.reference.Card;
import opora.reference.Part;
import opora.reference.Source;
import opora.reference.Version;
import opora.reference.WorkTask;
import opora.results.MarkCondition;
import opora.results.MarkScale;

/** The table as a workbook: empty to be filled in, or with what counts now; what was written can be read again. */
public final class TableWorkbook {

    private static final List<Column> COLUMNS =
            Arrays.stream(ReferenceRow.Column.values())
                    .map(one ->
                            one.width() > 20
                                    ? Column.wrapped(one.title(), one.width())
                                    : Column.text(one.title(), one.width()))
                    .toList();

    private static final List<List<String>> RULES =
            List.of(
                    List.of("год", "год, в котором кончается учебный год: 2026 — это 2025/26"),
                    List.of(
                            "процедура",
                            "код: VPR-4-MA, OGE-9-RU, EGE-11-MAP. Вид, класс, предмет: RU русский язык, MA математика, MAB и MAP базовая и профильная, PH физика, CH химия, IN информатика, BI биология, GE география, HI история, OB обществознание, LI литература, EN DE FR ES ZH языки, OM окружающий мир"),
                    List.of("что", "шкала, задание, минимум или правило"),
                    List.of(
                            "шкала",
                            "одна строка: баллы — максимальный первичный балл, «2»–«5» — баллы от и до: 0–9"),
                    List.of(
                            "задание",
                            "строка на задание в порядке работы: задание — номер, баллы — максимум, уровень, умения, КЭС"),
                    List.of("минимум", "одна строка: баллы — минимальный тестовый балл ЕГЭ"),
                    List.of(
                            "правило",
                            "строка на условие: отметка, баллы — не меньше скольких, задание — номера через пробел, название — по чему («по геометрии»)"),
                    List.of(
                            "документ, страница, дата",
                            "откуда это; достаточно в первой строке процедуры"),
                    List.of("проверено", "да — сверено с документом; нет или пусто — ещё нет"));

    private TableWorkbook() {}

    public static Workbook template(Instant at) {
        return new Workbook(
                new Stamp("Справочники", "Опора", at),
                List.of(
                        new Sheet("Справочники", List.of(), COLUMNS, 3, List.of(), List.of()),
                        new Sheet(
                                "Как заполнить",
                                List.of("Порядок столбцов может быть любым"),
                                List.of(
                                        Column.text("Столбец", 26),
                                        Column.wrapped("Что писать", 100)),
                                0,
                                RULES.stream()
                                        .map(rule ->
                                                List.of(
                                                        Cell.of(rule.getFirst()),
                                                        Cell.of(rule.getLast())))
                                        .toList(),
                                List.of())));
    }

    /** What counts now of these. */
    public static Workbook of(String title, Collection<Card> cards, Instant at) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Card card : cards) {
            for (Part part : Part.values()) {
                card.version(part).ifPresent(version -> rows.addAll(rows(card, part, version)));
            }
        }
        return new Workbook(
                new Stamp(title, "Опора", at),
                List.of(new Sheet("Справочники", List.of(), COLUMNS, 3, rows, List.of())));
    }

    private static List<List<Cell>> rows(Card card, Part part, Version version) {
        Line line = new Line(card, version.source());
        return switch (part) {
            case SCALE -> List.of(line.of(version.contents().scale().orElseThrow()));
            case TASKS -> version.contents().tasks().stream().map(line::of).toList();
            case MINIMUM -> List.of(line.of(version.contents().minimum().orElseThrow()));
            case CONDITIONS -> version.contents().conditions().stream().map(line::of).toList();
        };
    }

    private record Line(Card card, Source source) {

        List<Cell> of(MarkScale scale) {
            List<String> ranges = new ArrayList<>();
            for (int mark = 2; mark <= 5; mark++) {
                ranges.add(scale.least(mark) + "–" + scale.most(mark));
            }
            return row(
                    "шкала",
                    List.of("", String.valueOf(scale.maximum())),
                    ranges,
                    List.of("", "", "", "", ""));
        }

        List<Cell> of(WorkTask task) {
            return row(
                    "задание",
                    List.of(task.number(), String.valueOf(task.maximum())),
                    List.of("", "", "", ""),
                    List.of("", "", task.level(), task.skill(), task.codes()));
        }

        List<Cell> of(int minimum) {
            return row(
                    "минимум",
                    List.of("", String.valueOf(minimum)),
                    List.of("", "", "", ""),
                    List.of("", "", "", "", ""));
        }

        List<Cell> of(MarkCondition condition) {
            return row(
                    "правило",
                    List.of(String.join(" ", condition.tasks()), String.valueOf(condition.least())),
                    List.of("", "", "", ""),
                    List.of(String.valueOf(condition.mark()), condition.title(), "", "", ""));
        }

        private List<Cell> row(
                String what, List<String> points, List<String> ranges, List<String> words) {
            List<String> cells =
                    new ArrayList<>(List.of(card.year().toString(), card.procedure().code(), what));
            cells.addAll(points);
            cells.addAll(ranges);
            cells.addAll(words);
            cells.addAll(
                    List.of(
                            source.document(),
                            source.page(),
                            source.dated().map(Object::toString).orElse(""),
                            source.state() == Source.State.ENTERED ? "нет" : "да"));
            return cells.stream().map(Cell::of).toList();
        }
    }
}
