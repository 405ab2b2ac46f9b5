package opora.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import opora.office.Block.Align;
import opora.office.Block.Frame;
import opora.office.Block.Paragraph;
import opora.office.Block.Style;
import opora.office.Block.Table;
import opora.office.Document.Page;
import opora.office.TableCell.Down;
import opora.office.TableCell.Look;
import opora.office.TableRow.Hold;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** POI is asked what Word would see. */
class DocumentTest {

    private static final Stamp STAMP =
            new Stamp("Приложение", "Опора", Instant.parse("2026-12-09T07:42:00Z"));

    @Test
    void paragraphs_carry_their_style_side_and_indent() throws Exception {
        XWPFDocument document =
                opened(
                        Page.PORTRAIT,
                        new Paragraph(Style.NOTE, Align.LEFT, 100, "Приложение\nк приказу"),
                        new Paragraph(Style.TITLE, Align.CENTER, "Перечень"));
        XWPFParagraph first = document.getParagraphs().get(0);
        assertThat(first.getText()).isEqualTo("Приложение\nк приказу");
        assertThat(first.getStyle()).isEqualTo("Note");
        assertThat(first.getIndentationLeft()).isEqualTo(5669);
        assertThat(document.getParagraphs().get(1).getStyle()).isEqualTo("Title");
        assertThat(document.getParagraphs().get(1).getAlignment().name()).isEqualTo("CENTER");
        var title = document.getStyles().getStyle("Title").getCTStyle();
        assertThat(title.getRPr().getSzArray(0).getVal()).isEqualTo(BigInteger.valueOf(28));
    }

    @Test
    void everything_is_set_in_pt_serif_and_russian() throws Exception {
        var defaults = opened(Page.PORTRAIT).getStyle().getDocDefaults().getRPrDefault().getRPr();
        assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("PT Serif");
        assertThat(defaults.getRFontsArray(0).getHAnsi()).isEqualTo("PT Serif");
        assertThat(defaults.getLangArray(0).getVal()).isEqualTo("ru-RU");
    }

    @Test
    void the_page_is_a_sheet_of_a4_with_numbered_pages() throws Exception {
        CTSectPr portrait = opened(Page.PORTRAIT).getDocument().getBody().getSectPr();
        assertThat(portrait.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(portrait.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(portrait.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1134));
        XWPFDocument landscape = opened(Page.LANDSCAPE);
        CTSectPr turned = landscape.getDocument().getBody().getSectPr();
        assertThat(turned.getPgSz().getW()).isEqualTo(BigInteger.valueOf(16838));
        assertThat(turned.getPgSz().getOrient().toString()).isEqualTo("landscape");
        String foot =
                landscape.getFooterList().getFirst().getParagraphs().getFirst().getCTP().xmlText();
        assertThat(foot).contains("Опора, расчёт 41", "w:instr=\"PAGE\"", "w:instr=\"NUMPAGES\"");
        assertThat(foot.indexOf("стр.")).isLessThan(foot.indexOf("PAGE"));
    }

    @Test
    void a_table_keeps_the_widths_of_its_columns() throws Exception {
        XWPFTable table = opened(Page.PORTRAIT, table()).getTables().getFirst();
        assertThat(table.getCTTbl().getTblPr().getTblLayout().getType().toString())
                .isEqualTo("fixed");
        assertThat(table.getCTTbl().getTblGrid().getGridColList())
                .extracting(column -> column.getW().toString())
                .containsExactly("567", "3402", "1701");
        assertThat(table.getRow(1).getCell(0).getWidth()).isEqualTo(5669);
    }

    @Test
    void the_head_repeats_and_no_row_is_torn() throws Exception {
        XWPFTable table = opened(Page.PORTRAIT, table()).getTables().getFirst();
        assertThat(table.getRows())
                .extracting(row -> row.getCtRow().getTrPr().sizeOfTblHeaderArray())
                .containsExactly(1, 0, 0, 0);
        assertThat(table.getRows())
                .allMatch(row -> row.getCtRow().getTrPr().sizeOfCantSplitArray() == 1);
        assertThat(table.getRows())
                .extracting(row ->
                        row.getCell(0).getParagraphs().getFirst().getCTP().getPPr().isSetKeepNext())
                .containsExactly(false, true, false, false);
    }

    @Test
    void a_paragraph_does_not_touch_the_table_above_it() throws Exception {
        XWPFDocument document =
                opened(
                        Page.PORTRAIT,
                        table(),
                        new Paragraph(Style.TEXT, Align.LEFT, "Школ из перечня нет"),
                        new Paragraph(Style.TEXT, Align.LEFT, "в других районах."));
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getSpacingBefore)
                .containsExactly(80, -1);
    }

