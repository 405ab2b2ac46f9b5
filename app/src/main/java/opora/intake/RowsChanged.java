package opora.intake;

import opora.vocabulary.Deed;
import opora.vocabulary.Recordable;

/** A person did something to rows of a file. Published inside the transaction of the deed; says how many, never what was written. */
public record RowsChanged(long batch, What what, int count) implements Recordable {

    /** What was done. */
    public enum What {
        MENDED("cells_mended", "Ячейки файла исправлены", "исправлено ячеек"),
        MEND_UNDONE("mend_undone", "Исправление ячейки отменено", "отменено исправлений"),
        LEFT_OUT("rows_left_out", "Строки файла не считаются", "не считается строк"),
        TAKEN_BACK("row_taken_back", "Строка файла снова считается", "возвращено строк"),
        ACCEPTED_WITHOUT(
                "rest_chosen", "Решено принять файл без отложенных строк", "отложено строк"),
        WAITED_FOR(
                "rest_withdrawn",
                "Решение принять файл без строк отменено",
                "ждут исправления строк");

        private final String kind;
        private final String title;
        private final String field;

        What(String kind, String title, String field) {
            this.kind = kind;
            this.title = title;
            this.field = field;
        }
    }

    @Override
    public Deed deed() {
        return Deed.of(
                "intake." + what.kind,
                what.title,
                Loads.subject(batch),
                new Deed.Change(what.field, "", Integer.toString(count)));
    }
}
