package opora.upkeep.sample.layout;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import opora.upkeep.sample.exam.Examination;
import opora.upkeep.sample.exam.Sitting;

/** A report of the portal: one sheet named after it, what it is about in rows 1–6, headings in row 8 (METHODOLOGY 5.1). */
final class PortalReport {

    static final int LEVELS = 7;
    static final int HEADINGS = 8;
    static final int FIRST = 9;

    /** How the portal writes subjects. */
    private enum Subject {
        RU("Русский язык", "РУ"),
        MA("Математика", "МА");

        private final String title;
        private final String brief;

        Subject(String title, String brief) {
            this.title = title;
            this.brief = brief;
        }
    }

    /** The rounds moved from March to April. */
    private static final int FIRST_APRIL = 2025;

    private static final int FIRST_GRADE = 4;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private PortalReport() {}

    static RawWorkbook open(OutputStream out, String title, Examination examination)
            throws IOException {
        Sitting sitting = examination.sitting();
        Subject subject = Subject.valueOf(sitting.procedure().subject());
        int grade = sitting.procedure().grade();
        String name = subject.brief + " " + grade + " " + title;
        RawWorkbook workbook = new RawWorkbook(out, name);
        workbook.row(1).text(0, title);
        workbook.row(3)
                .text(0, "ВПР %s %s %d класс".formatted(sitting.year(), subject.title, grade));
        workbook.row(4).text(0, "Предмет:").text(1, subject.title);
        workbook.row(5)
                .text(0, "Максимальный первичный балл:")
                .number(1, examination.paper().maximum());
        workbook.row(6).text(0, "Дата:").text(1, DATE.format(date(sitting)));
        return workbook;
    }

    /** Each grade has a week, mathematics two days later. */
    private static LocalDate date(Sitting sitting) {
        int year = sitting.year().endsIn();
        LocalDate first =
                year < FIRST_APRIL ? LocalDate.of(year, 3, 18) : LocalDate.of(year, 4, 20);
        LocalDate monday = first.plusWeeks(sitting.procedure().grade() - (long) FIRST_GRADE);
        return sitting.procedure().subject().equals("MA") ? monday.plusDays(2) : monday;
    }
}
