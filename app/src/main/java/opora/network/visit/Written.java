package opora.network.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import opora.vocabulary.PersonalTraces;

/** Texts of a form on their way in: which are missing, which are too long, and whether one of them seems to name a pupil. */
public final class Written {

    private final Map<String, String> mistakes = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    /** {@code ask}: what is said when nothing was written. */
    public Written needed(String field, String text, int longest, String ask) {
        if (text.isBlank()) {
            mistakes.put(field, ask);
        }
        return free(field, text, longest);
    }

    public Written free(String field, String text, int longest) {
        if (text.length() > longest) {
            mistakes.put(field, "Не больше %d знаков".formatted(longest));
        }
        texts.add(text);
        return this;
    }

    /** What else is wrong with a field; empty when nothing is. */
    Written also(String field, Optional<String> mistake) {
        mistake.ifPresent(wrong -> mistakes.put(field, wrong));
        return this;
    }

    /**
     * @param field where the question about a pupil is asked
     * @param known what was asked about already, see {@link PersonalTraces#joined}
     * @return what is wrong, in the order of the fields
     */
    public Map<String, String> mistakes(LocalDate today, String field, String known) {
        traces(today, texts.toArray(String[]::new))
                .question(known)
                .ifPresent(question -> mistakes.putIfAbsent(field, question));
        return mistakes;
    }

    /** Of the texts of a form, so that it is asked once. */
    public static PersonalTraces traces(LocalDate today, String... texts) {
        return PersonalTraces.of(today.getYear(), texts);
    }
}
