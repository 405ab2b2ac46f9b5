package opora.office.writing;

import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;

/** Colours of the series of a chart, the same in Excel, Word and PDF. What they mean always stands beside in words. */
final class ChartColours {

    /** The dark ones first: of two lines the group itself is the one that is seen. */
    private static final List<Integer> ALL =
            List.of(0x1f4e79, 0xb6c0cc, 0xc45a1c, 0x7f9fc6, 0x5b6770, 0x3f8f5f);

    private ChartColours() {}

    static String of(int series) {
        return "#%06x".formatted(colour(series));
    }

    private static int colour(int series) {
        return ALL.get(series % ALL.size());
    }

    /** A workbook of fastexcel has no theme that a colour could come from. */
    static void paint(XDDFChartData.Series series, int number) {
        int colour = colour(number);
        XDDFSolidFillProperties fill =
                new XDDFSolidFillProperties(
                        XDDFColor.from(
                                new byte[] {
                                    (byte) (colour >> 16), (byte) (colour >> 8), (byte) colour
                                }));
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setLineProperties(new XDDFLineProperties(fill));
            line.setMarkerStyle(MarkerStyle.NONE);
        } else {
            series.setFillProperties(fill);
        }
    }
}
