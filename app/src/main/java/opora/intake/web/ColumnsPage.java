package opora.intake.web;

import java.util.List;
import java.util.Optional;
import opora.intake.formats.Opening;
import opora.intake.mapping.Heads;

/**
 * The page on which a person says what the columns of a file mean.
 *
 * @param file its title
 * @param offered from which mapping the fields are filled in; «» where from none
 * @param mistakes what has to be put right before the file can be read
 * @param trial what would be read; empty before somebody asked
 */
public record ColumnsPage(
        long batch,
        long number,
        String file,
        List<Opening.Sheet> sheets,
        Heads heads,
        ColumnFields fields,
        String offered,
        List<String> mistakes,
        Optional<Trial> trial) {

    private static final int LONGEST = 60;

    /**
     * What would be read of the first rows.
     *
     * @param rows how each is understood
     * @param parts «ВПР 2026, математика, 5 класс: 20 школ, 431 участник»
     */
    public record Trial(List<String> rows, List<String> parts, List<FindingRow> findings) {}

    public String address() {
        return address(batch, number);
    }

    static String address(long batch, long file) {
        return "/batches/%d/files/%d/columns".formatted(batch, file);
    }

    /** Rows in which headings may stand. */
    public List<Opening.Line> lines() {
        return sheets.stream()
                .filter(sheet -> sheet.index() == heads.sheet())
                .flatMap(sheet -> sheet.rows().stream())
                .toList();
    }

    /** «строка 3: Код, Школа, Участников». */
    public static String brief(Opening.Line line) {
        String cells =
                String.join(
                        ", ",
                        line.cells().stream()
                                .filter(one -> !one.isEmpty())
                                .map(ColumnFields::sample)
                                .toList());
        return "строка %d: %s"
                .formatted(
                        line.number(),
                        cells.length() <= LONGEST ? cells : cells.substring(0, LONGEST) + "…");
    }

    public int headerRows() {
        return heads.last() - heads.first() + 1;
    }

    public boolean isChosen(Opening.Sheet sheet) {
        return sheet.index() == heads.sheet();
    }

    public boolean isFirst(Opening.Line line) {
        return line.number() == heads.first();
    }
}
