package opora.office;

import java.util.List;
import java.util.regex.Pattern;

/** Where a Russian line must not end: after a preposition, between a number and its unit, inside initials. Words and their order stay as they are. */
public final class NoBreaks {

    private static final char NO_BREAK = '\u00a0';

    private static final String UNITS =
            "%|₽|руб|коп|тыс|млн|млрд|год|лет|г\\.|гг\\.|месяц|недел|дн|день|час|мин|класс|кл\\.|школ|чел|ученик|обучающ|педагог|учител|участник|балл|раз|шт|"
                    + "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря";

    /** The space is the group: each becomes one that does not break. */
    private static final List<Pattern> PLACES =
            List.of(
                    // № 5, § 3, but № п/п
                    Pattern.compile("(?<=[№§]) (?=(?!п/п)\\S)"),
                    // 120 000
                    Pattern.compile("(?<=\\d) (?=\\d{3}(?!\\d))"),
                    // 25 мая, 70 %, 9 из 25
                    Pattern.compile("(?<=\\d) (?=(?:" + UNITS + "|из \\d))"),
                    Pattern.compile("(?<=\\d\u00a0из) (?=\\d)"),
                    // ст. 12, п. 3, им. Пушкина, г. Лужанск
                    Pattern.compile(
                            "(?<=(?<![\\p{L}\\d])(?:ст|ч|п|пп|гл|стр|рис|табл|прил|им|г|ул|д|т|см|с)\\.) (?=[\\p{L}\\d«])"),
                    // Н. В. Белова
                    Pattern.compile("(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu}(?:\\.|\\p{Ll}))"),
                    // в школе, и другие, от 5
                    Pattern.compile("(?<=(?<![\\p{L}\\d.])\\p{IsCyrillic}\\p{Ll}?) (?=\\S)"),
                    // слово — слово
                    Pattern.compile(" (?=[—–] )"));

    private NoBreaks() {}

    /** The same text, whose plain spaces do not break where they should not. */
    public static String in(String text) {
        String set = text;
        for (Pattern place : PLACES) {
            set = place.matcher(set).replaceAll(String.valueOf(NO_BREAK));
        }
        return set;
    }
}
