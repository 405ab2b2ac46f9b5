package opora.results.formats.described;

import static opora.results.formats.sheets.SheetWords.haveHeader;
import static opora.results.formats.sheets.SheetWords.haveTitleWith;

import opora.intake.formats.Heading;
import opora.intake.formats.Layout;
import opora.intake.formats.Opening;

/** Tells by its words what a table about schools is. */
final class ListLook {

    private ListLook() {}

    static boolean is(Layout layout, Opening.Sheet sheet) {
        return layout == Layout.CONTEXT ? isContext(sheet) : isOfficialList(sheet);
    }

    static boolean isOfficialList(Opening.Sheet sheet) {
        return haveTitleWith(sheet, "перечень", "шнор")
                || haveTitleWith(sheet, "перечень", "низк", "результат");
    }

    static boolean isContext(Opening.Sheet sheet) {
        return haveHeader(sheet, "логин", "организационно-правовая форма оо")
                || haveHeader(sheet, "инн", "код огэ", "код егэ")
                || Heading.plain(sheet.name()).equals("общая информация об оо");
    }
}
