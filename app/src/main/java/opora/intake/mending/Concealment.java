package opora.intake.mending;

import java.util.regex.Pattern;
import opora.intake.formats.Heading;
import opora.intake.formats.PersonalData;
import opora.intake.formats.SubjectWords;
import opora.office.Row;

/**
 * Says which cells of a file may be kept until its bad rows are mended: numbers, marks, scores, codes and names of schools, classes. Never
 * what stands under a heading of names, documents or codes of participants, and no word that may be a name and slipped into another column.
 */
public final class Concealment {

    /** Stands for a text that is not kept; no reader takes it for a value. */
    public static final String HIDDEN = "скрыто";

    private static final int LONGEST = 120;

    /** «Н», «5А»: no name. */
    private static final int LONGEST_MARK = 2;

    private static final Pattern CODE =
            Pattern.compile(
                    "^(код|логин|номер|id|идентификатор) .*(участник|обучающ|ученик|ребен)\\S*$|^participant$|^code$|^participantcode$|^уин$");
    private static final Pattern NAME =
            Pattern.compile(
                    "^(название|наименование|полное наименование|краткое наименование)?( )?(оо|школы?|организации|образовательной организации|наименование|название)$"
                            + "|^(регион|муниципалитет|мсу|ате|район|область|населенный пункт|вид|name|municipality|region|settlement|type|группы участников|предмет|subject)$");
    private static final Pattern WORD_OF_TABLES =
            Pattern.compile(
                    "^(отсутствовал[аи]?|присутствовал[аи]?|итого|всего|да|нет|без класса|вся выборка|true|false)$");
    private static final Pattern NAME_LIKE =
            Pattern.compile("(?U)\\p{Lu}\\p{Ll}{2,}|\\p{L}{6,}|\\p{Lu}{4,}");

    private static final Pattern ORGANISATION =
            Pattern.compile(
                    "(?iU)\\d|№|школ|сош|оош|нош|гимнази|лице[йя]|кадет|интернат|училищ|колледж|техникум|центр|филиал|бюджет|казенн|казённ"
                            + "|район|округ|област|муницип|город|посел|посёл|дерев|станиц|хутор|край|республик|\\bг\\.|\\bс\\.|\\bпос\\.|\\bд\\.");

    private static final Pattern TITLE = Pattern.compile("^\\d{1,2} - .*\\d{4}\\.\\d{2}\\.\\d{2}");

    private Concealment() {}

    /** What a column holds, told by its heading. */
    public enum Column {
        /** names, documents, addresses of people */
        OF_PERSON,
        /** codes of participants: kept as running numbers, so that doubles stay doubles */
        CODE,
        /** of schools and territories */
        NAME,
        OTHER
    }

    public static Column column(String heading) {
        String plain = Heading.plain(heading);
        if (CODE.matcher(plain).matches()) {
            return Column.CODE;
        }
        if (PersonalData.isNamedBy(plain)) {
            return Column.OF_PERSON;
        }
        return NAME.matcher(plain).matches() ? Column.NAME : Column.OTHER;
    }

    /** «02 - Математика 2026.05.27»: the title of an exam between two tables of a sheet. */
    static boolean isTitle(Row row) {
        int filled = 0;
        int last = 0;
        for (int column = 0; column < row.width(); column++) {
            if (!row.text(column).isBlank()) {
                filled++;
                last = column;
            }
        }
        return filled == 1 && TITLE.matcher(row.text(last)).find();
    }

    /** Whether a text may be kept, or written into a cell, under a heading. */
    public static boolean mayBeKept(String heading, String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return true;
        }
        return mayBeKept(column(heading), stripped);
    }

    static boolean mayBeKept(Column column, String stripped) {
        if (stripped.length() > LONGEST) {
            return false;
        }
        return switch (column) {
            case OF_PERSON, CODE -> false;
            case NAME -> true;
            case OTHER -> isHarmless(stripped);
        };
    }

    /** A pupil is never called so: «Школа № 3», «Лужанский район». */
    public static boolean isOfAnOrganisation(String stripped) {
        return ORGANISATION.matcher(stripped).find();
    }

    private static boolean isHarmless(String text) {
        if (text.length() <= LONGEST_MARK) {
            return true;
        }
        boolean withoutWords = text.chars().noneMatch(Character::isLetter);
        if (withoutWords
                || WORD_OF_TABLES.matcher(Heading.plain(text)).matches()
                || SubjectWords.find(text).isPresent()) {
            return true;
        }
        return !PersonalData.quotable(text).isEmpty() && !NAME_LIKE.matcher(text).find();
    }
}
