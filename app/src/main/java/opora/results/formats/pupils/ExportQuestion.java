package opora.results.formats.pupils;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import opora.intake.formats.CellNumber;
import opora.intake.formats.CellText;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.Row;
import opora.office.TableFile;
import opora.office.TableSheet;
import opora.office.UnreadableFile;
import opora.results.Paper;
import opora.results.ReferenceData;
import opora.results.formats.sheets.SchoolCell;
import opora.territory.SchoolCode;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Procedure;

/** Looks through an export of which nobody has said year and procedure, counts what can be counted, and asks. */
final class ExportQuestion {

    /** A paper is excluded when more than 1 in 10 participants have points that it does not give. */
    private static final int ONE_IN = 10;

    private final Layout layout;
    private final AcademicYear usual;
    private final ReferenceData reference;

    ExportQuestion(Layout layout, AcademicYear usual, ReferenceData reference) {
        this.layout = layout;
        this.usual = usual;
        this.reference = reference;
    }

    Reading read(TableFile file, ExportSheet sheet, Labels labels, FileFormat.Progress progress)
            throws UnreadableFile {
        AcademicYear year = labels.year().orElse(usual);
        Findings findings = new Findings();
        Look look = new Look(sheet, candidates(sheet, year));
        file.sheets()
                .get(sheet.index())
                .read(row -> {
                    look.row(row);
                    progress.read(look.rows);
                    return TableSheet.Next.MORE;
                });
        Labels suggestion =
                new Labels(
                        Optional.of(year),
                        labels.procedure().isPresent()
                                ? labels.procedure()
                                : look.onlyFittingProcedure());
        ask(new SheetFindings(findings, sheet.name(), sheet.header()::address), labels, suggestion);
        return new Reading(
                layout,
                List.of(look.part()),
                look.schools(),
                findings,
                Reading.Contents.NOTHING,
                suggestion);
    }

    private Map<Procedure, Paper> candidates(ExportSheet sheet, AcademicYear year) {
        Map<Procedure, Paper> candidates = new TreeMap<>(reference.papers(year));
        candidates.keySet().removeIf(one -> one.isOge() || one.isEge());
        candidates.values().removeIf(paper -> sheet.taskCount().orElse(-1) != paper.tasks().size());
        return candidates;
    }

    private static void ask(SheetFindings notes, Labels labels, Labels suggestion) {
        String wrong =
                labels.year().isEmpty()
                        ? labels.procedure().isEmpty()
                                ? "в файле не сказано, какая это процедура и какого года"
                                : "в файле не сказано, какого это года"
                        : "в файле не сказано, какая это процедура";
        String remedy =
                suggestion
                        .procedure()
                        .map(procedure ->
                                "По содержанию похоже на «%s», %s год. Подтвердите или укажите другое"
                                        .formatted(
                                                procedure.title(), suggestion.year().orElseThrow()))
                        .orElse("По содержанию этого не понять. Укажите год и процедуру");
        notes.all()
                .question(
                        Kind.MISSING_METADATA,
                        "",
                        wrong,
                        "год и код процедуры, например 2021 и VPR-5-MA",
                        remedy);
    }

    /** What is seen on the way. */
    private static final class Look {

        private final ExportSheet sheet;
        private final Map<Procedure, Paper> candidates;
        private final Map<Procedure, Integer> impossible = new HashMap<>();
        private final Map<String, Reading.MentionedSchool> schools = new TreeMap<>();
        private final Attendance attendance;
        private int rows;
        private int absent;

        private Look(ExportSheet sheet, Map<Procedure, Paper> candidates) {
            this.sheet = sheet;
            this.candidates = candidates;
            this.attendance =
                    new Attendance(
                            sheet.with(List.of(), Labels.NONE),
                            new SheetFindings(
                                    new Findings(), sheet.name(), sheet.header()::address));
        }

        private void row(Row row) {
            if (row.number() <= sheet.header().row()) {
                return;
            }
            rows++;
            mention(row);
            if (attendance.isAbsent(row)) {
                absent++;
                return;
            }
            candidates.forEach((procedure, paper) -> {
                if (isImpossible(row, paper)) {
                    impossible.merge(procedure, 1, Integer::sum);
                }
            });
        }

        private void mention(Row row) {
            String code = text(row, ParticipantField.SCHOOL);
            if (SchoolCell.isCode(code)) {
                schools.putIfAbsent(
                        new SchoolCode(code).key(),
                        new Reading.MentionedSchool(
                                code,
                                "",
                                text(row, ParticipantField.MUNICIPALITY),
                                sheet.name(),
                                row.number()));
            }
        }

        private String text(Row row, ParticipantField field) {
            return sheet.header().has(field)
                    ? CellText.clean(row.text(sheet.header().column(field)))
                    : "";
        }

        private boolean isImpossible(Row row, Paper paper) {
            for (int task = 0; task < paper.tasks().size(); task++) {
                String text = row.text(sheet.firstTask() + task);
                if (CellNumber.of(text) instanceof CellNumber.Whole points
                        && points.value() > paper.tasks().get(task).maximum()) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Procedure> onlyFittingProcedure() {
            List<Procedure> fitting = new ArrayList<>();
            for (Procedure procedure : candidates.keySet()) {
                if (impossible.getOrDefault(procedure, 0) * ONE_IN <= rows - absent) {
                    fitting.add(procedure);
                }
            }
            return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
        }

        private List<Reading.MentionedSchool> schools() {
            return List.copyOf(schools.values());
        }

        private Reading.Part part() {
            return new Reading.Part(
                    Optional.empty(),
                    Optional.empty(),
                    rows,
                    schools.size(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(absent),
                    Optional.empty());
        }
    }
}
