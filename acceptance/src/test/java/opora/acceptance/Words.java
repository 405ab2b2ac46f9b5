package opora.acceptance;

/** Words as a person reads them: hard and narrow spaces are spaces, cells of a row stand apart. */
final class Words {

    private Words() {}

    static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ').replaceAll("\\s*\\t\\s*", " | ");
    }
}
