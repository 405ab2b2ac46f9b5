package opora.vocabulary;

/**
 * A Russian noun counted by a whole number: 1 школа, 2 школы, 5 школ, 11 школ, 21 школа.
 *
 * @param one form after 1, 21, 31 … (not 11)
 * @param few form after 2–4, 22–24 … (not 12–14)
 * @param many form after 0, 5–20, 25 …
 */
public record Noun(String one, String few, String many) {

    public static final Noun SCHOOL = new Noun("школа", "школы", "школ");
    public static final Noun PARTICIPANT = new Noun("участник", "участника", "участников");
    public static final Noun PUPIL = new Noun("ученик", "ученика", "учеников");
    public static final Noun PROCEDURE = new Noun("процедура", "процедуры", "процедур");
    public static final Noun ROW = new Noun("строка", "строки", "строк");
    public static final Noun FILE = new Noun("файл", "файла", "файлов");
    public static final Noun FINDING = new Noun("замечание", "замечания", "замечаний");
    public static final Noun PERSON = new Noun("человек", "человека", "человек");
    public static final Noun MUNICIPALITY =
            new Noun("муниципалитет", "муниципалитета", "муниципалитетов");

    /** The form alone: «школы» for 3. */
    public String form(long count) {
        long tens = Math.abs(count) % 100;
        long units = tens % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        if (units == 1) {
            return one;
        }
        return units >= 2 && units <= 4 ? few : many;
    }

    /** The number and the form, joined by a no-break space: «3 школы»; thousands from 10 000 are parted by a narrow space. */
    public String counted(long count) {
        return Numbers.whole(count) + "\u00a0" + form(count);
    }
}
