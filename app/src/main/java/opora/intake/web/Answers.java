package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import opora.intake.BatchFile;
import opora.intake.CheckedBatch;
import opora.intake.CheckedFile;
import opora.intake.CheckedFile.Standing;
import opora.intake.FileTitles;
import opora.intake.formats.Finding;
import opora.intake.formats.Labels;
import opora.vocabulary.AcademicYear;
import opora.vocabulary.Noun;
import opora.vocabulary.Procedure;

/**
 * Which year and which procedure files are about that do not say so themselves, all in one form. What the content suggests or the person
 * said before is filled in.
 *
 * @param asking how many of the files have no answer yet
 */
public record Answers(List<Row> rows, int asking) {

    private static final Noun FILE_ASKS =
            new Noun("файл ждёт ответа", "файла ждут ответа", "файлов ждут ответа");

    /**
     * A file in the form.
     *
     * @param year as text; «» when nothing is suggested
     * @param procedure its code; «» likewise
     * @param mistake why what was sent cannot be taken; «» when nothing was
     */
    public record Row(
            long file,
            String title,
            String asked,
            String hint,
            String year,
            String procedure,
            String mistake) {

        /** A procedure that is suggested and not usual has to be among the choices too. */
        public boolean isUnusual() {
            return Procedure.find(procedure).isPresent()
                    && UsualProcedures.GROUPS.stream()
                            .flatMap(group -> group.procedures().stream())
                            .noneMatch(usual -> usual.code().equals(procedure));
        }

        public String unusualTitle() {
            return Procedure.of(procedure).title();
        }

        /** Whether the file is about no procedure, so that only its year is asked. */
        public boolean isOfYearAlone() {
            return procedure.equals(AnswerForm.NO_PROCEDURE);
        }

        public boolean isMistaken() {
            return !mistake.isEmpty();
        }
    }

    /** {@code again}: files whose answer is to be changed; {@code sent}: what the person has just sent and could not be taken. */
    static Answers of(CheckedBatch checked, List<Long> again, AnswerForm sent) {
        FileTitles titles = FileTitles.of(checked.batch().files());
        List<Row> rows = new ArrayList<>();
        int asking = 0;
        for (CheckedFile file : checked.files()) {
            long id = file.file().id();
            boolean changes = again.contains(id) && hasAnswer(checked, file);
            if (file.standing() == Standing.ASKS || changes) {
                rows.add(row(file, titles.of(id), sent));
                asking += changes ? 0 : 1;
            }
        }
        return new Answers(rows, asking);
    }

    private static boolean hasAnswer(CheckedBatch checked, CheckedFile file) {
        Labels said = file.file().labels();
        return checked.batch().isOpen()
                && file.file().state() == BatchFile.State.READ
                && file.standing() != Standing.ASKS
                && (said.year().isPresent() || said.procedure().isPresent());
    }

    private static Row row(CheckedFile file, String title, AnswerForm sent) {
        Labels said = file.file().labels();
        Labels suggested = file.file().suggestion();
        AnswerForm.Typed typed =
                sent.typed(file.file().id())
                        .orElse(
                                new AnswerForm.Typed(
                                        said.year()
                                                .or(suggested::year)
                                                .map(AcademicYear::toString)
                                                .orElse(""),
                                        procedure(
                                                file, said.procedure().or(suggested::procedure))));
        return new Row(
                file.file().id(),
                title,
                asked(file, Finding::wrong),
                asked(file, Finding::remedy),
                typed.year(),
                typed.procedure(),
                Optional.ofNullable(sent.mistakes().get(file.file().id())).orElse(""));
    }

    private static String procedure(CheckedFile file, Optional<Procedure> known) {
        return file.file().layout().filter(OfNoProcedure::is).isPresent()
                ? AnswerForm.NO_PROCEDURE
                : known.map(Procedure::code).orElse("");
    }

    /** All that the file is asked about. */
    private static String asked(CheckedFile file, Function<Finding, String> words) {
        return file.findings().stream()
                .filter(finding -> finding.severity() == Finding.Severity.QUESTION)
                .map(words)
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    public List<UsualProcedures.Group> choices() {
        return UsualProcedures.GROUPS;
    }

    public String title() {
        boolean ofYears = rows.stream().allMatch(Row::isOfYearAlone);
        return asking == 0
                ? "Изменить ответ: " + (ofYears ? "год" : "год и процедура")
                : FILE_ASKS.counted(asking) + ": укажите " + (ofYears ? "год" : "год и процедуру");
    }

    public boolean isOne() {
        return rows.size() == 1;
    }
}
