package opora.results.formats.pupils;

import opora.intake.formats.CellText;
import opora.intake.formats.TableHeader;
import opora.office.Row;

/** A row that writes «edu223017 | МБОУ «СОШ № 1»» and «reg22_m001 | Район»: login and name are parted. Who loaded the protocol need not be the school, so the login beside the name counts. */
record LoginRow(Row row, TableHeader<ParticipantField> header) implements Row {

    private static final String BAR = " | ";

    @Override
    public int number() {
        return row.number();
    }

    @Override
    public int width() {
        return row.width();
    }

    @Override
    public Kind kind(int column) {
        return row.kind(column);
    }

    @Override
    public String text(int column) {
        if (column == header.column(ParticipantField.SCHOOL)) {
            String named = CellText.clean(row.text(header.column(ParticipantField.NAME)));
            int bar = named.indexOf(BAR);
            return bar > 0 ? named.substring(0, bar) : beforeBar(row.text(column));
        }
        boolean named =
                column == header.column(ParticipantField.NAME)
                        || column == header.column(ParticipantField.MUNICIPALITY);
        return named ? afterBar(row.text(column)) : row.text(column);
    }

    private static String beforeBar(String text) {
        String clean = CellText.clean(text);
        int bar = clean.indexOf(BAR);
        return bar < 0 ? clean : clean.substring(0, bar);
    }

    private static String afterBar(String text) {
        String clean = CellText.clean(text);
        int bar = clean.indexOf(BAR);
        return bar < 0 ? clean : clean.substring(bar + BAR.length());
    }
}
