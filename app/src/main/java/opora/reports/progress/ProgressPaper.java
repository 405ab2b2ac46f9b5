package opora.reports.progress;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import opora.office.Block;
import opora.office.Block.Align;
import opora.office.Block.Bars;
import opora.office.Block.Paragraph;
import opora.office.Block.Series;
import opora.office.Block.Style;
import opora.office.Document;
import opora.office.Document.Page;
import opora.office.NoBreaks;
import opora.office.Stamp;
import opora.office.TableCell;
import opora.office.TableRow;
import opora.programme.progress.Progress;
import opora.programme.progress.Progress.Late;
import opora.programme.progress.Progress.Line;
import opora.programme.progress.Progress.ListedSchool;
import opora.programme.progress.Progress.Part;
import opora.programme.progress.Progress.Stage;
import opora.programme.progress.ProgressWords;
import opora.programme.progress.Tally;
import opora.reports.list.Signatures;
import opora.reports.list.Words;
import opora.vocabulary.Days;

/** The note on two or three sheets: the answer in sentences, tables, a chart, what is late. All rows stand in the workbook. */
public final class ProgressPaper {

    private static final int MOST_LATE = 30;
    private static final int MOST_BARS = 25;
    private static final List<Integer> PARTS = List.of(44, 18, 28, 22, 26, 18, 24);
    private static final List<Integer> LINES = List.of(74, 28, 16, 20, 18, 24);
    private static final List<Integer> LATE = List.of(52, 78, 25, 25);

    private final Progress progress;
    private final ZonedDateTime at;

    private ProgressPaper(Progress progress, ZonedDateTime at) {
        this.progress = progress;
        this.at = at;
    }

    public static Document of(Progress progress, ZonedDateTime at) {
        ProgressPaper paper = new ProgressPaper(progress, at);
        return new Document(
                new Stamp(paper.title(), "Опора", at.toInstant()),
                Page.PORTRAIT,
                paper.title() + "\nОпора, " + Words.moment(at),
                paper.blocks());
    }

