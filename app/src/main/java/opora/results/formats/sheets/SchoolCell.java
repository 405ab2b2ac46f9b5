package opora.results.formats.sheets;

import java.util.regex.Pattern;

/** What stands in the cell of a school's code. In a shifted row the name of a pupil may stand there, so only what looks like a code is taken. */
public final class SchoolCell {

    private static final Pattern CODE =
            Pattern.compile("(?=.*\\d)[\\p{L}\\d._/№#-]{1,40}|[A-Za-z]{1,3}");

    private SchoolCell() {}

    public static boolean isCode(String text) {
        return CODE.matcher(text).matches();
    }

    /** Says what is wrong with a cell that is no code, and does not quote it. */
    public static String wrong(String text) {
        return text.isEmpty() ? "нет кода школы" : "это не похоже на код школы";
    }

    public static String expected(String text) {
        return text.isEmpty()
                ? "логин или код школы"
                : "логин или код школы: с цифрами и без пробелов, например edu700123";
    }

    public static String remedy(String text) {
        return text.isEmpty() ? "Заполните ячейку" : "Исправьте ячейку";
    }
}
