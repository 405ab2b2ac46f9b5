package opora.programme.targets;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was found out of an indicator. */
public sealed interface Fact {

    /** As Opora writes a share: the percent behind it is the same number, rounded. */
    Pattern SHARE = Pattern.compile("(\\d{1,7}) из (\\d{1,7}) · [\\d,]+ ?%");

    record Measured(Quantity quantity) implements Fact {}

    record Said(Presence presence) implements Fact {}

    /** Whether there is something. */
    enum Presence {
        YES("да"),
        NO("нет");

        private final String word;

        Presence(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }

        private static final Set<String> OF_YES =
                Set.of("да", "имеется", "есть", "наличие", "в наличии");
        private static final Set<String> OF_NO =
                Set.of("нет", "не имеется", "отсутствует", "отсутствие");

        /** Reads «да», «не имеется»; empty for anything else. */
        public static Optional<Presence> find(String words) {
            String plain = words.strip().toLowerCase(Locale.ROOT);
            if (OF_YES.contains(plain)) {
                return Optional.of(YES);
            }
            return OF_NO.contains(plain) ? Optional.of(NO) : Optional.empty();
        }
    }

    static Fact of(Quantity quantity) {
        return new Measured(quantity);
    }

    /** Reads «45,5 %», «12», «9 из 25 · 36 %» (exactly 9 of 25), «да»; empty for anything else. */
    static Optional<Fact> find(String words) {
        Optional<Fact> said = Presence.find(words).<Fact>map(Said::new).or(() -> share(words));
        return said.isPresent()
                ? said
                : Quantity.find(words.strip().replaceFirst("\\s*%$", "").replaceFirst("^%\\s*", ""))
                        .map(Measured::new);
    }

    private static Optional<Fact> share(String words) {
        Matcher share = SHARE.matcher(words.replaceAll("[\\s\\p{Z}]+", " ").strip());
        return share.matches() && Integer.parseInt(share.group(2)) > 0
                ? Optional.of(
                        new Measured(
                                Quantity.percent(
                                        Integer.parseInt(share.group(1)),
                                        Integer.parseInt(share.group(2)))))
                : Optional.empty();
    }

    default String wording() {
        return switch (this) {
            case Measured(Quantity quantity) -> quantity.wording();
            case Said(Presence presence) -> presence.word();
        };
    }
}
