package opora.results.formats.exams;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import opora.intake.formats.Decision;
import opora.intake.formats.ExtraColumns;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;
import opora.intake.formats.Reading;
import opora.intake.formats.SheetFindings;
import opora.office.TableFile;
import opora.office.UnreadableFile;
import opora.results.ReferenceData;
import opora.results.formats.pupils.ParticipantReader;
import opora.results.formats.sheets.ViewedFile;
import opora.vocabulary.Noun;

/** A protocol of ОГЭ or ЕГЭ with a row per participant, one exam or several below each other (METHODOLOGY 5.4). Names and documents are never read. */
public final class ExamProtocol implements FileFormat {

    private static final Noun EXAM = new Noun("экзамен", "экзамена", "экзаменов");

    private final Layout layout;
    private final ReferenceData reference;

    private ExamProtocol(Layout layout, ReferenceData reference) {
        this.layout = layout;
        this.reference = reference;
    }

    /** One for every look that such a protocol has. */
    public static List<FileFormat> all(ReferenceData reference) {
        return List.of(
                new ExamProtocol(Layout.GIA_OGE_DENSE, reference),
                new ExamProtocol(Layout.GIA_OGE_SPARSE, reference),
                new ExamProtocol(Layout.GIA_EGE_DENSE, reference),
                new ExamProtocol(Layout.GIA_EGE_SPARSE, reference),
                new ExamProtocol(Layout.GIA_CSV, reference));
    }

    @Override
    public Layout layout() {
        return layout;
    }

    @Override
    public boolean recognises(Opening opening) {
        return opening.sheets().stream().anyMatch(this::isMine);
    }

    private boolean isMine(Opening.Sheet sheet) {
        return ExamLook.of(sheet).filter(found -> found == layout).isPresent();
    }

    @Override
    public Reading read(TableFile file, Opening opening, Labels labels, Progress progress)
            throws UnreadableFile {
        Findings findings = new Findings();
        Map<Integer, List<ExamSection>> sections = new HashMap<>();
        List<ExamTable> tables = new ArrayList<>();
        for (Opening.Sheet sheet : opening.sheets()) {
            if (isMine(sheet)) {
                List<ExamSection> found = ExamSurvey.of(file.sheets().get(sheet.index()));
                sections.put(sheet.index(), found);
                found.forEach(section -> tables.add(ExamTable.of(sheet, section, labels)));
            }
        }
        ExamQuestions questions = new ExamQuestions(withoutStateFinal(tables, findings), findings);
        questions.ask();
        if (isOpen(findings)) {
            return Reading.refused(layout, findings);
        }
        report(questions, findings);
        List<ParticipantReader.Plan> plans = plans(questions, findings);
        if (isOpen(findings)) {
            return Reading.refused(layout, findings);
        }
        TableFile viewed =
                new ViewedFile(
                        file, sheet -> new ExamRow(sections.getOrDefault(sheet, List.of()))::on);
        return new ParticipantReader(layout, findings, reference).read(viewed, plans, progress);
    }

    private static boolean isOpen(Findings findings) {
        return findings.decision() == Decision.REJECT || findings.decision() == Decision.ASK;
    }

    private static List<ExamTable> withoutStateFinal(List<ExamTable> tables, Findings findings) {
        List<ExamTable> counted = new ArrayList<>();
        for (ExamTable table : tables) {
            if (table.section().title().filter(ExamTitle::isStateFinal).isEmpty()) {
                counted.add(table);
            } else {
                table.notes(findings)
                        .at(table.section().header().row())
                        .warning(
                                Kind.NOT_NEEDED_ROWS,
                                "",
                                "протокол ГВЭ не прочитан: "
                                        + Noun.PARTICIPANT.counted(table.section().participants()),
                                "",
                                "ГВЭ в расчёт не входит");
            }
        }
        return counted;
    }

    private static void report(ExamQuestions questions, Findings findings) {
        if (questions.byExam().size() > 1) {
            findings.add(
                    Finding.ofFile(
                            Kind.SEVERAL_EXAMS,
                            Severity.WARNING,
                            "в файле "
                                    + EXAM.counted(questions.byExam().size())
                                    + ": "
                                    + questions.byExam().values().stream()
                                            .map(same -> same.getFirst().title())
                                            .collect(Collectors.joining("; ")),
                            "",
                            "Каждый прочитан отдельно"));
        }
        Set<String> told = new HashSet<>();
        questions.tables().forEach(table -> reportColumns(table, findings, told));
    }

    /** What is not read and what is dropped, once for all tables of the file. */
    private static void reportColumns(ExamTable table, Findings findings, Set<String> told) {
        var header = table.section().header();
        SheetFindings notes = table.notes(findings);
        List<Integer> others =
                header.others().stream()
                        .filter(column -> ExamHeadings.isNeeded(header, column))
                        .filter(column -> told.add(header.heading(column)))
                        .toList();
        ExtraColumns.report(header, others, ExamHeadings.NAMES, notes);
        if (header.has(ExamField.PARTICIPANT) && told.add("")) {
            notes.at(header.row(), header.column(ExamField.PARTICIPANT))
                    .warning(
                            Kind.PERSONAL_DATA_DROPPED,
                            "",
                            "по коду участника найдены повторы, сам он отброшен при чтении",
                            "",
                            "");
        }
    }

    private List<ParticipantReader.Plan> plans(ExamQuestions questions, Findings findings) {
        List<ParticipantReader.Plan> plans = new ArrayList<>();
        for (List<ExamTable> same : questions.byExam().values()) {
            AnswerShape shape = new AnswerShape();
            same.forEach(table -> shape.take(table.section().shape()));
            if (!shape.isTrusted()) {
                reportDistrusted(same.getFirst(), shape, findings);
            }
            for (ExamTable table : same) {
                Optional<ParticipantReader.Plan> plan = table.plan(shape, reference, findings);
                plan.ifPresent(plans::add);
            }
        }
        return plans;
    }

    private static void reportDistrusted(ExamTable table, AnswerShape shape, Findings findings) {
        table.notes(findings)
                .all()
                .warning(
                        Kind.TOTAL_MISMATCH,
                        "",
                        "%s: сумма по ответам не равна первичному баллу у %d из %d"
                                .formatted(table.title(), shape.differing(), shape.compared()),
                        "одно и то же число",
                        "Задания не прочитаны: сколько баллов даёт «+», из файла не следует. Баллы и отметки учтены");
    }
}
