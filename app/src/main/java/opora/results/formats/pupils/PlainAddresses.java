package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.office.PlainLine;
import opora.results.formats.sheets.ClassLabel;
import opora.results.formats.sheets.ProcedureCode;
import opora.results.formats.sheets.SchoolCell;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** All that the lines of one thread tell of. Neighbouring lines mostly tell of the same class and begin alike. */
final class PlainAddresses {

    private static final int MOST_LABELS = 10_000;

    /** Octets of a beginning that is compared with the next: far fewer than what is read beyond a part, so that they cannot lead out of it. */
    private static final int LONGEST = 1_000;

    private static final byte[] NO_OCTETS = {};

    private final PlainColumns columns;
    private final ParticipantSheet sheet;
    private final RowHabits habits;
    private final FileTally tally;
    private final ByOctets<ByOctets<PlainProcedure>> years = new ByOctets<>();
    private final ByOctets<String> labels = new ByOctets<>();
    private final List<PlainProcedure> procedures = new ArrayList<>();
    private Optional<PlainAddress> last = Optional.empty();
    private byte[] octetsOfLast = NO_OCTETS;

    /** {@code tally}: of all threads, entered by one at a time. */
    PlainAddresses(ParticipantReader.Plan plan, PlainColumns columns, FileTally tally) {
        this.columns = columns;
        this.sheet = plan.sheet();
        this.habits = plan.habits();
        this.tally = tally;
    }

    /** Empty for a line that has to be looked at in the ordinary way. */
    Optional<PlainAddress> of(PlainLine line) {
        Optional<PlainAddress> found = find(line);
        boolean leads = columns.address() > 0 && line.cells() > columns.address();
        octetsOfLast = leads ? line.beginning(columns.address()) : NO_OCTETS;
        last = leads && octetsOfLast.length <= LONGEST ? found : Optional.empty();
        return found;
    }

    /** Of a line that begins as the last one did; empty for any other. */
    Optional<PlainAddress> ofUncut(byte[] octets, int at) {
        int end = at + octetsOfLast.length;
        return last.isPresent()
                        && Arrays.equals(octets, at, end, octetsOfLast, 0, octetsOfLast.length)
                ? last
                : Optional.empty();
    }

    /** Where, in a line for which {@link #ofUncut} answers, the first cell behind the address begins. */
    int behind(int at) {
        return at + octetsOfLast.length + 1;
    }

    private Optional<PlainAddress> find(PlainLine line) {
        Optional<PlainProcedure> procedure = procedure(line);
        Optional<PlainSchool> school = procedure.flatMap(found -> school(found, line));
        Optional<PlainClass> ofClass = school.flatMap(found -> label(line).flatMap(found::ofClass));
        return ofClass.map(found -> new PlainAddress(procedure.get(), school.get(), found));
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

    /** Adds what was taken to the tally of the file, after all threads are done. */
    void addTo(PlainPlace places) {
        procedures.forEach(procedure -> procedure.addTo(places));
    }
}
