package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.office.PlainLine;
import opora.office.PlainLines;
import opora.office.SpooledNumbers;

/**
 * Adds up, in one thread, the lines of a table of participants that say in the plainest way what they say; every other line is kept for the ordinary way of
 * {@link ParticipantRows}. A line is taken whole or not at all.
 */
final class PlainRows implements PlainLines.LineReader {

    /** A text with more of them is read in the ordinary way from its beginning. */
    private static final int MOST_KEPT = 50_000;

    /** A line that was not taken. {@code place}: as {@link PlainPlace} tells it. */
    record Kept(long place, PlainLine line) {}

    private final PlainColumns columns;
    private final ParticipantSheet sheet;
    private final SpooledNumbers.Writer codes;
    private final PlainPerson person;
    private final UncutLine uncut;
    private final int[] cells;
    private final PlainAddresses addresses;
    private final List<Kept> kept = new ArrayList<>();
    private int withoutCode;

    /** {@code tally}: of all threads, entered by one at a time. {@code delimiter}: between cells. */
    PlainRows(
            ParticipantReader.Plan plan,
            FileTally tally,
            SpooledNumbers.Writer codes,
            byte delimiter) {
        this.columns = PlainColumns.of(plan.sheet());
        this.sheet = plan.sheet();
        this.codes = codes;
        this.person = new PlainPerson(columns);
        this.uncut = new UncutLine(columns, delimiter);
        this.cells = new int[columns.width()];
        this.addresses = new PlainAddresses(plan, columns, tally);
    }

    @Override
    public int uncut(int part, int number, byte[] octets, int at) {
        Optional<PlainAddress> address = addresses.ofUncut(octets, at);
        if (address.isEmpty()) {
            return at;
        }
        int from = addresses.behind(at);
        int next = uncut.read(octets, from, address.get().school().tally().number());
        if (next == from || !person.isTaken(uncut.cells(), address.get())) {
            return at;
        }
        address.get().addRow(PlainPlace.of(part, number));
        if (uncut.hasCode()) {
            codes.add(uncut.fingerprint());
        } else {
            withoutCode++;
        }
        return next;
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
        Optional<PlainAddress> address = addresses.of(line);
        if (address.isEmpty() || !isAdded(line, address.get())) {
            return false;
        }
        address.get().addRow(place);
        addCode(line, address.get().school());
        return true;
    }

    private boolean isAdded(PlainLine line, PlainAddress address) {
        for (int column = 0; column < cells.length; column++) {
            cells[column] = PlainCells.of(line, column);
        }
        if (person.isAbsent(line, cells)) {
            address.ofClass().sums().addAbsent();
            return true;
        }
        return person.isTaken(cells, address);
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

    List<Kept> kept() {
        return kept;
    }

    int withoutCode() {
        return withoutCode;
    }

    /** Adds what was taken to the tally of the file, after all threads are done. */
    void addTo(PlainPlace places) {
        addresses.addTo(places);
    }
}
