package opora.office.writing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import opora.office.Cell;
import opora.office.Chart;
import opora.office.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Adds native charts to a workbook that is written already: each reads the cells of its own sheet. */
final class XlsxCharts {

    private static final int WIDTH = 10;
    private static final int HEIGHT = 22;
    private static final int GAP = 50;

    private final Sheet sheet;
    private final XSSFSheet made;

    private XlsxCharts(Sheet sheet, XSSFSheet made) {
        this.sheet = sheet;
        this.made = made;
    }

    /** The same bytes where no sheet has a chart. */
    static byte[] added(byte[] packed, List<Sheet> sheets) throws IOException {
        if (sheets.stream().allMatch(sheet -> sheet.charts().isEmpty())) {
            return packed;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(packed))) {
            for (int at = 0; at < sheets.size(); at++) {
                XlsxCharts charts = new XlsxCharts(sheets.get(at), book.getSheetAt(at));
                sheets.get(at).charts().forEach(charts::add);
            }
            book.write(out);
        }
        return out.toByteArray();
    }

    private void add(Chart chart) {
        if (sheet.rows().isEmpty()) {
            return;
        }
        int left = sheet.columns().size() + 1;
        int top = sheet.heading().size();
        XSSFChart drawn =
                made.createDrawingPatriarch()
                        .createChart(
                                new XSSFClientAnchor(
                                        0, 0, 0, 0, left, top, left + WIDTH, top + HEIGHT));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        if (chart.series().size() > 1) {
            drawn.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis numbers = drawn.createValueAxis(AxisPosition.LEFT);
        numbers.setMinimum(0);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFChartData data = data(chart.look(), drawn, names, numbers);
        for (int at = 0; at < chart.series().size(); at++) {
            ChartColours.paint(series(chart, data, chart.series().get(at)), at);
        }
        drawn.plot(data);
    }

    private static XDDFChartData data(
            Chart.Look look, XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis numbers) {
        return switch (look) {
            case COLUMNS -> {
                XDDFBarChartData bars =
                        (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
                bars.setBarDirection(BarDirection.COL);
                bars.setGapWidth(GAP);
                yield bars;
            }
            case LINES -> drawn.createData(ChartTypes.LINE, names, numbers);
        };
    }

    private XDDFChartData.Series series(Chart chart, XDDFChartData data, int column) {
        XDDFChartData.Series one =
                data.addSeries(
                        names(chart.titles()),
                        XDDFDataSourcesFactory.fromNumericCellRange(made, cells(column)));
        one.setTitle(sheet.columns().get(column).title());
        return one;
    }

    /** Scores are numbers, schools are words. */
    private XDDFDataSource<?> names(int column) {
        return sheet.rows().getFirst().get(column) instanceof Cell.Number
                ? XDDFDataSourcesFactory.fromNumericCellRange(made, cells(column))
                : XDDFDataSourcesFactory.fromStringCellRange(made, cells(column));
    }

    private CellRangeAddress cells(int column) {
        int first = sheet.heading().size() + 1;
        return new CellRangeAddress(first, first + sheet.rows().size() - 1, column, column);
    }
}
