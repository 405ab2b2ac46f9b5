package opora.reports.protocol;

import static opora.reports.protocol.MeetingProtocol.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import opora.identification.MovementWords;
import opora.identification.SchoolList;
import opora.identification.SchoolList.Entry;
import opora.identification.Verdict.Status;
import opora.identification.YearBefore;
import opora.identification.YearBefore.Change;
import opora.identification.YearBefore.Movement;
import opora.office.Block;
import opora.office.TableCell;
import opora.office.TableCell.Look;
import opora.office.TableRow;
import opora.office.TableRow.Hold;
import opora.reports.list.Arranged;
import opora.reports.list.Arranged.District;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/** Who came and who went since the list of the year before, by name and municipality. */
final class Changes {

    /** millimetres, 180 in all */
    private static final List<Integer> WIDTHS = List.of(50, 130);

    private final SchoolList list;
    private final YearBefore before;

    Changes(SchoolList list, YearBefore before) {
        this.list = list;
        this.before = before;
    }

    List<Block> blocks() {
        Change change = before.against(list);
        List<Block> blocks = new ArrayList<>();
        blocks.add(text(sentence(change)));
        if (!change.isComparable()) {
            blocks.add(text(notComparable(change)));
        }
        List<TableRow> rows = rows();
        if (!rows.isEmpty()) {
            rows.addFirst(
                    new TableRow(
                            List.of(TableCell.head("Муниципалитет"), TableCell.head("Школы")),
                            Hold.WITH_NEXT));
            blocks.add(new Block.Table(WIDTHS, 1, Block.Frame.GRID, rows));
        }
        return blocks;
    }

    /** Both sums add up: the list of the year and that of the year before. */
    private String sentence(Change change) {
        Movement moved = change.movement();
        return "В перечне %s года %s = %s + %s. В перечне %s года было %s = %s + %s + %s + %s."
                .formatted(
                        list.year(),
                        Noun.SCHOOL.counted(moved.entered() + moved.stayed()),
                        said(moved.entered(), MovementWords.ENTERED),
                        said(moved.stayed(), MovementWords.STAYED),
                        before.list().year(),
                        Noun.SCHOOL.counted(
                                moved.stayed() + moved.left() + moved.unjudged() + change.gone()),
                        said(moved.stayed(), MovementWords.STAYED),
                        said(moved.left(), MovementWords.LEFT),
                        moved.unjudged() + "\u00a0без данных",
                        said(change.gone(), MovementWords.GONE));
    }

    private static String said(int schools, Noun verb) {
        return "%d\u00a0%s".formatted(schools, verb.form(schools));
    }

    private static String notComparable(Change change) {
        String notYet =
                change.notYetLoaded().stream()
                        .map(Procedure::shortTitle)
                        .collect(Collectors.joining("; "));
        return "Сравнивать размеры двух перечней пока нельзя: "
                + (notYet.isEmpty()
                        ? "не обо всех школах прошлого перечня есть данные."
                        : "год назад были, а в этом году ещё не загружены: " + notYet + ".");
    }

    private List<TableRow> rows() {
        List<TableRow> rows = new ArrayList<>();
        List<Entry> now = list.entries();
        band(rows, "Вошли в перечень", chosen(this::entered));
        band(rows, "Остались в перечне", chosen(this::stayed));
        band(rows, "Вышли из перечня", before.left(now));
        band(rows, "Были в перечне, а теперь данных нет", before.unjudged(now));
        band(rows, "Были в перечне и больше не работают", before.gone(list));
        return rows;
    }

    private List<Entry> chosen(Predicate<Entry> which) {
        return list.entries().stream().filter(which).toList();
    }

    private boolean entered(Entry entry) {
        return isListed(entry) && !wasListed(entry);
    }

    private boolean stayed(Entry entry) {
        return isListed(entry) && wasListed(entry);
    }

    private static boolean isListed(Entry entry) {
        return entry.verdict().verdict().status() == Status.LOW_RESULTS;
    }

    private boolean wasListed(Entry entry) {
        return before.statusOf(entry).filter(Status.LOW_RESULTS::equals).isPresent();
    }

    /** {@code what}: «Вошли в перечень». */
    private void band(List<TableRow> rows, String what, List<Entry> schools) {
        if (schools.isEmpty()) {
            return;
        }
        rows.add(
                new TableRow(
                        List.of(
                                TableCell.of(
                                                "%s · %s"
                                                        .formatted(
                                                                what,
                                                                Noun.SCHOOL.counted(
                                                                        schools.size())))
                                        .looking(Look.BAND)
                                        .over(WIDTHS.size())),
                        Hold.WITH_NEXT));
        for (District district :
                Arranged.of(new SchoolList(list.year(), list.method(), schools)).districts()) {
            rows.add(
                    TableRow.of(
                            TableCell.of(district.name()),
                            TableCell.of(
                                    district.entries().stream()
                                            .map(this::named)
                                            .collect(Collectors.joining("; ")))));
        }
    }

    /** A school that nobody could list the year before has not got worse for all we know. */
    private String named(Entry entry) {
        Optional<Status> was = before.statusOf(entry);
        String name = Arranged.nameOf(entry);
        if (!entered(entry)) {
            return name;
        }
        if (was.isEmpty()) {
            return name + " (год назад не учтена)";
        }
        return was.get() == Status.NO_DATA ? name + " (год назад нет данных)" : name;
    }
}
