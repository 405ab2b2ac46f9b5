package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding;
import opora.intake.formats.Heading;
import opora.intake.formats.Labels;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.Complement;
import opora.results.Complement.Kind;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.results.formats.sheets.TotalRows;

/** Takes the rows of one sheet of a report whose rows are groups of participants, each of one row or of a name and the rows below it. */
final class ReportSheet {

    /** Whole words: «Среднереченская область» is no total. */
    private static final Pattern TOTAL =
            Pattern.compile("(итого|всего|среднее|средний|средняя|средние)([^а-я].*)?");

    private final Kind kind;
    private final ReportHeader header;
    private final ReportColumns columns;
    private final Labels labels;
    private final SheetFindings notes;
    private final ReportCells cells;
    private final List<Complement> read = new ArrayList<>();
    private Optional<Block> open = Optional.empty();
    private Optional<Complement.Group.Municipality> within = Optional.empty();

    ReportSheet(
            Kind kind,
            ReportHeader header,
            ReportColumns columns,
            Labels labels,
            SheetFindings notes) {
        this.kind = kind;
        this.header = header;
        this.columns = columns;
        this.labels = labels;
        this.notes = notes;
        this.cells = new ReportCells(notes);
    }

    /** A group whose rows are being read. */
    private static final class Block {

        private final Complement.Group group;
        private final int firstRow;
        private final List<Value> values = new ArrayList<>();
        private Optional<Integer> participants = Optional.empty();
        private int lastRow;
        private int rows;

        private Block(Complement.Group group, int row) {
            this.group = group;
            this.firstRow = row;
        }

        private void row(int number) {
            lastRow = number;
            rows++;
        }

        /** Where no row tells how many there are in all, those of the parts. */
        private Optional<Integer> participants() {
            boolean partsTold =
                    !values.isEmpty()
                            && values.stream().allMatch(value -> value.participants().isPresent());
            return participants.isPresent() || !partsTold
                    ? participants
                    : Optional.of(
                            values.stream()
                                    .mapToInt(value -> value.participants().orElse(0))
                                    .sum());
        }
    }

    void row(Row row) {
        String name = CellText.clean(row.text(header.group()));
        if (row.number() <= header.lastRow() || name.isEmpty()) {
            return;
        }
        Optional<String> outcome =
                kind == Kind.JOURNAL ? JournalWords.label(name) : Optional.empty();
        Optional<Integer> mark =
                kind == Kind.TASKS_BY_GROUP ? ReportColumns.mark(name) : Optional.empty();
        if (outcome.isPresent()) {
            inBlock(row, block -> outcome(block, row, outcome.get()));
        } else if (kind == Kind.JOURNAL && JournalWords.isTotal(name)) {
            inBlock(row, block -> block.participants = cells.count(row, columns.participants()));
        } else if (mark.isPresent()) {
            inBlock(
                    row,
                    block -> values(block, row, mark, cells.count(row, columns.participants())));
        } else if (TOTAL.matcher(Heading.plain(name)).matches()) {
            TotalRows.report(row, notes);
        } else {
            begin(row);
        }
    }

    private void begin(Row row) {
        close();
        ParticipantGroup named = ParticipantGroup.named(row.text(header.group()));
        if (named instanceof ParticipantGroup.SchoolWithoutLogin) {
            ReportGroups.reportNoLogin(
                    notes.at(row.number(), header.group()), row.text(header.group()));
            return;
        }
        Complement.Group group = ReportGroups.of(named, within);
        if (group instanceof Complement.Group.Municipality one) {
            within = Optional.of(one);
        }
        Block block = new Block(group, row.number());
        block.row(row.number());
        block.participants = cells.count(row, columns.participants());
        values(block, row, Optional.empty(), Optional.empty());
        open = Optional.of(block);
    }

    private void inBlock(Row row, Consumer<Block> part) {
        open.ifPresent(block -> {
            block.row(row.number());
            part.accept(block);
        });
    }

    private void outcome(Block block, Row row, String label) {
        cells.percent(row, columns.percent())
                .ifPresent(percent ->
                        add(
                                block,
                                row,
                                new Value(
                                        label,
                                        Optional.empty(),
                                        Optional.empty(),
                                        percent,
                                        cells.count(row, columns.participants()))));
    }

    private void add(Block block, Row row, Value value) {
        boolean again =
                block.values.stream()
                        .anyMatch(other ->
                                other.label().equals(value.label())
                                        && other.mark().equals(value.mark()));
        if (again) {
            notes.at(row.number(), header.group())
                    .error(
                            Finding.Kind.CONFLICTING_DUPLICATE,
                            block.group.name(),
                            "в группе «%s» это уже сказано выше".formatted(block.group.name()),
                            "каждая строка группы один раз",
                            "Оставьте верную строку");
        } else {
            block.values.add(value);
        }
    }

    private void values(Block block, Row row, Optional<Integer> mark, Optional<Integer> of) {
        for (ReportColumn column : columns.values()) {
            Optional<BigDecimal> percent = cells.percent(row, column.column());
            percent.ifPresent(told ->
                    add(
                            block,
                            row,
                            new Value(
                                    column.label(),
                                    mark.or(column::mark),
                                    column.maximum(),
                                    told,
                                    of.or(() -> cells.count(row, column.counts())))));
        }
    }

    /** No more rows. What was read, in the order of the file. */
    List<Complement> end() {
        close();
        return read;
    }

    private void close() {
        open.ifPresent(block -> {
            if (kind == Kind.JOURNAL) {
                block.values.sort(
                        Comparator.comparing(
                                value -> Complement.JOURNAL_LABELS.indexOf(value.label())));
            }
            if (block.values.isEmpty()) {
                reportEmpty(block);
            } else {
                read.add(complement(block));
            }
        });
        open = Optional.empty();
    }

    private Complement complement(Block block) {
        return new Complement(
                kind,
                block.group,
                labels.year().orElseThrow(),
                labels.procedure().orElseThrow(),
                kind == Kind.JOURNAL ? block.participants() : block.participants,
                List.copyOf(block.values),
                new Outcome.Source(notes.sheet(), block.firstRow, block.lastRow, block.rows));
    }

    private void reportEmpty(Block block) {
        notes.at(block.firstRow)
                .warning(
                        Finding.Kind.NOT_NEEDED_ROWS,
                        block.group.name(),
                        "в строках группы «" + block.group.name() + "» нет ни одного числа",
                        "",
                        "Группа не учтена. Если числа должны быть, скачайте отчёт заново");
    }
}
