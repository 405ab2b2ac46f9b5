package opora.results.formats.mapped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.ColumnMap.Group;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Findings;
import opora.intake.formats.Layout;
import opora.intake.formats.Meaning;
import opora.intake.formats.NamedTable;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.Outcome;
import opora.results.formats.outcomes.NamedOutcomes;
import opora.results.formats.outcomes.OutcomeField;
import opora.results.formats.sheets.SchoolCell;
import opora.results.formats.sheets.TotalRows;

/** Reads a table with a row per school or class; in a row may stand the results of several subjects. */
final class MappedSchools {

    private static final Map<Meaning, OutcomeField> FIELDS =
            Map.of(
                    Meaning.YEAR, OutcomeField.YEAR,
                    Meaning.PROCEDURE, OutcomeField.PROCEDURE,
                    Meaning.SCHOOL, OutcomeField.SCHOOL,
                    Meaning.CLASS, OutcomeField.CLASS,
                    Meaning.PARTICIPANTS, OutcomeField.PARTICIPANTS,
                    Meaning.FAILED, OutcomeField.FAILED,
                    Meaning.TWO, OutcomeField.TWO,
                    Meaning.THREE, OutcomeField.THREE,
                    Meaning.FOUR, OutcomeField.FOUR,
                    Meaning.FIVE, OutcomeField.FIVE);

    private final MappedSheet sheet;
    private final Findings findings = new Findings();
    private final SheetFindings notes;
    private final NamedOutcomes outcomes;
    private final MeanRows means;
    private final SchoolNames names;
    private final UnclearRows unclear;
    private final List<Part> parts = new ArrayList<>();

    MappedSchools(MappedSheet sheet) {
        this.sheet = sheet;
        this.notes = sheet.notes(findings);
        this.outcomes = new NamedOutcomes(findings);
        this.means = new MeanRows(sheet, notes);
        this.names = new SchoolNames(sheet);
        this.unclear = new UnclearRows(sheet, notes);
        sheet.map().groups().forEach(group -> parts.add(part(group)));
    }

    /** The results of one subject: {@code counted} takes rows that tell how many failed, {@code silent} counts rows that tell nothing of it. */
    private record Part(Group group, Optional<NamedOutcomes.Table> counted, int[] silent) {}

    private Part part(Group group) {
        boolean counts = group.has(Meaning.FAILED) || group.has(Meaning.TWO);
        TableHeader<OutcomeField> header = sheet.header(FIELDS, group, OutcomeField.PROCEDURE);
        return new Part(
                group,
                counts
                        ? Optional.of(
                                outcomes.table(
                                        new NamedTable<>(sheet.sheet(), header),
                                        sheet.labels(group)))
                        : Optional.empty(),
                new int[1]);
    }

    Reading read(TableFile file, FileFormat.Progress progress) throws UnreadableFile {
        List<Group> groups = sheet.map().groups();
        NamedTable<OutcomeField> whole =
                new NamedTable<>(
                        sheet.sheet(),
                        sheet.header(FIELDS, groups.getFirst(), OutcomeField.PROCEDURE));
        whole.read(file, progress, row -> take(new MappedRow(row, sheet, groups)));
        parts.forEach(this::tellSilent);
        means.end();
        List<Outcome> counted = outcomes.outcomes();
        if (findings.isEmpty() && counted.isEmpty() && means.complements().isEmpty()) {
            findings.add(
                    Finding.ofFile(
                            Finding.Kind.NO_DATA_ROWS,
                            Finding.Severity.ERROR,
                            "под строкой с названиями столбцов нет ни одной строки",
                            "строка на школу",
                            "Проверьте, в какой строке названия столбцов"));
        }
        return new MappedReading(counted, means, names).reading(Layout.MAPPED, findings);
    }

    private void take(Row row) {
        if (TotalRows.isTotal(row, sheet.map().column(Meaning.SCHOOL))) {
            TotalRows.report(row, notes);
            return;
        }
        if (isBlank(row)) {
            return;
        }
        String code = sheet.text(row, Meaning.SCHOOL);
        if (!SchoolCell.isCode(code)) {
            notes.at(row.number(), sheet.map().column(Meaning.SCHOOL))
                    .error(
                            Finding.Kind.SCHOOL_WITHOUT_LOGIN,
                            "",
                            SchoolCell.wrong(code),
                            SchoolCell.expected(code),
                            SchoolCell.remedy(code));
        } else if (unclear.has(row)) {
            unclear.report(row);
        } else {
            names.take(row, code);
            parts.forEach(part -> take(row, part));
        }
    }

    private boolean isBlank(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private void take(Row row, Part part) {
        boolean oneOfMany = parts.size() > 1 || part.counted().isEmpty();
        if (oneOfMany && isOfNobody(row, part.group())) {
            part.silent()[0]++;
            return;
        }
        part.counted().ifPresent(table -> table.row(row));
        if (Meaning.MEANS.stream().anyMatch(part.group()::has)) {
            means.take(row, part.group());
        }
    }

    /** Nobody took part: every cell of the subject is empty or zero. */
    private static boolean isOfNobody(Row row, Group group) {
        return group.all().stream()
                .map(column -> row.text(column).strip())
                .allMatch(text -> text.isEmpty() || text.matches("0+([.,]0+)?"));
    }

    private void tellSilent(Part part) {
        if (part.silent()[0] == 0) {
            return;
        }
        int column = part.group().column(Meaning.PARTICIPANTS);
        notes.at(sheet.map().lastHeader(), column)
                .warning(
                        Finding.Kind.NOT_NEEDED_ROWS,
                        "",
                        "строк, где по этому предмету никто не участвовал (пусто или ноль): "
                                + part.silent()[0],
                        "",
                        "Результата этих школ по предмету не будет. Если это ошибка, исправьте файл");
    }
}
