package opora.territory;

/** In which register a code names a school. Any of them joins the files of all sources. */
public enum CodeKind {
    SOURCE("Логин или код в файлах"),
    INN("ИНН"),
    OGE("Код ОГЭ"),
    EGE("Код ЕГЭ");

    private static final int[] WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private final String title;

    CodeKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether the code can be one of this kind; the number of a taxpayer that is an organisation carries a check digit. */
    public boolean admits(SchoolCode code) {
        return code.isWellFormed() && (this != INN || isInn(code.text()));
    }

    private static boolean isInn(String text) {
        if (!text.matches("\\d{10}")) {
            return false;
        }
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += WEIGHTS[at] * (text.charAt(at) - '0');
        }
        return sum % 11 % 10 == text.charAt(9) - '0';
    }
}
