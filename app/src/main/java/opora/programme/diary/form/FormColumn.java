package opora.programme.diary.form;

import opora.office.Column;
import opora.office.Column.Format;

/** Columns of the form of a diary, in their order; those that are asked are named as the fields of an entry. */
enum FormColumn {
    NUMBER("№", "", Column.text("№", 7)),
    ACTIVITY("Мероприятие", "", Column.wrapped("Мероприятие", 42)),
    RESPONSIBLE("Ответственный", "", Column.wrapped("Ответственный", 20)),
    TIMING("Срок", "", Column.wrapped("Срок", 16)),
    WAS("Было, %", "", Column.whole("Было, %", 8)),
    PERCENT("Сделано, %", "percent", asked("Сделано, %", 10, Format.ASKED_PERCENT)),
    DAYS("Когда сделано", "days", asked("Когда сделано", 16, Format.ASKED)),
    REACHED("Охват, человек", "reached", asked("Охват, человек", 10, Format.ASKED_COUNT)),
    PLANNED(
            "Планируемый охват, человек",
            "planned",
            asked("Планируемый охват, человек", 14, Format.ASKED_COUNT)),
    WORDS("Что сделано", "words", asked("Что сделано", 34, Format.ASKED)),
    REASON(
            "Почему позже срока или меньше",
            "reason",
            asked("Почему позже срока или меньше", 34, Format.ASKED)),
    CODE("Код", "", Column.hidden("Код"));

    private final String title;
    private final String field;
    private final Column column;

    FormColumn(String title, String field, Column column) {
        this.title = title;
        this.field = field;
        this.column = column;
    }

    private static Column asked(String title, int width, Format format) {
        return Column.asked(title, width, format);
    }

    String title() {
        return title;
    }

    /** The name of the field of an entry; «» for what is only told. */
    String field() {
        return field;
    }

    boolean isAsked() {
        return !field.isEmpty();
    }

    Column column() {
        return column;
    }
}
