package opora.results.formats;

import static opora.results.formats.SheetWords.haveHeader;
import static opora.results.formats.SheetWords.haveTitleWith;

import java.util.List;
import java.util.stream.Stream;
import opora.intake.formats.FileFormat;
import opora.intake.formats.Heading;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;

/** The layouts of offices that are told apart but not read (METHODOLOGY 5.1–5.4). */
public final class RefusedLayouts {

    private static final String FROM_THE_PORTAL =
            "Скачайте в личном кабинете ФИС ОКО, раздел «Аналитика», отчёт «Индивидуальные результаты» или «Статистика по отметкам»";
    private static final String NOT_YET = "такие файлы Опора пока не читает";

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
                            sheet ->
                                    haveTitleWith(sheet, "перечень", "шнор")
                                            || haveTitleWith(
                                                    sheet, "перечень", "низк", "результат"),
                            "это готовый перечень школ: " + NOT_YET,
                            "Загрузите результаты процедур, перечень Опора составит сама"),
                    new RefusedLayout(
                            Layout.CONTEXT,
                            RefusedLayouts::isContext,
                            "это контекстные данные о школах: " + NOT_YET,
                            "Список школ можно загрузить как реестр: код ОО, наименование, муниципалитет"));

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

    private static boolean isContext(Opening.Sheet sheet) {
        return haveHeader(sheet, "логин", "организационно-правовая форма оо")
                || haveHeader(sheet, "инн", "код огэ", "код егэ")
                || Heading.plain(sheet.name()).equals("общая информация об оо");
    }
}
