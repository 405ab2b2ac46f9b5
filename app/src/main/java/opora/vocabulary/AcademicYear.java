package opora.vocabulary;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** An academic year, named by the year in which it ends: 2023 is 2022/23 (METHODOLOGY 0.1). */
public record AcademicYear(int endsIn) implements Comparable<AcademicYear> {

    /** One more on both sides than {@link #find} reads, so that every year that was read has a year before and after. */
    private static final int FIRST = 1999;

    private static final int LAST = 2100;

    private static final int BEGINS_IN = Month.SEPTEMBER.getValue();

    public AcademicYear {
        if (endsIn < FIRST || endsIn > LAST) {
            throw new IllegalArgumentException("not a year of results: " + endsIn);
        }
    }

    /** Reads «2021», «2021.0» or « 2021 »; empty for anything else. */
    public static Optional<AcademicYear> find(String text) {
        String digits = text.strip().replaceFirst("[.,]0+$", "");
        if (!digits.matches("20\\d\\d")) {
            return Optional.empty();
        }
        return Optional.of(new AcademicYear(Integer.parseInt(digits)));
    }

    /** The one that is under way on that day; a new one begins on 1 September. */
    public static AcademicYear at(LocalDate day) {
        return new AcademicYear(
                day.getMonthValue() < BEGINS_IN ? day.getYear() : day.getYear() + 1);
    }

    public AcademicYear previous() {
        return new AcademicYear(endsIn - 1);
    }

    public AcademicYear next() {
        return new AcademicYear(endsIn + 1);
    }

    /** «2022/23» for the year 2023. */
    public String span() {
        return "%d/%02d".formatted(endsIn - 1, endsIn % 100);
    }

    @Override
    public int compareTo(AcademicYear other) {
        return Integer.compare(endsIn, other.endsIn);
    }

    @Override
    public String toString() {
        return Integer.toString(endsIn);
    }
}
