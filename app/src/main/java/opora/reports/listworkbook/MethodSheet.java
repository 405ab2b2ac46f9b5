package opora.reports.listworkbook;

import java.util.ArrayList;
import java.util.List;
import opora.identification.SchoolList;
import opora.office.Cell;
import opora.office.Column;
import opora.office.Sheet;
import opora.reports.Heading;
import opora.reports.list.MethodText;

/** «Методика»: how the list was counted and what the columns mean. */
record MethodSheet(SchoolList list, Heading heading) {

    private static final List<MethodText.Point> COLUMNS =
            List.of(
                    new MethodText.Point(
                            "Доля",
                            "не справились из участников; показана с одним знаком, в ячейке — точное число"),
                    new MethodText.Point(
                            "Запас, учеников",
                            "больше нуля — на сколько меньше должно было не справиться, чтобы доля стала ниже порога; меньше нуля — сколько ещё должно было не справиться, чтобы доля дошла до порога; число участников то же"),
                    new MethodText.Point(
                            "Меньше 10 участников",
                            "один ученик меняет долю больше чем на 10 процентных пунктов"));

    Sheet sheet(Top top) {
        List<MethodText.Point> points = new ArrayList<>(new MethodText(list, heading).points());
        points.add(MethodText.certainty());
        points.addAll(COLUMNS);
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
}
