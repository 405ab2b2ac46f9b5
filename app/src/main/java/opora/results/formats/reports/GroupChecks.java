package opora.results.formats.reports;

import java.util.Optional;
import opora.intake.formats.Finding.Kind;
import opora.results.Outcome;
import opora.vocabulary.Noun;

/** Schools of a municipality must add up to its row, and municipalities to the region's, where the report is complete. */
final class GroupChecks {

    /** What stands under one row of a group. */
    private static final class Group {

        private final MarkLine line;
        private int schools;
        private int participants;

        private Group(MarkLine line) {
            this.line = line;
        }

        private boolean isComplete() {
            return line.schools().orElse(schools) == schools;
        }
    }

    private final MarkRows sheet;
    private Optional<Group> municipality = Optional.empty();
    private Optional<Group> region = Optional.empty();

    GroupChecks(MarkRows sheet) {
        this.sheet = sheet;
    }

    void region(MarkLine line) {
        end();
        region = Optional.of(new Group(line));
    }

    void municipality(MarkLine line) {
        close(municipality);
        municipality = Optional.of(new Group(line));
    }

    void school(Outcome outcome) {
        municipality.ifPresent(group -> add(group, outcome));
        region.ifPresent(group -> add(group, outcome));
    }

    /** No more rows of this region. A report of one municipality names its region too, so a region is checked only when all schools are there. */
    void end() {
        close(municipality);
        municipality = Optional.empty();
        close(region.filter(Group::isComplete));
        region = Optional.empty();
    }

    private static void add(Group group, Outcome outcome) {
        group.schools++;
        group.participants += outcome.result().participants();
    }

    private void close(Optional<Group> closing) {
        closing.ifPresent(group -> {
            if (!group.isComplete()) {
                report(
                        group,
                        MarkField.SCHOOLS,
                        group.line.schools().orElse(0),
                        "школ %d, а под строкой их %d"
                                .formatted(group.line.schools().orElse(0), group.schools));
            } else if (group.participants != group.line.participants()) {
                report(
                        group,
                        MarkField.PARTICIPANTS,
                        group.line.participants(),
                        "%s, а у школ под строкой вместе %d"
                                .formatted(
                                        Noun.PARTICIPANT.counted(group.line.participants()),
                                        group.participants));
            }
        });
    }

    private void report(Group group, MarkField field, int value, String wrong) {
        sheet.notes()
                .at(group.line.row(), sheet.column(field))
                .warning(
                        Kind.SUM_MISMATCH,
                        Integer.toString(value),
                        wrong,
                        "одно и то же число",
                        "Учтены строки школ. Проверьте, целиком ли выгружен отчёт");
    }
}