    private String title() {
        return "Справка о ходе выполнения программ: " + progress.territory();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Style.TITLE, Align.CENTER, "Справка о ходе выполнения программ"));
        blocks.add(
                new Paragraph(
                        Style.TEXT,
                        Align.CENTER,
                        "%s, на %s".formatted(progress.territory(), Words.day(progress.day()))));
        ProgressWords.of(progress).forEach(said -> blocks.add(text(said)));
        if (isOfSeveral()) {
            blocks.addAll(parts());
        }
        blocks.addAll(lines());
        blocks.addAll(chart());
        blocks.addAll(late());
        blocks.addAll(missing());
        blocks.add(
                new Paragraph(
                        Style.NOTE,
                        Align.LEFT,
                        "Состояния посчитаны по срокам утверждённых редакций и записям дневников на этот день. Выполненным считается мероприятие, у которого есть запрошенные подтверждения; сроки «по плану» и «постоянно» по плану к этому дню не считаются. Мероприятия говорят, что сделано; изменились ли результаты, говорят показатели."));
        blocks.add(Signatures.under("", List.of(Signatures.Place.BLANK)));
        return blocks;
    }

    private boolean isOfSeveral() {
        return progress.parts().size() > 1;
    }

    private List<Block> parts() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(
                head(
                        "Муниципалитет",
                        "Школ перечня",
                        "из них с утверждённой программой",
                        "без программы",
                        "Мероприятий выполнено",
                        "по плану к этому дню",
                        "просрочено"));
        progress.parts().forEach(part -> rows.add(row(part)));
        return List.of(
                heading("По муниципалитетам"), new Block.Table(PARTS, 1, Block.Frame.GRID, rows));
    }

    private TableRow row(Part part) {
        Tally tally = part.tally();
        boolean known = progress.list().isPresent();
        return cells(
                part.municipality(),
                known ? number(part.listed()) : "—",
                known ? number(part.schools(Stage.CARRIED_OUT)) : "—",
                known ? number(part.schools(Stage.NONE)) : "—",
                part.carriedOut() == 0 ? "—" : tally.done() + " из " + tally.all(),
                part.carriedOut() == 0 ? "—" : number(tally.due()),
                part.carriedOut() == 0 ? "—" : number(tally.overdue()));
    }

    private List<Block> lines() {
        List<Line> shown =
                progress.lines().stream().filter(line -> line.tally().isPresent()).toList();
        if (shown.isEmpty()) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        rows.add(head("Чья программа", "Состояние", "Всего", "Сделано", "По плану", "Просрочено"));
        for (Line line : shown) {
            Tally tally = line.tally().orElse(Tally.NOTHING);
            rows.add(
                    cells(
                            line.owner() + "\n" + line.title(),
                            line.phase().title(),
                            number(tally.all()),
                            number(tally.done()),
                            number(tally.due()),
                            number(tally.overdue())));
        }
        return List.of(
                heading("Программы, которые выполняются"),
                new Block.Table(LINES, 1, Block.Frame.GRID, rows));
    }

    /** By municipality that carries something out, within one municipality by programme; what does not fit stands in the table. */
    private List<Block> chart() {
        List<Part> busy = progress.parts().stream().filter(part -> part.carriedOut() > 0).toList();
        List<String> names =
                isOfSeveral()
                        ? busy.stream().map(Part::municipality).toList()
                        : carried().map(Line::owner).toList();
        List<Tally> tallies =
                isOfSeveral()
                        ? busy.stream().map(Part::tally).toList()
                        : carried().flatMap(line -> line.tally().stream()).toList();
        if (names.isEmpty() || names.size() > MOST_BARS) {
            return List.of();
        }
        return List.of(
                new Bars(
                        "Мероприятия: выполнено и просрочено",
                        "",
                        names,
                        List.of(
                                series("Выполнено", tallies.stream().map(Tally::done).toList()),
                                series(
                                        "Просрочено",
                                        tallies.stream().map(Tally::overdue).toList()))));
    }

    private Stream<Line> carried() {
        return progress.lines().stream().filter(line -> line.tally().isPresent());
    }

    private static Series series(String name, List<Integer> values) {
        return new Series(name, values.stream().map(one -> OptionalDouble.of(one)).toList());
    }

    private List<Block> late() {
        if (progress.late().isEmpty()) {
            return List.of();
        }
        List<TableRow> rows = new ArrayList<>();
        rows.add(head("Чья программа", "Мероприятие, ответственный", "Срок был", "Дней"));
        for (Late late : progress.late().stream().limit(MOST_LATE).toList()) {
            rows.add(
                    cells(
                            late.owner(),
                            late.number()
                                    + ". "
                                    + late.activity()
                                    + (late.responsible().isEmpty()
                                            ? ""
                                            : "\n" + late.responsible()),
                            late.due().map(Days::of).orElse("до конца программы"),
                            number(late.days())));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("Просрочено"));
        blocks.add(new Block.Table(LATE, 1, Block.Frame.GRID, rows));
        if (progress.late().size() > MOST_LATE) {
            blocks.add(
                    new Paragraph(
                            Style.NOTE,
                            Align.LEFT,
                            "Показаны %d из %d: остальные — в книге Excel."
                                    .formatted(MOST_LATE, progress.late().size())));
        }
        return blocks;
    }

    private List<Block> missing() {
        Map<String, List<ListedSchool>> missing = progress.missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading("Школы перечня без программы"));
        missing.forEach((municipality, schools) ->
                blocks.add(
                        Block.Item.dash(
                                0,
                                NoBreaks.in(
                                        municipality
                                                + ": "
                                                + schools.stream()
                                                        .map(ListedSchool::name)
                                                        .collect(Collectors.joining(", "))))));
        return blocks;
    }

    private static String number(int count) {
        return Integer.toString(count);
    }

    private static TableRow head(String... titles) {
        return TableRow.of(Stream.of(titles).map(TableCell::head).toArray(TableCell[]::new));
    }

    /** The first one on the left, numbers on the right. */
    private static TableRow cells(String... texts) {
        return TableRow.of(
                Stream.of(texts)
                        .map(text ->
                                text.matches("\\d+( из \\d+)?|—")
                                        ? TableCell.of(text).aligned(Align.RIGHT)
                                        : TableCell.of(NoBreaks.in(text)))
                        .toArray(TableCell[]::new));
    }

    private static Block heading(String text) {
        return new Paragraph(Style.HEADING, Align.LEFT, text);
    }

    private static Block text(String text) {
        return new Paragraph(Style.TEXT, Align.BOTH, NoBreaks.in(text));
    }
}
