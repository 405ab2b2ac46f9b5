package opora.office.writing;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import opora.office.Block;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarChart;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;

/** A chart that Word itself draws, with its table inside. */
final class DocxBars {

    /** mm */
    private static final int TITLE_AND_AXIS = 26;

    private static final int NAME = 3;
    private static final int BAR = 4;
    private static final int TALLEST = 165;

    private static final int GAP = 60;

    /** hundredths of a point */
    private static final int LETTERS = 800;

    private final Block.Bars bars;
    private final XWPFChart chart;

    private DocxBars(Block.Bars bars, XWPFChart chart) {
        this.bars = bars;
        this.chart = chart;
    }

    /** {@code width} of the text, mm. */
    static void write(Block.Bars bars, int width, XWPFDocument made) throws IOException {
        XWPFParagraph paragraph = new XWPFParagraph(made.getDocument().getBody().addNewP(), made);
        paragraph.setStyle(PaperStyle.TEXT.id());
        int height = TITLE_AND_AXIS + bars.names().size() * (NAME + BAR * bars.series().size());
        try {
            new DocxBars(
                            bars,
                            made.createChart(
                                    paragraph.createRun(),
                                    emu(width),
                                    emu(Math.min(TALLEST, height))))
                    .draw();
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    private static int emu(int millimetres) {
        return Units.EMU_PER_CENTIMETER / 10 * millimetres;
    }

    private void draw() {
        chart.setTitleText(
                bars.unit().isEmpty() ? bars.title() : bars.title() + ", " + bars.unit());
        chart.setTitleOverlay(false);
        if (bars.series().size() > 1) {
            chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        }
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = chart.createValueAxis(AxisPosition.BOTTOM);
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        if (least() >= 0) {
            numbers.setMinimum(0);
        }
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        for (int at = 0; at < bars.series().size(); at++) {
            series(at, data);
        }
        chart.plot(data);
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        values(chart.getCTChart().getPlotArea().getBarChartArray(0));
        letters();
    }

    private double least() {
        return bars.series().stream()
                .flatMap(one -> one.values().stream())
                .flatMapToDouble(OptionalDouble::stream)
                .min()
                .orElse(0);
    }

    private void series(int at, XDDFBarChartData data) {
        Block.Series one = bars.series().get(at);
        Double[] values =
                one.values().stream()
                        .map(value -> value.isPresent() ? value.getAsDouble() : null)
                        .toArray(Double[]::new);
        XDDFChartData.Series made =
                data.addSeries(
                        names(), XDDFDataSourcesFactory.fromArray(values, range(at + 1), at + 1));
        made.setTitle(one.name(), chart.setSheetTitle(one.name(), at + 1));
        ChartColours.paint(made, at);
    }

    private XDDFCategoryDataSource names() {
        return XDDFDataSourcesFactory.fromArray(bars.names().toArray(String[]::new), range(0), 0);
    }

    private String range(int column) {
        return chart.formatRange(new CellRangeAddress(1, bars.names().size(), column, column));
    }

    /** Beside each bar its number. */
    private static void values(CTBarChart drawn) {
        List<CTBarSer> all = drawn.getSerList();
        for (CTBarSer one : all) {
            CTDLbls labels = one.isSetDLbls() ? one.getDLbls() : one.addNewDLbls();
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private void letters() {
        var space = chart.getCTChartSpace();
        var look = space.isSetTxPr() ? space.getTxPr() : space.addNewTxPr();
        look.addNewBodyPr();
        var all = look.addNewP();
        var letters = all.addNewPPr().addNewDefRPr();
        letters.setSz(LETTERS);
        letters.addNewLatin().setTypeface(PaperStyle.FONT);
        letters.addNewCs().setTypeface(PaperStyle.FONT);
        all.addNewEndParaRPr().setLang("ru-RU");
    }
}
