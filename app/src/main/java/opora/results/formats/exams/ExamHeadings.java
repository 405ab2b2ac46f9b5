package opora.results.formats.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opora.intake.formats.Heading;
import opora.intake.formats.Opening;
import opora.intake.formats.TableHeader;
import opora.office.Row;
import opora.results.formats.sheets.HeadingNames;

/** The columns of protocols of ОГЭ and ЕГЭ (METHODOLOGY 5.4). */
final class ExamHeadings {

    static final Map<String, ExamField> NAMES =
            HeadingNames.of(
                    Map.of(
                            ExamField.SCHOOL, List.of("Код ОО", "SchoolCode"),
                            ExamField.CLASS, List.of("Класс", "ClassCode"),
                            ExamField.PARTICIPANT, List.of("Код участника"),
                            ExamField.SHORT_ANSWERS,
                                    List.of(
                                            "Задания с кратким ответом",
                                            "Ответы в краткой форме",
                                            "TestResultBCell"),
                            ExamField.LONG_ANSWERS,
                                    List.of(
                                            "Задания с развёрнутым ответом",
                                            "Ответы в развёрнутой форме",
                                            "TestResultCCell"),
                            ExamField.PRIMARY_SCORE, List.of("Первичный балл", "PrimaryMark"),
                            ExamField.MARK, List.of("Оценка", "Mark5"),
                            ExamField.FINAL_SCORE, List.of("Итоговый балл", "Тестовый балл")));

    /** Columns that are known and say nothing that is kept. */
    private static final Set<String> NOT_NEEDED =
            Set.of(
                    "№",
                    "код мсу",
                    "код ппэ",
                    "аудитория",
                    "код ооп",
                    "профиль",
                    "вариант",
                    "governmentcell",
                    "stationcode",
                    "auditoriumcode");

    private ExamHeadings() {}

    /** Enough to tell the school and the result of a participant. */
    static boolean areEnough(TableHeader<ExamField> header) {
        return header.has(ExamField.SCHOOL)
                && header.has(ExamField.PRIMARY_SCORE)
                && (header.has(ExamField.MARK) || header.has(ExamField.FINAL_SCORE));
    }

    static boolean isNeeded(TableHeader<ExamField> header, int column) {
        return !NOT_NEEDED.contains(header.heading(column));
    }

    /** The header that a row of the sheet is; most rows are none. */
    static Optional<TableHeader<ExamField>> in(Row row) {
        return mayBeHeader(row)
                ? TableHeader.find(
                        new Opening.Sheet(0, "", false, List.of(line(row))),
                        NAMES,
                        ExamHeadings::areEnough)
                : Optional.empty();
    }

    private static boolean mayBeHeader(Row row) {
        for (int column = 0; column < row.width(); column++) {
            if (NAMES.get(Heading.plain(row.text(column))) == ExamField.SCHOOL) {
                return true;
            }
        }
        return false;
    }

    private static Opening.Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.width(); column++) {
            cells.add(row.text(column).strip());
        }
        return new Opening.Line(row.number(), List.copyOf(cells));
    }
}
