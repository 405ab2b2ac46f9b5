package opora.results.formats.pupils;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.results.formats.sheets.ClassLabel;
import opora.results.formats.sheets.SchoolCell;
import opora.vocabulary.Noun;

/** Takes the rows of one sheet of participants into the tally of the file. */
final class ParticipantRows {

    private static final Pattern LOGIN_IN_BRACKETS = Pattern.compile(" ?\\([a-z]{3}\\d{6}\\)$");

    private final ParticipantSheet sheet;
    private final FileTally tally;
    private final SheetFindings notes;
    private final RowHabits habits;
    private final PartOfRow parts;
    private final Attendance attendance;
    private final TaskCells cells;
    private final PersonResult person;
    private int withoutCode;

    ParticipantRows(
            ParticipantSheet sheet, FileTally tally, SheetFindings notes, RowHabits habits) {
        this.sheet = sheet;
        this.tally = tally;
        this.notes = notes;
        this.habits = habits;
        this.parts = new PartOfRow(sheet, tally, notes);
        this.attendance = new Attendance(sheet, notes);
        this.cells = new TaskCells(sheet.tasks(), notes);
        this.person = new PersonResult(sheet, notes);
    }

    void row(Row row) {
        if (row.number() <= sheet.header().row()) {
            return;
        }
        if (!habits.isParticipant(row)) {
            habits.passOver(row);
            return;
        }
        Optional<PartTally> part = parts.of(row);
        if (part.isEmpty()) {
            return;
        }
        String spelling = text(row, ParticipantField.SCHOOL);
        if (!SchoolCell.isCode(spelling)) {
            reportNoSchool(row, spelling);
            return;
        }
        SchoolTally school = tally.school(part.get(), spelling, sheet.name());
        part.get().addRow();
        if (isFirstOfItsCode(row, school)) {
            participant(row, part.get(), school);
        }
    }

    /** Rows that were read elsewhere. */
    void addWithoutCode(int rows) {
        withoutCode += rows;
    }

    /** All rows of the sheet were read. */
    void end() {
        habits.end(tally);
        if (withoutCode > 0) {
            notes.all()
                    .warning(
                            Kind.MISSING_COLUMN,
                            "",
                            sheet.has(ParticipantField.PARTICIPANT)
                                    ? "без кода участника: " + Noun.ROW.counted(withoutCode)
                                    : "нет столбца с кодом участника",
                            "код у каждого участника",
                            "Повторы среди этих строк не проверены");
        }
    }

    /** The second row of one code is not counted; whether it says the same is found out after the last row. */
    private boolean isFirstOfItsCode(Row row, SchoolTally school) {
        String code = text(row, ParticipantField.PARTICIPANT);
        if (code.isEmpty()) {
            withoutCode++;
            return true;
        }
        return tally.meets(school, code);
    }

    private void participant(Row row, PartTally part, SchoolTally school) {
        String label = tally.kept(label(row));
        school.row(row.number(), label);
        school.named(
                LOGIN_IN_BRACKETS.matcher(text(row, ParticipantField.NAME)).replaceFirst(""),
                text(row, ParticipantField.MUNICIPALITY));
        habits.lookBeside(row);
        if (attendance.isAbsent(row)) {
            school.addAbsent(label);
            return;
        }
        attendance.checkVariants(row);
        cells.read(row);
        Optional<PersonResult.Counted> counted = person.of(row, part, cells);
        if (cells.someOutOfRange() || person.wasBeyondMaximum()) {
            part.addImpossible();
        }
        if (counted.isPresent()) {
            school.add(counted.get().judged(), counted.get().score(), cells, label);
            addPair(row, school, counted.get());
        }
    }

    private void addPair(Row row, SchoolTally school, PersonResult.Counted counted) {
        OptionalInt journal = person.journal(row);
        OptionalInt mark = counted.judged().mark();
        if (journal.isPresent() && mark.isPresent()) {
            school.addPair(journal.getAsInt(), mark.getAsInt());
        }
    }

    /** «другой» for what may be the name of a pupil; it is said and not quoted. */
    private String label(Row row) {
        String text = text(row, ParticipantField.CLASS);
        if (text.isEmpty() || ClassLabel.is(text)) {
            return text;
        }
        notes.at(row.number(), sheet.column(ParticipantField.CLASS))
                .warning(
                        Kind.UNREADABLE_CELL,
                        "",
                        "это не похоже на класс",
                        ClassLabel.EXPECTED,
                        "Участник учтён в классе «" + ClassLabel.OTHER + "»");
        return ClassLabel.OTHER;
    }

    private void reportNoSchool(Row row, String spelling) {
        notes.at(row.number(), sheet.column(ParticipantField.SCHOOL))
                .warning(
                        Kind.SCHOOL_WITHOUT_LOGIN,
                        "",
                        SchoolCell.wrong(spelling),
                        SchoolCell.expected(spelling),
                        "Строка не прочитана. " + SchoolCell.remedy(spelling));
    }

    private String text(Row row, ParticipantField field) {
        return sheet.has(field) ? CellText.clean(row.text(sheet.column(field))) : "";
    }
}
