package opora.office.reading.ods;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import opora.office.reading.xlsx.PlainNumber;

/** A date as a workbook of Excel keeps it: days since 30 December 1899, so that a date reads the same from every kind of file. */
final class DayNumber {

    private static final LocalDate START = LocalDate.of(1899, 12, 30);
    private static final BigDecimal SECONDS_OF_A_DAY = BigDecimal.valueOf(86_400);
    private static final int DIGITS = 12;

    private DayNumber() {}

    /** {@code written}: «2021-05-24» or «2021-05-24T09:30:00»; empty for anything else. */
    static Optional<String> of(String written) {
        try {
            LocalDateTime moment =
                    written.indexOf('T') < 0
                            ? LocalDate.parse(written).atStartOfDay()
                            : LocalDateTime.parse(written);
            long days = ChronoUnit.DAYS.between(START, moment.toLocalDate());
            long seconds = Duration.between(LocalTime.MIN, moment.toLocalTime()).toSeconds();
            BigDecimal part =
                    BigDecimal.valueOf(seconds)
                            .divide(SECONDS_OF_A_DAY, DIGITS, RoundingMode.HALF_EVEN);
            return PlainNumber.of(BigDecimal.valueOf(days).add(part).toPlainString());
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
