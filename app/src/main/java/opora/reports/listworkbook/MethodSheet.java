package opora.reports.listworkbook;

import java.util.ArrayList;
import java.util.List;
import opora.identification.SchoolList;
import opora.identification.ThresholdWords;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.Heading;
import opora.reports.list.MethodText;

/** «Методика»: how the list was counted and what the columns mean. */
record MethodSheet(SchoolList list, Heading heading) {

    Sheet sheet(Top top) {
        MethodText text = new MethodText(list, heading);
        List<MethodText.Point> points = new ArrayList<>(text.points());
        points.add(text.certainty());
        points.addAll(columns(new ThresholdWords(list.method().threshold())));
        return new Sheet(
                "Методика",
                top.lines("Как составлен перечень"),
                List.of(Column.wrapped("Что", 28), Column.wrapped("Как", 100)),
                1,
                points.stream()
                        .map(point -> List.of(Cell.of(point.name()), Cell.of(point.text())))
                        .toList(),
                List.of());
    }

    private static List<MethodText.Point> columns(ThresholdWords words) {
        return List.of(
                new MethodText.Point(
                        "Доля",
                        "не справились из участников; показана с одним знаком, в ячейке — точное число"),
                new MethodText.Point(
                        "Запас, учеников",
                        "больше нуля — на сколько меньше должно было не справиться, чтобы доля стала %s; меньше нуля — сколько ещё должно было не справиться, чтобы доля %s; число участников то же"
                                .formatted(words.below(), words.reachedIt())),
                new MethodText.Point(
                        "Меньше 10 участников",
                        "один ученик меняет долю больше чем на 10 процентных пунктов"));
    }
}
