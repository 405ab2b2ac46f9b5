package opora.identification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import opora.statistics.Share;
import opora.statistics.Threshold;

/** The percent of a judged share for people. */
public final class ShareText {

    private ShareText() {}

    /**
     * Whole percent, half up: «36 %». Where whole percent would show the share on the other side of the threshold, as many decimals as it
     * takes: 29 of 97 below 30 % is «29,9 %».
     */
    public static String percent(JudgedOutcome outcome, Threshold threshold) {
        BigDecimal limit = new BigDecimal(threshold.percent());
        int digits = 0;
        while (rounded(outcome.failed(), digits).compareTo(limit) >= 0 != outcome.low()) {
            digits++;
        }
        return rounded(outcome.failed(), digits).toPlainString().replace('.', ',') + "\u202f%";
    }

    private static BigDecimal rounded(Share share, int digits) {
        return BigDecimal.valueOf(100L * share.hits())
                .divide(BigDecimal.valueOf(share.size()), digits, RoundingMode.HALF_UP);
    }
}
