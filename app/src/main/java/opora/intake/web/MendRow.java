package opora.intake.web;

import opora.intake.LeftOutRow;
import opora.intake.Mend;
import opora.intake.RowPlace;
import opora.office.CellAddress;
import opora.ui.HouseTime;

/**
 * What a person did to a cell, or to a whole row.
 *
 * @param where «лист «МА 5», строка 12»
 * @param column «F «3»»; «» where the whole row is meant
 * @param signed who and when
 */
public record MendRow(
        long id, String where, String column, String stood, String becomes, String signed) {

    static MendRow of(Mend mend, HouseTime time) {
        return new MendRow(
                mend.id(),
                where(mend.place()),
                column(mend.column(), mend.heading()),
                mend.stood().isEmpty() ? "пусто" : mend.stood(),
                mend.becomes().isEmpty() ? "пусто" : mend.becomes(),
                mend.by() + ", " + time.whole(mend.at()));
    }

    static MendRow of(LeftOutRow row, HouseTime time) {
        return new MendRow(
                row.id(), where(row.place()), "", "", "", row.by() + ", " + time.whole(row.at()));
    }

    static String where(RowPlace place) {
        return place.sheet().isEmpty()
                ? "строка " + place.row()
                : "лист «%s», строка %d".formatted(place.sheet(), place.row());
    }

    static String column(int column, String heading) {
        String letter = CellAddress.column(column);
        return heading.isEmpty() ? letter : letter + " «" + heading + "»";
    }
}
