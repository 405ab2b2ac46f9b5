package opora.results.formats.reports;

import java.util.Optional;

/**
 * A column of numbers of an aggregated report.
 *
 * @param label of the value, see {@link opora.results.Complement.Value}
 * @param counts where the number of participants behind the percentage stands; −1 where it does not
 */
record ReportColumn(
        int column, String label, Optional<Integer> mark, Optional<Integer> maximum, int counts) {

    static ReportColumn of(int column, String label) {
        return new ReportColumn(column, label, Optional.empty(), Optional.empty(), -1);
    }

    ReportColumn ofMark(int two) {
        return new ReportColumn(column, label, Optional.of(two), maximum, counts);
    }

    ReportColumn withMaximum(int points) {
        return new ReportColumn(column, label, mark, Optional.of(points), counts);
    }

    ReportColumn withCounts(int standing) {
        return new ReportColumn(column, label, mark, maximum, standing);
    }
}
