package opora.results.formats.described;

import static opora.results.formats.sheets.SheetWords.haveHeader;

import java.util.List;
import java.util.stream.Stream;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;

/** The layouts of offices that are told apart but not read (METHODOLOGY 5.1–5.4). */
public final class RefusedLayouts {

    private static final String FROM_THE_PORTAL =
            "Скачайте в личном кабинете ФИС ОКО, раздел «Аналитика», отчёт «Индивидуальные результаты» или «Статистика по отметкам»";
    private static final String NOT_JOINED = "по названию школу не узнать, названия повторяются";

    private static final List<RefusedLayout> FORMS_AND_TABLES =
            List.of(
                    new RefusedLayout(
                            Layout.COLLECTION_FORM,
                            RefusedLayouts::isCollectionForm,
                            RefusedLayouts::aboutCollectionForm,
                            FROM_THE_PORTAL));

    private static final List<RefusedLayout> LISTS_OF_SCHOOLS =
            List.of(
                    new RefusedLayout(
                            Layout.OFFICIAL_LIST,
                            ListLook::isOfficialList,
                            "это готовый перечень школ, а столбца с логином или кодом ОО в нём нет: "
                                    + NOT_JOINED,
                            "Добавьте столбец «Логин» или «Код ОО» рядом с названиями"),
                    new RefusedLayout(
                            Layout.CONTEXT,
                            ListLook::isContext,
                            "это контекстные данные о школах, а столбца с логином или кодом ОО в них нет: "
                                    + NOT_JOINED,
                            "Добавьте столбец «Логин» или «Код ОО»"));

    private RefusedLayouts() {}

    public static List<FileFormat> all() {
        return Stream.of(FORMS_AND_TABLES, LISTS_OF_SCHOOLS)
                .<FileFormat>flatMap(List::stream)
                .toList();
    }

    private static boolean isCollectionForm(Opening.Sheet sheet) {
        return haveHeader(sheet, "код участника", "порядковый номер класса", "итого баллов");
    }

    /** A form in which a school has already typed codes of participants is told from an empty one. */
    private static String aboutCollectionForm(Opening opening) {
        boolean filled =
                opening.sheets().stream()
                        .filter(RefusedLayouts::isCollectionForm)
                        .flatMap(sheet -> sheet.rows().stream())
                        .anyMatch(line ->
                                line.cell(0).chars().allMatch(Character::isDigit)
                                        && !line.cell(0).isEmpty());
        return filled
                ? "это форма сбора результатов одной школы: логина школы и отметок в ней нет"
                : "это бланк для ввода, результатов в нём нет";
    }
}
