package opora.results.formats.pupils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import opora.intake.formats.CellText;
import opora.intake.formats.Findings;
import opora.intake.formats.SheetFindings;
import opora.office.PlainLine;
import opora.office.PlainLines;
import opora.office.Row;
import opora.office.SpooledNumbers;
import opora.results.formats.sheets.SchoolCell;

/**
 * The quick way through a large text of participants: plain lines are added up by all processors at once, the others follow in their order in the ordinary
 * way, so that the same is found and said. When a participant comes twice, or little is plain, the whole text is left to the ordinary way.
 */
final class PlainReading {

    private final ParticipantReader.Plan plan;
    private final FileTally tally;
    private final List<PlainRows> threads = new ArrayList<>();

    PlainReading(ParticipantReader.Plan plan, FileTally tally) {
        this.plan = plan;
        this.tally = tally;
    }

    /** Only a table whose rows have no other habits than totals is read so. */
    static boolean suits(List<ParticipantReader.Plan> plans) {
        return plans.size() == 1
                && plans.getFirst().habits() instanceof TableRows
                && !plans.getFirst().sheet().has(ParticipantField.SECOND_VARIANT)
                && !plans.getFirst().sheet().has(ParticipantField.NAME)
                && !plans.getFirst().sheet().has(ParticipantField.MUNICIPALITY)
                && plans.getFirst().sheet().variants() == ParticipantSheet.Variants.ANY;
    }

    /** Answers false when the ordinary way has to begin anew, with another tally; then nothing was said. */
    boolean read(PlainLines lines) {
        try (SpooledNumbers codes = new SpooledNumbers()) {
            Optional<int[]> read =
                    lines.read(() -> {
                        threads.add(new PlainRows(plan, tally, codes.writer(), lines.delimiter()));
                        return threads.getLast();
                    });
            if (read.isEmpty()) {
                return false;
            }
            PlainPlace places = new PlainPlace(read.get());
            List<PlainLine> kept = kept(places);
            addCodes(kept, codes.writer());
            if (codes.someCameTwice(expected -> new SeenCodes(expected)::add)) {
                return false;
            }
            threads.forEach(thread -> thread.addTo(places));
            readTheOrdinaryWay(kept);
            return true;
        } catch (IOException disk) {
            throw new UncheckedIOException(disk);
        }
    }

    private List<PlainLine> kept(PlainPlace places) {
        return threads.stream()
                .flatMap(thread -> thread.kept().stream())
                .sorted(Comparator.comparingLong(PlainRows.Kept::place))
                .map(one -> one.line().copy(places.row(one.place())))
                .toList();
    }

    private void addCodes(List<PlainLine> kept, SpooledNumbers.Writer codes) {
        ParticipantSheet sheet = plan.sheet();
        PartOfRow parts = new PartOfRow(sheet, tally, silent(sheet));
        for (PlainLine line : kept) {
            String spelling = text(line, ParticipantField.SCHOOL);
            String code = text(line, ParticipantField.PARTICIPANT);
            if (plan.habits().isParticipant(line)
                    && SchoolCell.isCode(spelling)
                    && !code.isEmpty()) {
                parts.of(line)
                        .map(part -> tally.school(part, spelling, sheet.name()))
                        .ifPresent(school -> codes.add(FileTally.fingerprint(school, code)));
            }
        }
    }

    private static SheetFindings silent(ParticipantSheet sheet) {
        return new SheetFindings(new Findings(), sheet.name(), sheet.header()::address);
    }

    private String text(Row row, ParticipantField field) {
        ParticipantSheet sheet = plan.sheet();
        return sheet.has(field) ? CellText.clean(row.text(sheet.column(field))) : "";
    }

    private void readTheOrdinaryWay(List<PlainLine> kept) {
        ParticipantRows rows =
                new ParticipantRows(plan.sheet(), tally, plan.notes(), plan.habits());
        kept.forEach(rows::row);
        threads.forEach(thread -> rows.addWithoutCode(thread.withoutCode()));
        rows.end();
    }
}
