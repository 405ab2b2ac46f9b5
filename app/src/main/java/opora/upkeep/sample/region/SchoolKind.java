package opora.upkeep.sample.region;

/** Kinds of schools; they tell which grades are taught. */
public enum SchoolKind {
    PRIMARY("НОШ", "начальная общеобразовательная школа", 1, 4),
    BASIC("ООШ", "основная общеобразовательная школа", 1, 9),
    SECONDARY("СОШ", "средняя общеобразовательная школа", 1, 11),
    GYMNASIUM("Гимназия", "гимназия", 1, 11),
    LYCEUM("Лицей", "лицей", 1, 11),
    EVENING("Вечерняя школа", "вечерняя (сменная) общеобразовательная школа", 9, 11),
    /** writes none of the procedures */
    BOARDING("Школа-интернат", "коррекционная школа-интернат", 1, 9);

    private final String word;
    private final String title;
    private final int first;
    private final int last;

    SchoolKind(String word, String title, int first, int last) {
        this.word = word;
        this.title = title;
        this.first = first;
        this.last = last;
    }

    /** As it stands in the name of a school. */
    public String word() {
        return word;
    }

    /** As it stands in the register. */
    public String title() {
        return title;
    }

    /** «1–9». */
    public String grades() {
        return first + "–" + last;
    }

    public boolean writes(int grade) {
        return this != BOARDING && first <= grade && grade <= last;
    }
}
