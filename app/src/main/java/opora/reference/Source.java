package opora.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import opora.vocabulary.Days;

/**
 * Where it is written.
 *
 * @param page «» where it is not told
 * @param dated day of the document
 */
public record Source(String document, String page, Optional<LocalDate> dated, State state) {

    /** How far it can be relied on. */
    public enum State {
        SHIPPED("из поставки", "done", "Опубликовано; поставляется с Опорой"),
        RECOMMENDED(
                "рекомендовано",
                "wait",
                "Рекомендация Рособрнадзора. Шкалу ОГЭ устанавливает область: пока она не внесена, рекомендация не действует"),
        CHECKED("проверено по документу", "done", "Тот, кто внёс, сверил с документом"),
        ENTERED("введено областью", "doing", "Внесено областью, с документом ещё не сверено");

        private final String title;
        private final String kind;
        private final String meaning;

        State(String title, String kind, String meaning) {
            this.title = title;
            this.kind = kind;
            this.meaning = meaning;
        }

        public String title() {
            return title;
        }

        /** The class of its tag. */
        public String kind() {
            return kind;
        }

        public String meaning() {
            return meaning;
        }

        public boolean counts() {
            return this != RECOMMENDED;
        }
    }

    /** «Приказ № 5, с. 12, 21.02.2026». */
    public String words() {
        List<String> words = new ArrayList<>(List.of(document));
        if (!page.isEmpty()) {
            words.add("с. " + page);
        }
        dated.ifPresent(day -> words.add(Days.of(day)));
        return String.join(", ", words);
    }
}