    @Test
    void a_cell_grows_over_columns_and_over_rows() throws Exception {
        XWPFTable table = opened(Page.PORTRAIT, table()).getTables().getFirst();
        CTTcPr band = table.getRow(1).getCell(0).getCTTc().getTcPr();
        assertThat(band.getGridSpan().getVal()).isEqualTo(BigInteger.valueOf(3));
        assertThat(band.getShd().xgetFill().getStringValue()).isEqualTo("EDF0F3");
        assertThat(table.getRow(2).getCell(1).getCTTc().getTcPr().getVMerge().getVal())
                .isEqualTo(STMerge.RESTART);
        assertThat(table.getRow(3).getCell(1).getCTTc().getTcPr().getVMerge().getVal())
                .isEqualTo(STMerge.CONTINUE);
        assertThat(table.getRow(3).getCell(1).getText()).isEmpty();
    }

    @Test
    void contents_are_a_field_of_word_that_is_filled_in_already() throws Exception {
        XWPFDocument document =
                opened(
                        Page.PORTRAIT,
                        new Block.Contents("Содержание"),
                        new Block.NewSheet(Page.LANDSCAPE),
                        new Paragraph(Style.HEADING, Align.LEFT, "1. Цели"),
                        new Paragraph(Style.HEADING_2, Align.LEFT, "1.1. Карта"));
        assertThat(document.getParagraphs())
                .extracting(XWPFParagraph::getStyle)
                .startsWith("ContentsTitle", "TOC1", "TOC2");
        assertThat(document.getParagraphs().get(1).getText()).isEqualTo("1. Цели\t2");
        String field = document.getParagraphs().get(1).getCTP().xmlText();
        assertThat(field).contains("TOC \\o", "PAGEREF _Toc00000001", "w:anchor=\"_Toc00000001\"");
        assertThat(document.getDocument().xmlText())
                .contains("<w:bookmarkStart w:id=\"0\" w:name=\"_Toc00000001\"/>");
        assertThat(document.isEnforcedUpdateFields()).isFalse();
    }

