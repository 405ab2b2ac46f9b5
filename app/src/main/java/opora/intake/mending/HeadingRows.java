package opora.intake.mending;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import opora.intake.formats.Heading;
import opora.intake.mending.Concealment.Column;
import opora.office.Row;

/** Tells rows of headings by their words, and remembers what it found of a text: tables say the same few again and again. For one look through a file, in one thread. */
final class HeadingRows {

    private static final int HEADINGS_OF_A_HEADER = 3;
    private static final int MOST_REMEMBERED = 2_000;
    private static final int LONGEST_REMEMBERED = 1_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private static final Pattern KNOWN =
            Pattern.compile(
                    "^(год|учебный год|year|процедура|procedure|предмет|subject|класс|class|klass|classcode|параллель|наименование класса"
                            + "|код оо|код|логин|логин оо|логин школы|school|schoolcode|user|пользователь|№|кол-во оо"
                            + "|(кол-во |количество )?участников|participants|не справились|failed|m[2-5]"
                            + "|вариант|variant|var-[12]|sum|otc|(первичный |тестовый |итоговый )?балл|score|primarymark|всего баллов|итого баллов"
                            + "|оценка|mark5?|отметка.*|journal_mark|(задания|ответы) .*|testresult[bc]cell)$");

    /** Begins a report of ФИС ОКО, beside tasks, scores and comparisons that no other table has. */
    private static final String OF_REPORTS = "группы участников";

    private enum Cell {
        EMPTY,
        OTHER,
        HEADING,
        OF_REPORTS
    }

    private final Map<String, Cell> remembered = new HashMap<>();

    /** At least three cells, or all of a narrow table, say what a column holds; or that it is a report about groups. */
    boolean has(Row row) {
        int known = 0;
        int filled = 0;
        for (int column = 0; column < row.width(); column++) {
            Cell cell = cell(row.text(column));
            if (cell == Cell.OF_REPORTS) {
                return true;
            }
            filled += cell == Cell.EMPTY ? 0 : 1;
            known += cell == Cell.HEADING ? 1 : 0;
        }
        return known >= HEADINGS_OF_A_HEADER || (known >= 2 && known == filled);
    }

    private Cell cell(String text) {
        if (!mayBeHeading(text)) {
            return saysSomething(text) ? Cell.OTHER : Cell.EMPTY;
        }
        Cell found = remembered.get(text);
        if (found == null) {
            found = look(Heading.plain(text));
            if (remembered.size() < MOST_REMEMBERED && text.length() <= LONGEST_REMEMBERED) {
                remembered.put(text, found);
            }
        }
        return found;
    }

    private static Cell look(String plain) {
        if (plain.equals(OF_REPORTS)) {
            return Cell.OF_REPORTS;
        }
        boolean known = KNOWN.matcher(plain).matches() || Concealment.column(plain) != Column.OTHER;
        return known ? Cell.HEADING : Cell.OTHER;
    }

    /** The shortest are «№» and «m2»: most cells are numbers and single letters and need no look at all. */
    private static boolean mayBeHeading(String text) {
        return text.indexOf('№') >= 0
                || (text.length() > 1 && text.chars().anyMatch(Character::isLetter));
    }

    private static boolean saysSomething(String text) {
        return text.chars()
                .anyMatch(sign ->
                        !Character.isWhitespace(sign)
                                && !Character.isSpaceChar(sign)
                                && sign != BYTE_ORDER_MARK);
    }
}
