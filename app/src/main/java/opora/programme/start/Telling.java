package opora.programme.start;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opora.programme.wording.Edition;

/**
 * Whether a text tells of one school or of one person. It guesses, and rather too often: what it stops stays at home, and a person looks through what it lets go.
 *
 * @param names words that begin like those of the school and its municipality, like surnames that stand anywhere in the programme
 */
record Telling(List<Pattern> names) {

    /** What many schools are called. */
    private static final Pattern USUAL =
            Pattern.compile(
                    "(?:школ|сад|город|район|округ|област|посёл|посел|село|деревн|средн|основн|начальн|вечерн|муниципальн|бюджетн|казённ|казенн|автономн|общеобраз|образоват|учрежд|гимнази|лице|имени).*");

    private static final String INITIALS = "[А-ЯЁ]\\.[\\s\\p{Z}]*[А-ЯЁ]\\.";
    private static final String SURNAME = "[А-ЯЁ][а-яё]{2,}(?:-[А-ЯЁ][а-яё]+)?";
    private static final Pattern SIGNED =
            Pattern.compile(
                    "(?<first>"
                            + SURNAME
                            + ")[\\s\\p{Z}]+"
                            + INITIALS
                            + "|"
                            + INITIALS
                            + "[\\s\\p{Z}]*(?<second>"
                            + SURNAME
                            + ")");

    /** What is written with capital letters in a row and is no person: «Российской Федерации», «Точка Роста». */
    private static final String PUBLIC =
            "(?!(?iu:росси\\p{L}*|всеросси\\p{L}*|федерац\\p{L}*|республик\\p{L}*|министерств\\p{L}*|минпросвещ\\p{L}*|минобр\\p{L}*|рособр\\p{L}*|правительств\\p{L}*"
                    + "|закон\\p{L}*|конституц\\p{L}*|отечественн\\p{L}*|велик(?:ая|ой|ую)|побед[аеуы]|нов(?:ый|ого|ому|ым|ом)|год(?:а|у|ом)?|день|дн(?:я|ю|ём|и)"
                    + "|перв(?:ый|ая|ое|ые|ых|ого)|движени\\p{L}*|точк(?:а|и|е|у|ой)|рост(?:а|у|ом)?|област\\p{L}*|район\\p{L}*|округ\\p{L}*|город\\p{L}*|кра[йяюе]|школ\\p{L}*"
                    + "|институт\\p{L}*|университет\\p{L}*|центр(?:а|у|ом|е)?|совет(?:а|у|ом|е)?)(?!\\p{L}))";

    /** Two words with capital letters in the middle of a sentence; the first word of one, of a line and of a quotation has a capital letter anyway. */
    private static final String NAMED =
            "(?<=[\\p{L},;:»][ \\u00a0]?\\p{Pd}?[ \\u00a0]{1,3})"
                    + PUBLIC
                    + SURNAME
                    + "[ \\u00a0]{1,3}"
                    + PUBLIC
                    + "[А-ЯЁ][а-яё]{2,}";

    /** «для 7 слабоуспевающих обучающихся» */
    private static final String WHICH =
            "(?:\\p{L}[\\p{L}-]+(?:[ыи]х|[ое]го|[ыи]ми?|[ыи]й|[ая]я|[ыи]е|[ое]е|[ую]ю|[ое]й|[ое]му?)[\\s\\p{Z}]+){0,2}";

    private static final int SHORTEST_STEM = 4;
    private static final int ENDING = 2;

    private static final Map<String, Pattern> WHY = new LinkedHashMap<>();

    static {
        WHY.put(
                "имя человека",
                Pattern.compile(
                        INITIALS
                                + "|"
                                + SURNAME
                                + "[\\s\\p{Z}]+"
                                + SURNAME
                                + "[\\s\\p{Z}]+[А-ЯЁ]\\p{L}+(?:вич|вн|ичн)\\p{L}*"
                                + "|[А-ЯЁ]\\p{L}+[\\s\\p{Z}]+[А-ЯЁ]\\p{L}+(?:ович|евич|овн|евн|ичн)\\p{L}*"
                                + "|"
                                + NAMED));
        WHY.put(
                "телефон, почта или адрес сайта",
                Pattern.compile("@|https?:|www\\.|\\+?\\d[\\d\\s()\\p{Pd}]{8,}\\d"));
        WHY.put(
                "число результатов или людей",
                Pattern.compile(
                        "\\d[\\s\\p{Z}]*%|процент|\\d[\\s\\p{Z}]+из[\\s\\p{Z}]+\\d"
                                + "|\\d[\\s\\p{Z}]*(?:-?(?:х|ти|ми)?[\\s\\p{Z}]+)?"
                                + WHICH
                                + "(?:учен|учащ|обучающ|школьник|выпускник|участник|педагог|учител|родител|семь|семе|человек|чел\\.|дет|балл|двое|двойк)",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        WHY.put(
                "класс школы",
                Pattern.compile(
                        "(?<!\\d)\\d{1,2}(?:[\\s\\p{Z}]*|\\p{Pd})[«\"]?[АБВГДЕЖЗИКЛМ][»\"]?(?![\\p{L}.])|(?<!\\d)\\d{1,2}(?:[абвгдежз]|\\p{Pd}[абвгджз])(?!\\p{L})"));
        WHY.put(
                "номер школы",
                Pattern.compile(
                        "(?:школ|сош|оош|гимнази|лице)\\p{L}*[\\s\\p{Z}]*№",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        WHY.put("год", Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)"));
    }

    /** {@code places}: names of the school and its municipality. */
    static Telling of(Edition edition, List<String> places) {
        Set<String> names = new LinkedHashSet<>();
        places.forEach(place -> distinct(place).forEach(names::add));
        edition.all()
                .forEach(one ->
                        one.values().values().forEach(text -> surnames(text).forEach(names::add)));
        return new Telling(names.stream().map(Telling::beginning).toList());
    }

    /** «белов» is found in «Беловой», not in «обелов». */
    private static Pattern beginning(String stem) {
        return Pattern.compile(
                "(?<!\\p{L})" + Pattern.quote(stem) + "\\p{L}{0,4}(?!\\p{L})",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** Words of a name that other schools have not: «боровинск» of «Боровинская СОШ». */
    private static List<String> distinct(String place) {
        return Pattern.compile("[А-ЯЁ][а-яё]{4,}")
                .matcher(place)
                .results()
                .map(found -> stem(found.group()))
                .filter(stem -> !USUAL.matcher(stem).matches())
                .toList();
    }

    private static List<String> surnames(String text) {
        Matcher signed = SIGNED.matcher(text);
        return signed.results()
                .map(found -> Optional.ofNullable(found.group(1)).orElse(found.group(2)))
                .map(Telling::stem)
                .toList();
    }

    private static String stem(String name) {
        int end = Math.max(SHORTEST_STEM, name.length() - ENDING);
        return name.substring(0, Math.min(end, name.length())).toLowerCase(Locale.of("ru"));
    }

    /** What stops it; empty for a text that may be read by everybody. */
    Optional<String> why(String text) {
        if (names.stream().anyMatch(name -> name.matcher(text).find())) {
            return Optional.of("имя школы, муниципалитета или человека");
        }
        return WHY.entrySet().stream()
                .filter(one -> one.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
