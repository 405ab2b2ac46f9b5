package opora.results.formats.reports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;

/**
 * One row of Ф3 or of a table collected from it.
 *
 * @param within the municipality that the row itself names; «» where it names none
 * @param schools «Кол-во ОО», empty for a school
 * @param percents of «2», «3», «4», «5», as printed
 */
record MarkLine(
        ParticipantGroup group,
        String within,
        int row,
        OptionalInt schools,
        int participants,
        List<BigDecimal> percents) {

    /** Beyond this many decimals a number is the noise of a binary fraction: 94.90000000000001. */
    private static final int NOISE = 6;

    /** The number as it was printed. */
    static BigDecimal printed(BigDecimal stored) {
        BigDecimal rounded =
                stored.scale() > NOISE ? stored.setScale(NOISE, RoundingMode.HALF_UP) : stored;
        BigDecimal stripped = rounded.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    int decimals() {
        return percents.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    }

    BigDecimal sum() {
        return percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
