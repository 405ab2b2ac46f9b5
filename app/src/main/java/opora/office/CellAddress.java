package opora.office;

/** Names of columns as Excel prints them. */
public final class CellAddress {

    private static final int LETTERS = 4;

    private CellAddress() {}

    /** 0 → «A», 25 → «Z», 26 → «AA». */
    public static String column(int index) {
        StringBuilder name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }

    /** The column that an address begins with: «A1» → 0, «AA7» → 26. −1 when it begins with none or with more than four letters. */
    public static int index(String address) {
        int index = 0;
        int at = 0;
        while (at < address.length() && isLetter(address.charAt(at))) {
            index = index * 26 + address.charAt(at) - 'A' + 1;
            at++;
            if (at > LETTERS) {
                return -1;
            }
        }
        return index - 1;
    }

    private static boolean isLetter(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
