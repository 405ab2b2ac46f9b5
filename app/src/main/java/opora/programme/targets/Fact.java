package opora.programme.targets;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What was found out of an indicator. */
public sealed interface Fact {

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

    /** Reads «45,5 %», «12», «да»; empty for anything else. */
    static Optional<Fact> find(String words) {
        Optional<Fact> said = Presence.find(words).map(Said::new);
        return said.isPresent()
                ? said
                : Quantity.find(words.strip().replaceFirst("\\s*%$", "").replaceFirst("^%\\s*", ""))
                        .map(Measured::new);
    }

    default String wording() {
        return switch (this) {
            case Measured(Quantity quantity) -> quantity.wording();
            case Said(Presence presence) -> presence.word();
        };
    }
}
