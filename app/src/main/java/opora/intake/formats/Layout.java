package opora.intake.formats;

import java.util.Locale;

/** The layouts of FORMATS.md with the titles under which offices know them. */
public enum Layout {
    OUTCOMES("Таблица результатов"),
    PARTICIPANTS("Таблица участников"),
    REGISTER("Реестр школ"),
    CLASSES("Реестр классов"),
    F1("Ф1 «Индивидуальные результаты»"),
    F3("Ф3 «Статистика по отметкам»"),
    JOURNAL_COMPARISON("«Сравнение отметок с отметками по журналу»"),
    TASKS("«Выполнение заданий»"),
    TASKS_BY_GROUP("«Выполнение заданий группами участников»"),
    PLANNED_RESULTS("«Достижение планируемых результатов»"),
    SCORES("«Распределение первичных баллов»"),
    COLLECTION_FORM("Форма сбора результатов"),
    PARTICIPANTS_2020("Выгрузка участников 2020 года"),
    PARTICIPANTS_2021("Выгрузка участников 2021 года"),
    PARTICIPANTS_2022("Выгрузка участников 2022 года"),
    AGGREGATE_MARKS("Сводная таблица отметок"),
    AGGREGATE_SCORES("Сводная таблица первичных баллов"),
    GIA_OGE_DENSE("Протокол ОГЭ"),
    GIA_OGE_SPARSE("Протокол ОГЭ, несколько экзаменов"),
    GIA_EGE_DENSE("Протокол ЕГЭ"),
    GIA_EGE_SPARSE("Протокол ЕГЭ, несколько экзаменов"),
    GIA_CSV("Протокол ГИА, нормализованный"),
    BIAS_LIST("Список признаков необъективности"),
    OFFICIAL_LIST("Официальный перечень ШНОР"),
    CONTEXT("Контекстные данные о школах"),
    WORK_DESCRIPTION("Описание работы"),
    MAPPED("Таблица с указанными столбцами"),
    UNKNOWN("Вид не распознан");

    private final String title;

    Layout(String title) {
        this.title = title;
    }

    /** As FORMATS.md spells it: «gia_oge_dense». */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
