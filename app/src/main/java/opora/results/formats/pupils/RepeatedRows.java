package opora.results.formats.pupils;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import opora.intake.formats.CellText;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.SheetFindings;
import opora.office.Row;

/** Goes over the file once more when some codes of participants were met twice, and tells equal rows from contradicting ones. */
final class RepeatedRows {

    private record First(String sheet, int row, long content) {}

    private static final Set<ParticipantField> COMPARED =
            EnumSet.of(
                    ParticipantField.CLASS,
                    ParticipantField.VARIANT,
                    ParticipantField.SECOND_VARIANT,
                    ParticipantField.JOURNAL,
                    ParticipantField.MARK,
                    ParticipantField.SCORE);

    private final FileTally tally;
    private final Map<Long, First> firsts = new HashMap<>();

    RepeatedRows(FileTally tally) {
        this.tally = tally;
    }

    /** Rows of one sheet; their other findings were already written down. */
    OneSheet sheet(ParticipantReader.Plan plan) {
        return new OneSheet(plan);
    }

    /** The second pass over one sheet. */
    final class OneSheet {

        private final ParticipantSheet sheet;
        private final SheetFindings notes;
        private final RowHabits habits;
        private final PartOfRow parts;

        private OneSheet(ParticipantReader.Plan plan) {
            this.sheet = plan.sheet();
            this.notes = plan.notes();
            this.habits = plan.habits();
            this.parts = new PartOfRow(sheet, tally, silent());
        }

        private SheetFindings silent() {
            return new SheetFindings(new Findings(), sheet.name(), sheet.header()::address);
        }

        void row(Row row) {
            if (row.number() <= sheet.header().row() || !habits.isParticipant(row)) {
                return;
            }
            String spelling = text(row, ParticipantField.SCHOOL);
            String code = text(row, ParticipantField.PARTICIPANT);
            if (!code.isEmpty()) {
                parts.of(row)
                        .flatMap(part -> part.find(spelling))
                        .ifPresent(school -> compare(row, school, code));
            }
        }

        private void compare(Row row, SchoolTally school, String code) {
            long fingerprint = FileTally.fingerprint(school, code);
            if (!tally.isRepeated(fingerprint)) {
                return;
            }
            First now = new First(sheet.name(), row.number(), content(row));
            First before = firsts.putIfAbsent(fingerprint, now);
            if (before != null) {
                report(before, now);
            }
        }

        private void report(First before, First now) {
            String where =
                    before.sheet().equals(now.sheet())
                            ? "в строке " + before.row()
                            : "на листе «%s», в строке %d".formatted(before.sheet(), before.row());
            SheetFindings.Place place =
                    notes.at(now.row(), sheet.column(ParticipantField.PARTICIPANT))
                            .against(before.sheet().equals(now.sheet()) ? before.row() : 0);
            if (before.content() == now.content()) {
                place.warning(
                        Kind.DUPLICATE_ROW,
                        "",
                        "этот участник уже есть " + where,
                        "одна строка на участника",
                        "Строки совпадают, участник учтён один раз");
            } else {
                habits.contradiction(place, where);
            }
        }

        private long content(Row row) {
            Fingerprint content = new Fingerprint();
            COMPARED.forEach(field -> content.add(text(row, field)));
            sheet.tasks().forEach(task -> content.add(row.text(task.column()).strip()));
            return content.value();
        }

        private String text(Row row, ParticipantField field) {
            return sheet.has(field) ? CellText.clean(row.text(sheet.column(field))) : "";
        }
    }
}
