package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.office.PlainLine;
import opora.office.PlainLines;
import opora.office.SpooledNumbers;
import opora.results.formats.sheets.ClassLabel;
import opora.results.formats.sheets.ProcedureCode;
import opora.results.formats.sheets.SchoolCell;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/**
 * Adds up, in one thread, the lines of a table of participants that say in the plainest way what they say; every other line is kept for the ordinary way of
 * {@link ParticipantRows}. A line is taken whole or not at all.
 */
final class PlainRows implements PlainLines.LineReader {

    /** A text with more of them is read in the ordinary way from its beginning. */
    private static final int MOST_KEPT = 50_000;

    private static final int MOST_LABELS = 10_000;

    /** A line that was not taken. {@code place}: as {@link PlainPlace} tells it. */
    record Kept(long place, PlainLine line) {}

    private final PlainColumns columns;
    private final ParticipantSheet sheet;
    private final RowHabits habits;
    private final FileTally tally;
    private final SpooledNumbers.Writer codes;
    private final PlainPerson person;
    private final ByOctets<ByOctets<PlainProcedure>> years = new ByOctets<>();
    private final ByOctets<String> labels = new ByOctets<>();
    private final List<PlainProcedure> procedures = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();
    private int withoutCode;

    /** {@code tally}: of all threads, entered by one at a time. */
    PlainRows(ParticipantReader.Plan plan, FileTally tally, SpooledNumbers.Writer codes) {
        this.columns = PlainColumns.of(plan.sheet());
        this.sheet = plan.sheet();
        this.habits = plan.habits();
        this.tally = tally;
        this.codes = codes;
        this.person = new PlainPerson(columns);
    }

    @Override
    public boolean line(int part, PlainLine line) {
        if (part == 0 && line.number() <= sheet.header().row()) {
            return true;
        }
        long place = PlainPlace.of(part, line.number());
        if (!isTaken(place, line)) {
            kept.add(new Kept(place, line.copy(line.number())));
        }
        return kept.size() <= MOST_KEPT;
    }

    private boolean isTaken(long place, PlainLine line) {
        if (columns.someStandBeside(line) || !PlainCells.isWord(line, columns.participant())) {
            return false;
        }
        Optional<PlainProcedure> procedure = procedure(line);
        if (procedure.isEmpty()) {
            return false;
        }
        Optional<PlainSchool> school = school(procedure.get(), line);
        if (school.isEmpty()) {
            return false;
        }
        Optional<String> label = label(line);
        if (label.isEmpty()) {
            return false;
        }
        Optional<PlainClass> found = school.get().ofClass(label.get());
        if (found.isEmpty() || !person.isTaken(line, procedure.get(), school.get(), found.get())) {
            return false;
        }
        procedure.get().addRow();
        found.get().addRow(place);
        addCode(line, school.get());
        return true;
    }

    private void addCode(PlainLine line, PlainSchool school) {
        if (line.size(columns.participant()) == 0) {
            withoutCode++;
        } else {
            codes.add(
                    new Fingerprint()
                            .add(school.tally().number())
                            .add(line, columns.participant())
                            .value());
        }
    }

    private Optional<PlainProcedure> procedure(PlainLine line) {
        Optional<ByOctets<PlainProcedure>> ofYear = years.find(line, columns.year());
        if (ofYear.isEmpty()) {
            ofYear = Optional.of(new ByOctets<>());
            years.put(line, columns.year(), ofYear.get());
        }
        Optional<PlainProcedure> known = ofYear.get().find(line, columns.procedure());
        if (known.isPresent()) {
            return known;
        }
        Optional<AcademicYear> year =
                sheet.has(ParticipantField.YEAR)
                        ? AcademicYear.find(CellText.clean(line.text(columns.year())))
                        : sheet.whole().year();
        Optional<Procedure> procedure =
                sheet.has(ParticipantField.PROCEDURE)
                        ? ProcedureCode.find(line.text(columns.procedure()))
                        : sheet.whole().procedure();
        if (year.isEmpty() || procedure.isEmpty() || !habits.isParticipant(line)) {
            return Optional.empty();
        }
        PlainProcedure found;
        synchronized (tally) {
            found = new PlainProcedure(tally.part(year.get(), procedure.get(), sheet));
        }
        procedures.add(found);
        ofYear.get().put(line, columns.procedure(), found);
        return Optional.of(found);
    }

    private Optional<PlainSchool> school(PlainProcedure procedure, PlainLine line) {
        Optional<PlainSchool> known = procedure.schools().find(line, columns.school());
        if (known.isPresent()) {
            return known;
        }
        String spelling = CellText.clean(line.text(columns.school()));
        if (!habits.isParticipant(line) || !SchoolCell.isCode(spelling)) {
            return Optional.empty();
        }
        PlainSchool found;
        synchronized (tally) {
            found =
                    new PlainSchool(
                            tally.school(procedure.tally(), spelling, sheet.name()),
                            FileTally.tasksOf(sheet));
        }
        procedure.keep(found);
        procedure.schools().put(line, columns.school(), found);
        return Optional.of(found);
    }

    /** Under which label a class is kept; empty for what does not look like a class, and for more spellings than a country has. */
    private Optional<String> label(PlainLine line) {
        Optional<String> known = labels.find(line, columns.label());
        if (known.isPresent()) {
            return known;
        }
        String label = CellText.clean(line.text(columns.label()));
        boolean isOne = label.isEmpty() || ClassLabel.is(label);
        if (!isOne || labels.size() == MOST_LABELS) {
            return Optional.empty();
        }
        labels.put(line, columns.label(), tally.kept(label));
        return Optional.of(tally.kept(label));
    }

    List<Kept> kept() {
        return kept;
    }

    int withoutCode() {
        return withoutCode;
    }

    /** Adds what was taken to the tally of the file, after all threads are done. */
    void addTo(PlainPlace places) {
        procedures.forEach(procedure -> procedure.addTo(places));
    }
}
