package opora.results.formats.exams;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.intake.formats.Finding;
import opora.intake.formats.Finding.Kind;
import opora.intake.formats.Finding.Severity;
import opora.intake.formats.Findings;
import opora.intake.formats.Labels;
import opora.vocabulary.Procedure;

/** What has to be known of the tables of a protocol before anything is counted: which exam, which year, which attempt. */
record ExamQuestions(List<ExamTable> tables, Findings findings) {

    /** An exam may be spread over neighbouring days; a second attempt comes weeks later. */
    private static final int DAYS_OF_ONE_EXAM = 3;

    /** Writes down what is open or wrong; the decision of the findings then tells whether to go on. */
    void ask() {
        if (tables.isEmpty()) {
            error(
                    Kind.NO_DATA_ROWS,
                    "в файле только ГВЭ, результатов ОГЭ и ЕГЭ в нём нет",
                    "протокол ОГЭ или ЕГЭ",
                    "");
        }
        tables.forEach(this::refuseAnotherAttempt);
        List<ExamTable> unnamed = tables.stream().filter(table -> !isNamedByItself(table)).toList();
        if (unnamed.size() > 1) {
            refuseSeveralUnnamed();
        } else {
            tables.forEach(this::askForLabels);
        }
        refuseAttemptsThatCannotBeTold();
    }

    private static boolean isNamedByItself(ExamTable table) {
        return table.section().title().isPresent()
                && ExamTable.of(table.sheet(), table.section(), Labels.NONE)
                        .labels()
                        .procedure()
                        .isPresent();
    }

    private void refuseSeveralUnnamed() {
        error(
                Kind.SEVERAL_EXAMS,
                "в файле несколько протоколов, над которыми не сказано, какой это экзамен",
                "строка вида «02 - Математика 2021.05.27» над каждым",
                "Допишите её или сохраните каждый протокол отдельным файлом");
    }

    private void askForLabels(ExamTable table) {
        Optional<Procedure> procedure = table.labels().procedure();
        if (procedure.isPresent() && !procedure.get().isOge() && !procedure.get().isEge()) {
            error(
                    Kind.WRONG_REPORT,
                    "указано: " + procedure.get().title() + ", а это протокол экзамена",
                    "код вроде OGE-RU или EGE-MAP",
                    "Проверьте, тот ли это файл");
            return;
        }
        boolean ofTwoLevels =
                procedure.filter(code -> code.equals(Procedure.of("EGE-MA"))).isPresent();
        if (procedure.isEmpty() || ofTwoLevels) {
            question(
                    table,
                    isMathematics(table) || ofTwoLevels
                            ? "не сказано, базовая это математика или профильная"
                            : "в файле не сказано, какой это экзамен",
                    isMathematics(table) || ofTwoLevels
                            ? "EGE-MAB или EGE-MAP"
                            : "код экзамена, например OGE-RU или EGE-MAP");
        }
        if (table.labels().year().isEmpty()) {
            question(table, "в файле не сказано, какого это года", "год, например 2021");
        }
    }

    private static boolean isMathematics(ExamTable table) {
        return table.section()
                .title()
                .filter(title -> title.subject().startsWith("математика"))
                .isPresent();
    }

    private void question(ExamTable table, String wrong, String expected) {
        table.notes(findings)
                .all()
                .question(Kind.MISSING_METADATA, "", wrong, expected, "Укажите для всего файла");
    }

    private void refuseAnotherAttempt(ExamTable table) {
        if (table.section().attempt() == ExamSection.Attempt.ANOTHER) {
            error(
                    Kind.RETAKE,
                    table.title()
                            + ": это резервный день, дополнительный период или пересдача, здесь не все участники года",
                    "один протокол со всеми участниками",
                    "Соедините его с основным днём и оставьте каждому участнику тот результат, который должен войти в расчёт");
        }
    }

    /** With codes of participants doubles are found one by one; without them two days far apart are not added up. */
    private void refuseAttemptsThatCannotBeTold() {
        for (List<ExamTable> same : byExam().values()) {
            List<LocalDate> days =
                    same.stream()
                            .flatMap(table -> table.section().title().stream())
                            .map(ExamTitle::date)
                            .sorted()
                            .toList();
            boolean withCodes =
                    same.stream()
                            .allMatch(table -> table.section().header().has(ExamField.PARTICIPANT));
            if (!withCodes
                    && !days.isEmpty()
                    && ChronoUnit.DAYS.between(days.getFirst(), days.getLast())
                            > DAYS_OF_ONE_EXAM) {
                error(
                        Kind.RETAKE,
                        same.getFirst().title()
                                + ": в файле есть и "
                                + same.getLast().title()
                                + ", а кодов участников нет, и кто сдавал дважды, не узнать",
                        "один результат на участника",
                        "Оставьте каждому участнику тот результат, который должен войти в расчёт");
            }
        }
    }

    Map<Labels, List<ExamTable>> byExam() {
        Map<Labels, List<ExamTable>> exams = new LinkedHashMap<>();
        for (ExamTable table : tables) {
            exams.computeIfAbsent(table.labels(), _ -> new ArrayList<>()).add(table);
        }
        return exams;
    }

    private void error(Kind kind, String wrong, String expected, String remedy) {
        findings.add(Finding.ofFile(kind, Severity.ERROR, wrong, expected, remedy));
    }
}
