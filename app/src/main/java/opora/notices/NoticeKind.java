package opora.notices;

/**
 * A sort of notice, declared as a bean by the room that sends it.
 *
 * @param code stable name, {@code consistency.returned}: room, point, what happened; choices of people are kept under it
 * @param title in Russian as the settings name it, «Пояснение вернули с замечанием»
 * @param group the heading it stands under in the settings
 * @param usual what a person gets who has chosen nothing
 * @param letter how much of it a letter may tell
 */
public record NoticeKind(
        String code, String title, String group, Delivery usual, LetterContent letter) {

    /** A letter passes servers of strangers. */
    public enum LetterContent {
        /** title and text */
        WITH_TEXT,
        /** the text names pupils or other people: a letter and a calendar say the title alone */
        TITLE_ONLY
    }

    public NoticeKind {
        if (!code.matches("[a-z]+\\.[a-z_]+")) {
            throw new IllegalArgumentException("not a code of a kind: " + code);
        }
    }
}
