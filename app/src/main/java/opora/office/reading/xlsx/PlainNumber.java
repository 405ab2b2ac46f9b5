package opora.office.reading.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a person would write the number that a workbook keeps: «5» for 5, 5.0 and 5E0; «71.43» for 71.43000000000001, the noise of binary
 * fractions beyond the fifteen digits that Excel itself shows.
 */
public final class PlainNumber {

    private static final MathContext CLEAN = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LONGEST = 40;
    private static final int MOST_ZEROS = 30;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");

    private PlainNumber() {}

    /** Empty when it is no number. A whole number of up to forty digits is kept digit by digit. */
    public static Optional<String> of(String written) {
        if (isPlainWhole(written)) {
            return Optional.of(written);
        }
        if (written.length() > CellText.LONGEST || !NUMBER.matcher(written).matches()) {
            return Optional.empty();
        }
        return Optional.of(written.length() > LONGEST ? shortened(written) : plain(written));
    }

    private static String shortened(String written) {
        double value = Double.parseDouble(written);
        return Double.isInfinite(value) ? written : plain(Double.toString(value));
    }

    private static String plain(String written) {
        BigDecimal value = new BigDecimal(written).stripTrailingZeros();
        if (value.scale() > 0) {
            value = value.round(CLEAN).stripTrailingZeros();
        }
        boolean far = value.scale() > MOST_ZEROS || value.scale() < -MOST_ZEROS;
        return far ? written : value.toPlainString();
    }

    private static boolean isPlainWhole(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || (length > 1 && text.charAt(0) == '0')) {
            return false;
        }
        for (int at = 0; at < length; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }
}
