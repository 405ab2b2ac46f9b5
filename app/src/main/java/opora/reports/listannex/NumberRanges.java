package opora.reports.listannex;

import java.util.ArrayList;
import java.util.List;

/** «3, 5, 8–10» for 3, 5, 8, 9, 10. */
final class NumberRanges {

    private NumberRanges() {}

    /** {@code numbers}: ascending, each once. */
    static String of(List<Integer> numbers) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        while (from < numbers.size()) {
            int to = from;
            while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
                to++;
            }
            ranges.add(range(numbers.get(from), numbers.get(to)));
            from = to + 1;
        }
        return String.join(", ", ranges);
    }

    private static String range(int first, int last) {
        if (first == last) {
            return first + "";
        }
        return first + (last == first + 1 ? ", " : "–") + last;
    }
}
