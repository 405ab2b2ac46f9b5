package opora.results.web;

import java.util.List;
import opora.access.Right;
import opora.access.Viewer;
import opora.intake.Mend;
import opora.intake.Origins.Origin;
import opora.office.CellAddress;
import opora.results.Outcome;
import opora.ui.HouseTime;

/**
 * Where a number stands: for the card beside it.
 *
 * @param sheet «единственный» in a file without sheets
 * @param load address of the load; «» for those who may not open it
 * @param mended what people wrote into its rows instead of what stood in the file
 */
public record Lineage(
        String file,
        String layout,
        String sheet,
        String rows,
        String batch,
        String load,
        String accepted,
        List<String> mended) {

    static Lineage of(Outcome.Source source, Origin origin, Viewer viewer, HouseTime time) {
        return of(source, origin, List.of(), viewer, time);
    }

    static Lineage of(
            Outcome.Source source, Origin origin, List<Mend> mends, Viewer viewer, HouseTime time) {
        return new Lineage(
                origin.file(),
                origin.layout(),
                source.sheet().isEmpty() ? "единственный" : "«" + source.sheet() + "»",
                SumsRow.numbers(source),
                "Загрузка " + origin.batch(),
                viewer.may(Right.LOAD_DATA) ? "/batches/" + origin.batch() : "",
                time.whole(origin.acceptedAt()) + ", " + origin.acceptedBy(),
                mends.stream().map(mend -> mended(mend, time)).toList());
    }

    private static String mended(Mend mend, HouseTime time) {
        String column = CellAddress.column(mend.column());
        return "строка %d, %s: стояло «%s», исправлено на «%s»; %s, %s"
                .formatted(
                        mend.place().row(),
                        mend.heading().isEmpty() ? column : column + " «" + mend.heading() + "»",
                        mend.stood(),
                        mend.becomes(),
                        mend.by(),
                        time.whole(mend.at()));
    }
}
