package opora.territory;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Town or village, by the word with which a register writes the settlement. */
public enum Settlement {
    TOWN("г|г\\.|гор\\.?|город|пгт|пгт\\.|рп|р\\.п\\.|посёлок городского типа|рабочий посёлок"),
    VILLAGE(
            "с|с\\.|село|д|д\\.|дер\\.|деревня|п|п\\.|пос\\.|посёлок|ст-ца|станица|х\\.|хутор|аул|сельский населённый пункт");

    private final Pattern word;

    Settlement(String words) {
        word = Pattern.compile("(?:.*[,\\s])?(?:" + words + ")(?:[\\s,].*|(?<=\\.).*)?");
    }

    /** Empty when no such word is there: a bare name says nothing. */
    public static Optional<Settlement> of(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT).replace("поселок", "посёлок");
        for (Settlement one : values()) {
            if (one.word.matcher(plain).matches()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }
}
