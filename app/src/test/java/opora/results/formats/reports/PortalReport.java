package opora.results.formats.reports;

import opora.intake.TextBook;

/** Reports of the portal with their meta block, for VPR-5-MA of 2026. */
final class PortalReport {

    static final String PART = " 2026 VPR-5-MA ";

    static TextBook report(String title, String rows) {
        return report(title, "20", rows);
    }

    static TextBook report(String title, String maximum, String rows) {
        return TextBook.named(
                "МА 5",
                """
                %s

                ВПР 2026 Математика 5 класс
                Предмет: | Математика
                Максимальный первичный балл: | %s
                Дата: | 20.04.2026

                %s\
                """
                        .formatted(title, maximum, rows));
    }

    static TextBook scores(String rows) {
        return report(
                "Распределение первичных баллов",
                "2",
                "Группы участников | Кол-во участников | 0 | 1 | 2\n" + rows);
    }

    private PortalReport() {}
}
