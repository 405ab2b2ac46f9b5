package opora.results.web;

import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Origins.Origin;
import opora.results.Outcome;
import opora.ui.HouseTime;

/**
 * Where a number stands: for the card beside it.
 *
 * @param sheet «единственный» in a file without sheets
 * @param load address of the load; «» for those who may not open it
 */
public record Lineage(
        String file,
        String layout,
        String sheet,
        String rows,
        String batch,
        String load,
        String accepted) {

    static Lineage of(Outcome.Source source, Origin origin, Viewer viewer, HouseTime time) {
        return new Lineage(
                origin.file(),
                origin.layout(),
                source.sheet().isEmpty() ? "единственный" : "«" + source.sheet() + "»",
                SumsRow.numbers(source),
                "Загрузка " + origin.batch(),
                viewer.may(Right.LOAD_DATA) ? "/batches/" + origin.batch() : "",
                time.whole(origin.acceptedAt()) + ", " + origin.acceptedBy());
    }
}
