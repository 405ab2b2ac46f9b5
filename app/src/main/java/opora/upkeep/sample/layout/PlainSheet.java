package opora.upkeep.sample.layout;

/** A table on a sheet, from the first row on. */
final class PlainSheet implements Lines {

    private final RawWorkbook workbook;
    private int row = 1;
    private int column;

    PlainSheet(RawWorkbook workbook) {
        this.workbook = workbook;
        workbook.row(row);
    }

    @Override
    public PlainSheet cell(String text) {
        if (!text.isEmpty()) {
            workbook.text(column, text);
        }
        column++;
        return this;
    }

    @Override
    public PlainSheet cell(int number) {
        workbook.number(column++, number);
        return this;
    }

    @Override
    public void end() {
        workbook.row(++row);
        column = 0;
    }
}