    @Test
    void each_sheet_lies_as_it_is_asked_to_and_has_a_foot_of_its_width() throws Exception {
        XWPFDocument document =
                opened(
                        Page.PORTRAIT,
                        new Paragraph(Style.TEXT, Align.LEFT, "до"),
                        new Block.NewSheet(Page.LANDSCAPE),
                        table(),
                        new Block.NewSheet(Page.PORTRAIT),
                        new Paragraph(Style.TEXT, Align.LEFT, "после"));
        assertThat(
                        document.getParagraphs().stream()
                                .filter(one -> one.getCTP().getPPr().isSetSectPr())
                                .map(one -> one.getCTP().getPPr().getSectPr())
                                .map(sheet -> sheet.getPgSz().getOrient().toString()))
                .containsExactly("portrait", "landscape");
        assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient().toString())
                .isEqualTo("portrait");
        assertThat(document.getFooterList())
                .extracting(foot -> foot.getParagraphs().getLast().getCTP().xmlText())
                .satisfiesExactly(
                        upright -> assertThat(upright).contains("w:pos=\"10205\""),
                        across -> assertThat(across).contains("w:pos=\"15137\""));
    }

    @Test
    void points_are_lists_of_word_that_begin_with_the_number_they_are_given() throws Exception {
        assertThat(
                        DocumentText.ofDocx(
                                written(
                                        Page.PORTRAIT,
                                        new Block.Item(
                                                0, "1.", "Цель:", List.of(" учить", "и ещё")),
                                        Block.Item.dash(1, "дома"),
                                        new Block.Item(0, "2.", "", List.of("помогать")),
                                        new Block.Item(0, "1.", "", List.of("другой список")),
                                        new Block.Item(0, "5)", "", List.of("с пятого")),
                                        new Block.Item(0, "2.3.", "", List.of("по частям")))))
                .startsWith(
                        """
                        Item: 1. Цель: учить
                        Item: и ещё
                        Item:   – дома
                        Item: 2. помогать
                        Item: 1. другой список
                        Item: 5) с пятого
                        Item: 2.3.\tпо частям
                        """);
    }

    @Test
    void a_chart_is_drawn_by_word_and_a_missing_number_is_a_gap() throws Exception {
        Block bars =
                new Block.Bars(
                        "Не справились",
                        "%",
                        List.of("5 класс", "6 класс"),
                        List.of(
                                new Block.Series(
                                        "2026",
                                        List.of(OptionalDouble.of(13.5), OptionalDouble.empty()))));
        XWPFDocument document = opened(Page.PORTRAIT, bars);
        assertThat(document.getCharts()).hasSize(1);
        String chart = document.getCharts().getFirst().getCTChart().xmlText();
        assertThat(chart)
                .contains("Не справились, %", "<c:v>13.5</c:v>", "<c:dispBlanksAs val=\"gap\"/>");
        assertThat(DocumentText.ofDocx(written(Page.PORTRAIT, bars)))
                .contains("| 5 класс | 6 класс | 13.5\n");
        assertThat(written(Page.PORTRAIT, bars)).isEqualTo(written(Page.PORTRAIT, bars));
    }

    @Test
    void only_a_row_that_fills_a_good_part_of_the_page_may_be_torn() throws Exception {
        XWPFTable table =
                opened(
                                Page.PORTRAIT,
                                new Table(
                                        List.of(20, 40),
                                        0,
                                        Frame.GRID,
                                        List.of(
                                                TableRow.of(
                                                        TableCell.of("1"), TableCell.of("кратко")),
                                                TableRow.of(
                                                        TableCell.of("2"),
                                                        TableCell.of("слово ".repeat(100))))))
                        .getTables()
                        .getFirst();
        assertThat(table.getRows())
                .extracting(row -> row.getCtRow().getTrPr().sizeOfCantSplitArray())
                .containsExactly(1, 0);
    }

    @Test
    void the_same_contents_are_the_same_bytes() throws Exception {
        assertThat(written(Page.PORTRAIT, table())).isEqualTo(written(Page.PORTRAIT, table()));
    }

    @Test
    void a_row_that_does_not_fill_the_table_is_refused() {
        assertThatThrownBy(() ->
                        new Table(
                                List.of(10, 20),
                                0,
                                Frame.GRID,
                                List.of(TableRow.of(TableCell.of("1")))))
                .hasMessage("1 cells in a table of 2 columns");
    }

    private static Table table() {
        return new Table(
                List.of(10, 60, 30),
                1,
                Frame.GRID,
                List.of(
                        TableRow.of(
                                TableCell.head("№"),
                                TableCell.head("Школа"),
                                TableCell.head("Не справились")),
                        new TableRow(
                                List.of(
                                        TableCell.of("Верхнелужский район")
                                                .looking(Look.BAND)
                                                .over(3)),
                                Hold.WITH_NEXT),
                        TableRow.of(
                                TableCell.of("1"),
                                TableCell.of("Боровинская СОШ").down(Down.BEGINS),
                                TableCell.of("11 из 25 · 44 %").aligned(Align.RIGHT)),
                        TableRow.of(
                                TableCell.of(""),
                                TableCell.of("Боровинская СОШ").down(Down.GOES_ON),
                                TableCell.of("9 из 25 · 36 %").aligned(Align.RIGHT))));
    }

    private static byte[] written(Page page, Block... blocks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Document(STAMP, page, "Опора, расчёт 41", List.of(blocks)).write(out);
        return out.toByteArray();
    }

    private static XWPFDocument opened(Page page, Block... blocks) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(written(page, blocks)));
    }
}
