package opora.access;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Row;
import opora.office.Sheet;
import opora.office.Stamp;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.office.Workbook;

/** The table by which many people are invited at once: its columns, as XLSX or CSV; its first sheet counts. */
public final class PeopleTable {

    public static final List<String> TITLES =
            List.of(
                    "Фамилия и инициалы",
                    "Электронная почта",
                    "Роль",
                    "Муниципалитет",
                    "Коды школ",
                    "С какого дня",
                    "По какой день",
                    "Основание");

    static final int MOST = 1000;

    private static final List<Integer> WIDTHS = List.of(26, 30, 32, 28, 20, 14, 14, 40);
    private static final int ROWS_BEFORE_THE_HEAD = 10;

    private PeopleTable() {}

    /** What comes of opening a file. */
    public sealed interface Opened {

        record Rows(List<PeopleRow> rows) implements Opened {}

        /** {@code why}: in words for the person who chose it. */
        record Unreadable(String why) implements Opened {}
    }

    public static Opened open(Path path) {
        try (TableFile file = TableFile.open(path)) {
            Reading reading = new Reading();
            file.sheets().getFirst().read(reading::take);
            return reading.opened();
        } catch (UnreadableFile e) {
            return new Opened.Unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** The table to be filled in, with the roles that may be given and an example that has to be replaced. */
    public static Workbook template(List<Role> roles, Instant at) {
        List<List<Cell>> titles =
                roles.stream()
                        .map(role -> List.of(Cell.of(role.title()), Cell.of(asks(role))))
                        .toList();
        return new Workbook(
                new Stamp("Люди для приглашения", "Опора", at),
                List.of(
                        new Sheet("Люди", List.of(), columns(), 1, List.of(), List.of()),
                        new Sheet(
                                "Роли",
                                List.of("Роль пишется так, как здесь"),
                                List.of(
                                        Column.text("Роль", 40),
                                        Column.wrapped("Что ещё заполнить", 70)),
                                0,
                                titles,
                                List.of())));
    }

    private static String asks(Role role) {
        return switch (role.reach()) {
            case REGION, HOUSE, NOTHING -> "ничего: роль на всю область";
            case MUNICIPALITY -> "муниципалитет, как он назван в Опоре";
            case SCHOOL -> "код школы, один";
            case SCHOOLS -> "коды школ через запятую";
        };
    }

    private static List<Column> columns() {
        return IntStream.range(0, TITLES.size())
                .mapToObj(at -> Column.wrapped(TITLES.get(at), WIDTHS.get(at)))
                .toList();
    }

    /** Looks for the head and takes the lines below it; columns may stand in any order. */
    private static final class Reading {

        private final List<PeopleRow> rows = new ArrayList<>();
        private final List<Integer> places = new ArrayList<>();

        TableSheet.Next take(Row row) {
            if (!places.isEmpty()) {
                PeopleRow read =
                        PeopleRow.of(
                                row.number(),
                                places.stream().map(at -> at < 0 ? "" : row.text(at)).toList());
                if (!read.isEmpty()) {
                    rows.add(read);
                }
            } else if (isHead(row)) {
                TITLES.forEach(title -> places.add(place(row, title)));
            } else if (row.number() > ROWS_BEFORE_THE_HEAD) {
                return TableSheet.Next.ENOUGH;
            }
            return rows.size() > MOST ? TableSheet.Next.ENOUGH : TableSheet.Next.MORE;
        }

        private static boolean isHead(Row row) {
            return TITLES.subList(0, 3).stream().allMatch(title -> place(row, title) >= 0);
        }

        private static int place(Row row, String title) {
            return IntStream.range(0, row.width())
                    .filter(at -> word(row.text(at)).equals(word(title)))
                    .findFirst()
                    .orElse(-1);
        }

        private static String word(String title) {
            return title.strip().toLowerCase(Locale.ROOT);
        }

        Opened opened() {
            if (places.isEmpty()) {
                return new Opened.Unreadable(
                        "В первых строках нет заголовков «Фамилия и инициалы», «Электронная почта», «Роль». Возьмите таблицу для заполнения и не меняйте её заголовки");
            }
            if (rows.size() > MOST) {
                return new Opened.Unreadable("Больше 1000 строк: разделите таблицу на части");
            }
            return rows.isEmpty()
                    ? new Opened.Unreadable("Под заголовками нет ни одной строки")
                    : new Opened.Rows(List.copyOf(rows));
        }
    }

    /** As one text, to travel through a form; the reverse of {@link #ofText}. */
    public static String text(List<PeopleRow> rows) {
        return rows.stream()
                .map(row -> row.number() + "\t" + String.join("\t", row.cells()))
                .collect(Collectors.joining("\n"));
    }

    /** What a form brought back; lines that nobody could have sent from the page are left. */
    public static List<PeopleRow> ofText(String text) {
        return text.lines()
                .limit(MOST)
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .filter(cells ->
                        cells.size() == TITLES.size() + 1 && cells.getFirst().matches("\\d{1,7}"))
                .map(cells ->
                        PeopleRow.of(
                                Integer.parseInt(cells.getFirst()), cells.subList(1, cells.size())))
                .toList();
    }
}
