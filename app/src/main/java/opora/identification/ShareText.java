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
        return percent(outcome.failed(), threshold);
    }

    /** The same of any share that is compared with the threshold. @throws IllegalArgumentException when it is of nothing */
    public static String percent(Share share, Threshold threshold) {
        BigDecimal limit = new BigDecimal(threshold.percent());
        boolean low = threshold.isReachedBy(share);
        int digits = 0;
        while (isBeyond(rounded(share, digits).compareTo(limit), threshold) != low) {
            digits++;
        }
        return rounded(share, digits).toPlainString().replace('.', ',') + "\u202f%";
    }

    private static boolean isBeyond(int compared, Threshold threshold) {
        return switch (threshold.equality()) {
            case REACHES -> compared >= 0;
            case FALLS_SHORT -> compared > 0;
        };
    }

    private static BigDecimal rounded(Share share, int digits) {
        return BigDecimal.valueOf(100L * share.hits())
                .divide(BigDecimal.valueOf(share.size()), digits, RoundingMode.HALF_UP);
    }
}
