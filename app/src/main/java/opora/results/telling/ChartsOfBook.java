package opora.results.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import opora.office.Chart;
import opora.office.Chart.Look;

/** The pictures of the page as native charts of the workbook: they read the cells of the table beside them. */
final class ChartsOfBook {

    private ChartsOfBook() {}

    static List<Chart> of(Section section) {
        return switch (section.drawing()) {
            case Drawing.None _ -> List.of();
            case Drawing.OfScores _ ->
                    chart(section, Look.COLUMNS, head -> head.title().equals("Участников"));
            case Drawing.OfMarks _ ->
                    chart(section, Look.COLUMNS, head -> head.title().startsWith("«"));
            case Drawing.OfParts _ -> chart(section, Look.COLUMNS, ChartsOfBook::isPercent);
            case Drawing.OfTasks _ -> chart(section, Look.LINES, ChartsOfBook::isPercent);
            case Drawing.OfYears _ ->
                    chart(
                            section,
                            Look.COLUMNS,
                            head -> head.title().startsWith("Не справились или"));
        };
    }

    private static boolean isPercent(Head head) {
        return head.unit() == Head.Unit.TENTHS && head.title().endsWith(", %");
    }

    private static List<Chart> chart(Section section, Look look, Predicate<Head> which) {
        List<Integer> shown = section.table().inBook();
        List<Integer> series = new ArrayList<>();
        for (int at = 0; at < shown.size(); at++) {
            Head head = section.table().heads().get(shown.get(at));
            if (head.isNumber() && which.test(head)) {
                series.add(at);
            }
        }
        return series.isEmpty() ? List.of() : List.of(new Chart(look, section.title(), 0, series));
    }
}
