package opora.office;

/** Names of columns as Excel prints them. */
public final class CellAddress {

    private CellAddress() {}

    /** 0 → «A», 25 → «Z», 26 → «AA». */
    public static String column(int index) {
        StringBuilder name = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / 26 - 1) {
            name.insert(0, (char) ('A' + rest % 26));
        }
        return name.toString();
    }
}
