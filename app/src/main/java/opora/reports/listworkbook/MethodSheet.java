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
        points.add(reliability());
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

    /** In the words of the page, see {@code identification/chance.jte}. */
    private MethodText.Point reliability() {
        return new MethodText.Point(
                "Надёжность вывода",
                "в скольких случаях из 100 правило назвало бы школу, если бы те же процедуры прошли ещё раз с тем же числом участников; доля при повторении взята из результатов школы и всех школ %s: чем меньше участников, тем ближе к ним; 10 000 воображаемых повторений, процедуры считаются независимыми, верно до одного процента. Надёжно — ответ, в перечне школа или нет, был бы тем же не меньше чем в 90 случаях из 100; на границе — реже; данных мало — ни в одной учтённой процедуре года нет десяти участников. Это другой вопрос, чем «уверенность»; на статус школы это не влияет"
                        .formatted(heading.run().isPresent() ? "области" : "этого списка"));
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
