package opora.programme.roadmap.web;

import java.util.List;
import java.util.Locale;
import opora.programme.roadmap.WaitingTable;
import opora.programme.roadmap.reading.Field;
import opora.programme.roadmap.reading.TableColumn;
import opora.programme.web.CasePage;
import opora.programme.wording.ProvisionId;

/**
 * The tables of a file.
 *
 * @param parts of the programme where sections of a roadmap may come to stand
 * @param mistake what has to be said yet; «» otherwise
 */
public record ImportTablesPage(
        CasePage head,
        WaitingTable waiting,
        List<Table> tables,
        List<Place> parts,
        String mistake) {

    /** A part of the programme, for a person to choose. */
    public record Place(ProvisionId id, String title) {}

    /**
     * @param at its place in the file, from 0
     * @param fields what stands in the columns
     */
    public record Table(
            int at, String place, String caption, List<TableColumn> columns, List<Field> fields) {

        /** «Таблица 2». */
        public String title() {
            return place.substring(0, 1).toUpperCase(Locale.of("ru")) + place.substring(1);
        }

        public boolean isRoadmap() {
            return fields.contains(Field.ACTIVITY);
        }

        public boolean is(int column, Field field) {
            return (column < fields.size() ? fields.get(column) : Field.OTHER) == field;
        }

        public String heading(int column) {
            String title = columns.get(column).title().strip();
            return title.isEmpty() ? "столбец " + (column + 1) : title;
        }

        public String sample(int column) {
            return String.join(
                    " · ",
                    columns.get(column).samples().stream()
                            .map(text -> text.replaceAll("\\s+", " "))
                            .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                            .toList());
        }
    }

    public boolean isChosen(Table table) {
        return waiting.table().filter(at -> at == table.at()).isPresent();
    }

    public boolean isIn(Place part) {
        return waiting.part().filter(one -> one.equals(part.id())).isPresent();
    }
}
