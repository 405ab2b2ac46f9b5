package opora.identification.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import opora.identification.JudgedOutcome;
import opora.statistics.Share;
import opora.statistics.Threshold;

/** Shares in words of a table. */
final class ShareWords {

    private static final int FINEST = 4;

    private ShareWords() {}

    /**
     * Whole percent, half up; with as many digits as it takes not to seem on the other side of the threshold: 29 of 98 is «29,6 %», not a
     * «30 %» that is somehow not low.
     */
    static String percent(JudgedOutcome outcome, Threshold threshold) {
        Share share = outcome.failed();
        BigDecimal limit = new BigDecimal(threshold.percent());
        BigDecimal shown = rounded(share, 0);
        for (int digits = 1;
                digits <= FINEST && (shown.compareTo(limit) >= 0) != outcome.low();
                digits++) {
            shown = rounded(share, digits);
        }
        return shown.toPlainString().replace('.', ',') + "\u202f%";
    }

    private static BigDecimal rounded(Share share, int digits) {
        return BigDecimal.valueOf(100L * share.hits())
                .divide(BigDecimal.valueOf(share.size()), digits, RoundingMode.HALF_UP);
    }
}
