package opora.access;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What is asked of a name and an e-mail address. */
final class AccountForm {

    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final Pattern BEGINNING = Pattern.compile("(?<![\\p{L}'’])\\p{L}");
    static final int LONGEST = 120;

    private AccountForm() {}

    /** Name of the field to what is wrong, in the order of the form; may be added to. */
    static Map<String, String> mistakes(String name, String email) {
        Map<String, String> mistakes = new LinkedHashMap<>();
        if (name.isBlank()) {
            mistakes.put("name", "Напишите фамилию и инициалы");
        } else if (name.strip().length() > LONGEST) {
            mistakes.put("name", "Не длиннее 120 знаков");
        }
        if (email.length() > LONGEST || !EMAIL.matcher(plain(email)).matches()) {
            mistakes.put("email", "Нужен адрес вида имя@организация.рф");
        }
        return mistakes;
    }

    /** As typed; where nothing was typed with a capital, every part of the name begins with one: «иванова-петрова м. с.» is «Иванова-Петрова М. С.». */
    static String name(String typed) {
        String name = typed.strip();
        return name.equals(name.toLowerCase(Locale.ROOT))
                ? BEGINNING
                        .matcher(name)
                        .replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT))
                : name;
    }

    static String plain(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
