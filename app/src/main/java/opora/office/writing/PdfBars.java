package opora.office.writing;

import java.util.Locale;
import java.util.OptionalDouble;
import opora.office.Block;
import org.w3c.dom.Element;

/** A chart of bars as a table: a name, bars as long as their numbers, the numbers. */
final class PdfBars {

    private static final double WHOLE = 100;

    private final Block.Bars bars;
    private final PdfMarkup markup;
    private final double longest;

    private PdfBars(Block.Bars bars, PdfMarkup markup) {
        this.bars = bars;
        this.markup = markup;
        this.longest =
                bars.series().stream()
                        .flatMap(one -> one.values().stream())
                        .flatMapToDouble(OptionalDouble::stream)
                        .max()
                        .orElse(0);
    }

    static void write(Block.Bars bars, PdfMarkup markup, Element sheet) {
        new PdfBars(bars, markup).write(sheet);
    }

    private void write(Element sheet) {
        markup.text(
                bars.unit().isEmpty() ? bars.title() : bars.title() + ", " + bars.unit(),
                markup.add(sheet, "h5", PaperStyle.CAPTION.id()));
        Element table = markup.add(sheet, "table", "bars " + PaperStyle.SMALL.id());
        table.setAttribute("style", "width: 100%");
        for (String width : new String[] {"32%", "58%", "10%"}) {
            markup.add(table, "col").setAttribute("style", "width: " + width);
        }
        for (int at = 0; at < bars.names().size(); at++) {
            Element group = markup.add(table, "tbody");
            for (int series = 0; series < bars.series().size(); series++) {
                row(at, series, markup.add(group, "tr"));
            }
        }
        if (bars.series().size() > 1) {
            legend(sheet);
        }
    }

    private void row(int at, int series, Element row) {
        if (series == 0) {
            Element name = markup.add(row, "td", "name");
            name.setAttribute("rowspan", String.valueOf(bars.series().size()));
            markup.text(bars.names().get(at), name);
        }
        Element place = markup.add(row, "td");
        Element told = markup.add(row, "td", "value");
        OptionalDouble value = bars.series().get(series).values().get(at);
        if (value.isPresent()) {
            markup.add(place, "div", "bar")
                    .setAttribute("style", look(value.getAsDouble(), series));
            markup.text(text(value.getAsDouble()), told);
        } else {
            markup.text("–", told);
        }
    }

    private String look(double value, int series) {
        double length = longest <= 0 ? 0 : Math.max(0, value) / longest * WHOLE;
        return String.format(
                Locale.ROOT, "width: %.2f%%; background: %s", length, ChartColours.of(series));
    }

    /** As Word shows it: no digits that are not there. */
    private static String text(double value) {
        String plain =
                value == Math.rint(value)
                        ? String.valueOf((long) value)
                        : String.valueOf(value).replace('.', ',');
        return plain.replace('-', '\u2212');
    }

    private void legend(Element sheet) {
        Element legend = markup.add(sheet, "p", PaperStyle.SMALL.id() + " center");
        for (int series = 0; series < bars.series().size(); series++) {
            markup.add(legend, "span", "key")
                    .setAttribute("style", "background: " + ChartColours.of(series));
            markup.text(bars.series().get(series).name(), legend);
        }
    }
}
