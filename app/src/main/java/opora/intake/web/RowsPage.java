package opora.intake.web;

import java.util.ArrayList;
import java.util.List;
import opora.intake.Quarantined;
import opora.vocabulary.Noun;

/**
 * The bad rows of a file, ready to be shown.
 *
 * @param chosen who decided to accept the file without its bad rows, and when; «» when nobody did
 */
public record RowsPage(
        long batch,
        long file,
        String name,
        boolean open,
        boolean reading,
        Quarantined counts,
        boolean doubtful,
        int all,
        List<RowCard> rows,
        int page,
        int pages,
        List<MendRow> mends,
        List<MendRow> leftOut,
        String chosen) {

    public String address() {
        return RowsController.address(batch, file);
    }

    public String pageAddress(int other) {
        return address() + "?page=" + other + (doubtful ? "&doubtful=yes" : "");
    }

    public String title() {
        return open ? "Строки, которые надо исправить" : "Исправленные и пропущенные строки";
    }

    /** «таблица.csv. Отложено: 4 строки; исправлено ячеек: 3.» */
    public String lead() {
        if (reading) {
            return name + ". Файл перечитывается с вашими исправлениями.";
        }
        List<String> said = new ArrayList<>();
        said.add("Отложено: " + Noun.ROW.counted(counts.aside()));
        if (counts.mended() > 0) {
            said.add("исправлено ячеек: " + counts.mended());
        }
        if (counts.leftOut() > 0) {
            said.add("не считается: " + Noun.ROW.counted(counts.leftOut()));
        }
        return name + ". " + String.join("; ", said) + ".";
    }

    public String heading() {
        return doubtful
                ? "Прочитано не всё: " + Noun.ROW.counted(all)
                : "Надо исправить: " + Noun.ROW.counted(all);
    }

    /** Rows that are good in themselves and wait with those of their school. */
    public int with() {
        return doubtful ? 0 : Math.max(0, counts.aside() - all);
    }

    public boolean mayGoWithout() {
        return open && !doubtful && counts.isUndecided() && counts.twins() == 0;
    }

    public boolean asksWhichCounts() {
        return open && counts.twins() > 0;
    }

    public String countedRows() {
        return Noun.ROW.counted(counts.aside());
    }
}
