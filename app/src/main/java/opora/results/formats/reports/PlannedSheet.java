package opora.results.formats.reports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import opora.intake.formats.CellText;
import opora.intake.formats.Labels;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.Complement;
import opora.results.Complement.Group;
import opora.results.Complement.Value;
import opora.results.Outcome;
import opora.results.formats.reports.PlannedHeader.GroupColumn;

/** Takes the rows of one sheet of «Достижение планируемых результатов» with a row per skill and a column per group. */
final class PlannedSheet {

    private final PlannedHeader header;
    private final Labels labels;
    private final SheetFindings notes;
    private final ReportCells cells;
    private final Map<GroupColumn, List<Value>> values = new LinkedHashMap<>();
    private int firstRow;
    private int lastRow;
    private int rows;

    PlannedSheet(PlannedHeader header, Labels labels, SheetFindings notes) {
        this.header = header;
        this.labels = labels;
        this.notes = notes;
        this.cells = new ReportCells(notes);
        for (GroupColumn column : header.groups()) {
            if (ParticipantGroup.named(column.name())
                    instanceof ParticipantGroup.SchoolWithoutLogin) {
                ReportGroups.reportNoLogin(notes.at(header.row(), column.column()), column.name());
            } else {
                values.put(column, new ArrayList<>());
            }
        }
    }

    /** A row without a maximum is the heading of a block of skills. */
    void row(Row row) {
        if (row.number() <= header.lastRow()) {
            return;
        }
        Optional<Integer> maximum = cells.count(row, header.maximum());
        if (maximum.isEmpty()) {
            return;
        }
        String skill = skill(row);
        values.forEach((column, told) -> {
            Optional<BigDecimal> percent = cells.percent(row, column.column());
            percent.ifPresent(one ->
                    told.add(new Value(skill, Optional.empty(), maximum, one, Optional.empty())));
        });
        firstRow = rows == 0 ? row.number() : firstRow;
        lastRow = row.number();
        rows++;
    }

    private String skill(Row row) {
        return IntStream.range(0, header.maximum())
                .mapToObj(column -> CellText.clean(row.text(column)))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    List<Complement> end() {
        Optional<Group.Municipality> within =
                header.groups().stream()
                        .map(column -> ParticipantGroup.named(column.name()))
                        .filter(ParticipantGroup.Municipality.class::isInstance)
                        .map(ParticipantGroup.Municipality.class::cast)
                        .map(one -> new Group.Municipality(one.name(), one.code()))
                        .findFirst();
        List<Complement> read = new ArrayList<>();
        values.forEach((column, told) -> {
            if (!told.isEmpty()) {
                read.add(complement(column, told, within));
            }
        });
        return read;
    }

    private Complement complement(
            GroupColumn column, List<Value> told, Optional<Group.Municipality> within) {
        return new Complement(
                Complement.Kind.PLANNED_RESULTS,
                ReportGroups.of(ParticipantGroup.named(column.name()), within),
                labels.year().orElseThrow(),
                labels.procedure().orElseThrow(),
                column.participants(),
                List.copyOf(told),
                new Outcome.Source(notes.sheet(), firstRow, lastRow, rows));
    }
}
