package opora.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import opora.office.Block.Align;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Document.Page;
import opora.office.TableCell.Down;
import opora.office.TableCell.Look;
import opora.office.TableRow.Hold;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Word calls a file damaged when properties stand in another order than the schema says (ECMA-376, part 1); POI and LibreOffice read it all the same. */
class SchemaOrderTest {

    private static final Map<String, List<String>> ORDER =
            Map.ofEntries(
                    order(
                            "w:pPr",
                            "pStyle keepNext keepLines pageBreakBefore numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr"),
                    order("w:rPr", "rStyle rFonts b bCs i color sz szCs lang"),
                    order("w:tblPr", "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar"),
                    order("w:tblBorders", "top left bottom right insideH insideV"),
                    order("w:tblCellMar", "top left bottom right"),
                    order("w:trPr", "cantSplit tblHeader"),
                    order("w:tcPr", "tcW gridSpan vMerge tcBorders shd vAlign"),
                    order("w:sectPr", "footerReference type pgSz pgMar"),
                    order("w:lvl", "start numFmt lvlText lvlJc pPr rPr"),
                    order("w:num", "abstractNumId lvlOverride"),
                    order("w:style", "name basedOn qFormat pPr rPr"),
                    order("w:numbering", "abstractNum num"),
                    order("c:chartSpace", "date1904 roundedCorners chart txPr externalData"),
                    order(
                            "c:chart",
                            "title autoTitleDeleted plotArea legend plotVisOnly dispBlanksAs"),
                    order("c:barChart", "barDir grouping varyColors ser gapWidth axId"),
                    order("c:ser", "idx order tx spPr invertIfNegative dLbls cat val"),
                    order(
                            "c:dLbls",
                            "txPr showLegendKey showVal showCatName showSerName showPercent showBubbleSize"),
                    order(
                            "c:catAx",
                            "axId scaling delete axPos majorTickMark minorTickMark tickLblPos crossAx crosses auto"),
                    order(
                            "c:valAx",
                            "axId scaling delete axPos majorTickMark minorTickMark tickLblPos crossAx crosses crossBetween"));

    private static Map.Entry<String, List<String>> order(String element, String children) {
        return Map.entry(element, List.of(children.split(" ")));
    }

    @Test
    void every_property_stands_where_the_schema_wants_it() throws Exception {
        List<String> wrong = new ArrayList<>();
        int[] seen = new int[1];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(everything()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().endsWith(".xml")) {
                    seen[0] += read(part.getName(), zip.readAllBytes(), wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(seen[0]).isGreaterThan(100);
    }

    /** How many elements were looked at. */
    private static int read(String part, byte[] xml, List<String> wrong) throws Exception {
        NodeList all =
                DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(xml))
                        .getElementsByTagName("*");
        int seen = 0;
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            List<String> order = ORDER.getOrDefault(element.getNodeName(), List.of());
            if (!order.isEmpty()) {
                seen++;
                List<Integer> places =
                        children(element).stream().map(child -> order.indexOf(child)).toList();
                if (places.contains(-1) || !places.equals(places.stream().sorted().toList())) {
                    wrong.add(part + " " + element.getNodeName() + children(element));
                }
            }
        }
        return seen;
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                names.add(child.getNodeName().replaceFirst(".*:", ""));
            }
        }
        return names;
    }

    private static byte[] everything() throws Exception {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Style.TEXT, Align.LEFT, 95, "Утверждено"));
        blocks.add(new Block.Contents("Содержание"));
        blocks.add(new Block.NewSheet(Page.LANDSCAPE));
        for (Style style : Style.values()) {
            blocks.add(new Paragraph(style, Align.CENTER, style.name()));
        }
        blocks.add(new Block.Item(0, "1.", "Цель:", List.of(" учить", "и ещё")));
        blocks.add(Block.Item.dash(1, "дома"));
        blocks.add(new Block.Item(0, "2.3.", "", List.of("по частям")));
        blocks.add(
                new Block.Table(
                        List.of(20, 40, 30),
                        1,
                        Block.Frame.GRID,
                        List.of(
                                new TableRow(
                                        List.of(TableCell.head("а"), TableCell.head("б").over(2)),
                                        Hold.WITH_NEXT),
                                new TableRow(
                                        List.of(
                                                TableCell.of("в").down(Down.BEGINS),
                                                TableCell.of("г").looking(Look.LINE),
                                                TableCell.of("д").looking(Look.NOTE)),
                                        Hold.WITH_NEXT),
                                TableRow.of(
                                        TableCell.of("в").down(Down.GOES_ON),
                                        TableCell.of("е").looking(Look.BAND),
                                        TableCell.of("ж").looking(Look.BOLD)))));
        blocks.add(new Block.NewSheet(Page.PORTRAIT));
        blocks.add(
                new Block.Bars(
                        "Не справились",
                        "%",
                        List.of("5 класс", "6 класс"),
                        List.of(
                                new Block.Series(
                                        "2026",
                                        List.of(OptionalDouble.of(1), OptionalDouble.empty())),
                                new Block.Series(
                                        "2027",
                                        List.of(OptionalDouble.of(-2), OptionalDouble.of(3))))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Document(
                        new Stamp("Всё", "Опора", Instant.parse("2026-12-09T07:42:00Z")),
                        Page.PORTRAIT,
                        "Опора\nредакция 7",
                        blocks)
                .write(out);
        return out.toByteArray();
    }
}
